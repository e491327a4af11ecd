import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Album, AlbumDetails, type AlbumId, Category } from '../../../preload/contract/album';
import type { OwnerId } from '../../../preload/contract/identity';
import { PictureDetails } from '../../../preload/contract/picture';
import { AppFailure } from '../../core/errors';
import { createHttp } from '../../net/http/node-http';
import { ask, partOf } from '../../testing/services/conformance';
import { MALFORMED_ANSWERS, type MalformedAnswer } from '../../testing/services/smugmug-1.2/malformed-answers';
import { LOGIN } from '../../testing/services/smugmug-1.2/samples';
import { createSmugmugService, type SmugmugService } from './service';

const OWNER = 'tidelines' as OwnerId;
const ALBUM = '1_aB3dE' as AlbumId;
const TIME_LIMIT_MS = 60_000;
/** For responses that never end; the others get enough time for a busy machine. */
const SHORT_MS = 250;
const LONG_MS = 20_000;

describe('SmugMug 1.2.0 with an unusual response', () => {
  let server: Server;
  let openService: (timeoutMs: number) => SmugmugService;
  let current: MalformedAnswer = {};

  beforeAll(async () => {
    server = createServer((request, response) => {
      void isLogin(request).then((isProper) => {
        const { status = 200, headers, body = '', raw } = isProper ? { body: LOGIN.json } : current;
        if (raw) {
          raw(request.socket);
        } else {
          response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}/services/api/json/1.2.0/`;
    openService = (timeoutMs) =>
      createSmugmugService({
        http: createHttp({ version: '0', firstPauseMs: 1, timeoutMs, limitBytes: 8_000_000 }),
        endpoint,
        apiKey: 'key',
        owners: [],
      });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(MALFORMED_ANSWERS)(
    'reads the response or returns a typed failure: $name',
    async ({ answer, outcomes }) => {
      current = answer;
      const service = openService(outcomes.includes('timed-out') ? SHORT_MS : LONG_MS);
      const told = await service
        .listAlbums(OWNER, ask())
        .then((albums) => albums.map(({ album }) => Album.parse(album).name), kindOf);
      expect(outcomes).toContainEqual(told);
      if (answer.raw === undefined) {
        await Promise.all([
          partOf(service.categories)
            .list(OWNER, ask())
            .then((categories) => categories.map((category) => Category.parse(category)), kindOf),
          service.describeAlbum(ALBUM, ask()).then((details) => AlbumDetails.parse(details), kindOf),
          service
            .listPictures(ALBUM, 0, ask())
            .then(
              ({ pictures }) =>
                [...pictures].map(({ details }) => PictureDetails.parse({ ...details, renditions: [] })),
              kindOf,
            ),
          partOf(service.covers).find(ALBUM, ask()).catch(kindOf),
          service.findOwner('tidelines', ask()).catch(kindOf),
        ]);
      }
    },
    TIME_LIMIT_MS,
  );

  it('is tested with more than 100 responses', () => {
    expect(MALFORMED_ANSWERS.length).toBeGreaterThan(100);
  });
});

async function isLogin(request: IncomingMessage): Promise<boolean> {
  return new URLSearchParams(await text(request)).get('method') === 'smugmug.login.anonymously';
}

function kindOf(error: unknown): string {
  if (!(error instanceof AppFailure)) {
    throw error;
  }
  return error.error.kind;
}
