/**
 * Serves example pictures to component tests. A browser does not know the program's own scheme, so the addresses of
 * `renderer/domain/picture-url.ts` lead to this server instead.
 */
import type { Plugin } from 'vite';

const SCHEME = 'proofsheet-picture://';
const PATH = '/example-pictures/';

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#678"/></svg>`;

export function examplePictures(): Plugin {
  return {
    name: 'example-pictures',
    transform: (code, id) => (id.includes('/renderer/') ? code.replaceAll(SCHEME, PATH) : undefined),
    configureServer: ({ middlewares }) => {
      middlewares.use(PATH, (request, response) => {
        if (request.url?.includes('broken')) {
          response.writeHead(500).end();
          return;
        }
        response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(PICTURE);
      });
    },
  };
}
