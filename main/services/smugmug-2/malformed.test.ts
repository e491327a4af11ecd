import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Album, type AlbumId, Category, type CategoryId } from '../../../preload/contract/album';
import type { OwnerId } from '../../../preload/contract/identity';
import { PictureDetails, PictureExif } from '../../../preload/contract/picture';
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from '../../net/http/http';
import { CALL_LIMITS } from '../../net/http/limits';
import { createHttp } from '../../net/http/node-http';
import { ask, partOf } from '../../testing/services/conformance';
import { isDescribedInOrder } from '../../testing/services/described-picture';
import {
  MALFORMED_ANSWERS,
  type MalformedCase,
  SOUND_ANSWERS,
} from '../../testing/services/smugmug-2/malformed-answers';
import type { AlbumService } from '../album-service';
import { type AnswerName, readAnswer } from './answer-reader';
import { normalizeExif } from './exif';
import { normalizeAlbum, normalizeAlbumDetails } from './normalize-album';
import { createSmugmug2Service } from './service';

// Ids as the service makes them; the renderer sends them back as text.
const OWNER = 'tidelines' as OwnerId;
const ALBUM = 'aB3dE6' as AlbumId;
const FOLDER = 'XWx8t' as CategoryId;

describe('SmugMug API v2 with an unusual response', () => {
  let server: Server;
  let openService: () => AlbumService;
  let current: MalformedCase | null = null;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const isCurrent = request.url?.includes(`!${current?.of ?? ''}`);
      const { status = 200, headers, body } = (isCurrent && current?.answer) || { status: 404, body: '{"Code":404}' };
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // a server that listens on a port has an AddressInfo
    openService = () =>
      createSmugmug2Service({
        http: createHttp({ version: '0', firstPauseMs: 1, limitBytes: 8_000_000 }),
        baseUrl: `http://127.0.0.1:${port}/api/v2`,
        credentials: () => Promise.resolve({ apiKey: 'key', sign: null }),
        owners: [],
        self: () => Promise.resolve(null),
      });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(MALFORMED_ANSWERS)('reads the response or returns a typed failure: $name', async (malformed) => {
    current = malformed;
    const service = openService();
    expect(await NAMES_OF[malformed.of](service).catch(kindOf)).toEqual(malformed.outcome);
    await partOf(service.categories).list(OWNER, ask()).catch(kindOf);
  });

  it('is tested with more than 80 responses, and no two of one name', () => {
    expect(MALFORMED_ANSWERS.length).toBeGreaterThan(80);
    expect(new Set(MALFORMED_ANSWERS.map(({ name }) => name)).size).toBe(MALFORMED_ANSWERS.length);
  });
});

const NAMES_OF: Readonly<Record<MalformedCase['of'], (service: AlbumService) => Promise<readonly string[]>>> = {
  albums: async (service) => (await service.listAlbums(OWNER, ask())).map(({ album }) => Album.parse(album).name),
  images: async (service) => [...(await service.listPictures(ALBUM, 0, ask())).pictures].map(titleOf),
  children: async (service) => {
    const folders = await partOf(partOf(service.categories).listIn)(OWNER, FOLDER, ask());
    return folders.map((folder) => Category.parse(folder).name);
  },
};

function titleOf(picture: Parameters<typeof isDescribedInOrder>[0]): string {
  expect(isDescribedInOrder(picture)).toBe(true);
  return PictureDetails.parse({ ...picture.details, renditions: [] }).title;
}

function kindOf(error: unknown): string {
  if (!(error instanceof AppFailure)) throw error;
  return error.error.kind;
}

const isSoaking = process.env['PROOFSHEET_SOAK'] !== undefined;
const RUNS = { numRuns: isSoaking ? 1_000_000 : 2_000 };
const TIME_LIMIT_MS = isSoaking ? 3_600_000 : 60_000;

const NAMES = [
  ...['Response', 'Locator', 'Expansions', 'Pages', 'Code', 'Uris', 'Uri', 'Album', 'AlbumImage', 'Image', 'User'],
  ...['AlbumKey', 'ImageKey', 'Name', 'Title', 'ImageCount', 'Total', 'Start', 'NextPage', 'ImageSizeDetails'],
  ...['ImageSizeTiny', 'Url', 'Width', 'Height', 'Latitude', 'Longitude', 'KeywordArray', 'ComponentFileTypes'],
  ...[
    'HighlightImage',
    'ParentFolders',
    'Folder',
    'LastUpdated',
    'NickName',
    'ResponseLevel',
    'ImageMetadata',
    'Node',
    'NodeID',
    'Type',
  ],
  ...['__proto__', 'constructor', 'toString', 'then', 'length', ''],
];
const scalar = fc.oneof(
  fc.constantFrom(
    'Album',
    'AlbumImage',
    '/s',
    'aB3dE6',
    '0.0',
    '2021-03-22T17:24:13+00:00',
    'https://a.test/1.jpg',
    '',
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(0, -1, 1, 1e300, null, true, false),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    scalar,
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6 }),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
}));

const READERS: readonly AnswerName[] = [
  'user',
  'album',
  'albums',
  'images',
  'imagePlace',
  'node',
  'folders',
  'metadata',
];

/** Runs every reader on one response, whichever call it belongs to. */
function readEverything(body: string | Buffer): void {
  for (const name of READERS) {
    const answer: HttpAnswer = { status: 200, headers: {}, body: Buffer.from(body) };
    try {
      const read = readAnswer(answer, name, CALL_LIMITS.rows.content);
      if (name === 'metadata') PictureExif.parse(normalizeExif(read as never));
      if (name === 'albums') {
        for (const album of (read as { items: readonly never[] }).items) {
          Album.parse(normalizeAlbum(album).album);
          normalizeAlbumDetails(album);
        }
      }
      if (name === 'images') {
        for (const picture of (read as { items: readonly never[] }).items) titleOf(picture);
      }
    } catch (reason) {
      if (!(reason instanceof AppFailure)) throw reason;
    }
  }
}

describe('Any response', () => {
  it(
    'is read to valid values, or fails with a typed failure',
    () => {
      fc.assert(
        fc.property(value, fc.dictionary(fc.constantFrom('/s', '/p', 'x'), value), (response, expansions) => {
          readEverything(JSON.stringify({ Response: response, Expansions: expansions, Code: 200 }));
        }),
        RUNS,
      );
    },
    TIME_LIMIT_MS,
  );

  it(
    'with changed bytes does the same',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...SOUND_ANSWERS),
          fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 5 }),
          (text, changes) => {
            const bytes = Buffer.from(text);
            for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
            readEverything(bytes);
          },
        ),
        RUNS,
      );
    },
    TIME_LIMIT_MS,
  );
});
