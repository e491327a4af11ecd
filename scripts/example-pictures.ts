/**
 * Serves example pictures to component tests. A browser does not know the program's own scheme, so the addresses of
 * `renderer/domain/picture-url.ts` lead to this server instead.
 */
import type { Plugin } from 'vite';

const SCHEME = 'proofsheet-picture://';
const PATH = '/example-pictures/';

function pictureOf(widthPx: number, heightPx: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="100%" height="100%" fill="#678"/></svg>`;
}

/** Refuses the first request for each picture whose ID begins with `broken-once`; `tall` pictures are portraits. */
export function examplePictures(): Plugin {
  const refused = new Set<string>();
  return {
    name: 'example-pictures',
    transform: (code, id) => (id.includes('/renderer/') ? code.replaceAll(SCHEME, PATH) : undefined),
    configureServer: ({ middlewares }) => {
      middlewares.use(PATH, (request, response) => {
        const broken = /broken-once[^/]*/.exec(request.url ?? '')?.[0];
        if (broken !== undefined && !refused.has(broken)) {
          refused.add(broken);
          response.writeHead(500).end();
          return;
        }
        const picture = request.url?.includes('/tall') ? pictureOf(200, 300) : pictureOf(300, 200);
        response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(picture);
      });
    },
  };
}
