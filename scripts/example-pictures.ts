/**
 * Serves example pictures to component tests. A browser does not know the program's own scheme, so the addresses of
 * `renderer/domain/picture-url.ts` lead to this server instead.
 */
import { createReadStream } from 'node:fs';
import type { Plugin } from 'vite';

const SCHEMES = /proofsheet-(picture|video):\/\//g;
const PATH = '/example-pictures/';

function pictureOf(widthPx: number, heightPx: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="100%" height="100%" fill="#678"/></svg>`;
}

const VIDEO = new URL('../sandbox/videos/mirror-lake-320.mp4', import.meta.url);

/** Returns what is refused once: a picture whose ID begins with `broken-once`, or each part of one with `broken-parts`. */
function refusedOnce(url: string): string | undefined {
  if (url.includes('/broken-parts')) return /\d+\?.*part=[\d.]+/.exec(url)?.[0];
  return /broken-once[^/]*/.exec(url)?.[0];
}

/**
 * By the beginning of the ID: `tall` pictures are portraits, `never` ones do not come, and `real-video` is one of the
 * sandbox, of a second and a half.
 */
export function examplePictures(): Plugin {
  const refused = new Set<string>();
  return {
    name: 'example-pictures',
    transform: (code, id) => (id.includes('/renderer/') ? code.replaceAll(SCHEMES, PATH) : undefined),
    configureServer: ({ middlewares }) => {
      middlewares.use(PATH, (request, response) => {
        const { url = '' } = request;
        const broken = refusedOnce(url);
        if (broken !== undefined && !refused.has(broken)) {
          refused.add(broken);
          response.writeHead(500).end();
          return;
        }
        if (url.includes('/never')) return;
        if (url.includes('/video/') && url.includes('/real-video')) {
          response.writeHead(200, { 'Content-Type': 'video/mp4' });
          createReadStream(VIDEO).pipe(response);
          return;
        }
        const picture = url.includes('/tall') ? pictureOf(200, 300) : pictureOf(300, 200);
        response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(picture);
      });
    },
  };
}
