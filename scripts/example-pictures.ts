/**
 * Serves example pictures to component tests. A browser does not know the program's own scheme, so the addresses of
 * `renderer/domain/picture-url.ts` lead to this server instead.
 */
import type { Plugin } from 'vite';

const SCHEME = 'proofsheet-picture://';
const PATH = '/example-pictures/';

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#678"/></svg>`;

/** Refuses the first request for each picture whose ID begins with `broken-once`. */
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
        response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(PICTURE);
      });
    },
  };
}
