/**
 * Tests that any input results in a typed failure or in values that satisfy the contract. `PROOFSHEET_SOAK=1` or a
 * number sets more runs.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Album, AlbumDetails } from '../../../preload/contract/album';
import { MemberId } from '../../../preload/contract/group';
import { PictureDetails } from '../../../preload/contract/picture';
import { AppFailure } from '../../core/errors';
import { readValue } from './answer';
import { assertAnswered } from './failures';
import { answerOf, SAMPLES } from '../../testing/services/pictures-api/samples';
import { toAlbumId } from './ids';
import {
  describeFacts,
  inSequence,
  normalizeAlbum,
  normalizeFreeGallery,
  normalizeMember,
  normalizePicture,
} from './normalize';
import { parseAlbums, parseGallery } from './wire';
import { parseGroup } from './wire-people';

const soak = Number(process.env['PROOFSHEET_SOAK'] ?? 0);
const numRuns = soak === 0 ? 2_000 : soak > 1 ? soak : 500_000;
const TIMEOUT_MS = soak === 0 ? 60_000 : 3_600_000;

type Format = 'json' | 'xml';
type Leaf = string | number | boolean | bigint | null;
/** A value before serialization, so that a name may be `__proto__` or occur twice. */
type Tree =
  | { readonly leaf: Leaf }
  | { readonly items: readonly Tree[] }
  | { readonly members: readonly (readonly [string, Tree])[] };

const NAMES = [
  ...[
    'UserID',
    'AlbumID',
    'AlbumName',
    'AlbumDescription',
    'AlbumSize',
    'Sequence',
    'ThumbSafe',
    'ThumbUrl',
    'ThumbURL',
    'PictureIDs',
  ],
  ...[
    'Pictures',
    'PicturesTotal',
    'PageCount',
    'PictureID',
    'Title',
    'DateUploaded',
    'Size',
    'ImageSafe',
    'ImageURL',
    'User',
    'Nickname',
  ],
  ...['ProfileThumbnailURL', 'ProfileThumbnailUrl', 'ProfileThumbnailSafe', 'NickName', 'GroupID', 'GroupName'],
  ...[
    'Members',
    'Profiles',
    'Permissions',
    'Duration',
    'Price',
    'int',
    'PictureAlbum',
    'AccessToken',
    'Other',
    'Nested',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'isPolluted', 'then', 'length'],
];
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z_][\w.-]{0,9}$/) },
);
const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.constantFrom<Leaf>(
    null,
    '',
    ' ',
    0,
    1,
    -1,
    true,
    false,
    '0001-01-01T00:00:00',
    '2024-06-03T09:14:51.2',
    '//cdn.example.test/1.jpg',
    'i:nil',
  ),
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 12 }),
  fc.bigInt({ min: 0n, max: 2n ** 64n }).map(String),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf.map((value) => ({ leaf: value })),
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => ({ items })),
    fc.array(fc.tuple(name, tie('tree')), { maxLength: 6 }).map((members) => ({ members })),
  ),
}));

const USER_ID = ['UserID', { leaf: 6 }] as const;
const ALBUM_ID = ['AlbumID', { leaf: 7 }] as const;
const PICTURE_ID = ['PictureID', { leaf: 8 }] as const;

function toJson(node: Tree): string {
  if ('leaf' in node) return JSON.stringify(node.leaf);
  if ('items' in node) return `[${node.items.map(toJson).join(',')}]`;
  return `{${node.members.map(([key, value]) => `${JSON.stringify(key)}:${toJson(value)}`).join(',')}}`;
}

function toXml(tag: string, node: Tree): string {
  if ('leaf' in node)
    return node.leaf === null ? `<${tag} i:nil="true"/>` : `<${tag}>${escape(String(node.leaf))}</${tag}>`;
  const inside =
    'items' in node
      ? node.items.map((item) => toXml('d:int', item))
      : node.members.map(([key, value]) => toXml(key, value));
  return `<${tag}>${inside.join('')}</${tag}>`;
}

const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Generates a sample with a part cut out or overwritten. */
function spoiled(format: Format) {
  const patch = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('"', '<', '</', ']]>', '{', '[[', '\\', '&#0;', '<!--', '\0', 'null,', '"__proto__":'),
  );
  return fc
    .tuple(fc.constantFrom(...SAMPLES.map((sample) => sample[format])), fc.nat(), fc.nat({ max: 40 }), patch)
    .map(([text, at, length, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + length));
}

/** Runs every parser on one response, and checks the result against the contract. */
function readEverything(body: string, contentType: string): void {
  const answer = answerOf(body, contentType);
  let value: unknown;
  try {
    value = readValue(answer, assertAnswered(answer));
  } catch (error) {
    expect(error).toBeInstanceOf(AppFailure);
    return;
  }
  SAMPLES.forEach(({ parse }) => parse(value));
  const albums = parseAlbums(value, '1') ?? [];
  inSequence(albums).forEach((album) => {
    Album.parse(normalizeAlbum(album, false).album);
    AlbumDetails.parse(describeFacts(toAlbumId(album), album));
  });
  const gallery = parseGallery(value);
  gallery?.pictures.forEach((picture) => {
    const { details } = normalizePicture(picture, 'not-subscribed');
    expect(PictureDetails.parse({ ...details, renditions: [] })).toStrictEqual({ ...details, renditions: [] });
    expect(JSON.stringify(details)).not.toContain('AccessToken');
  });
  parseGroup(value)?.items.forEach((row) => {
    const { id, name: called, portrait } = normalizeMember(row);
    expect([MemberId.parse(id), /\S/.test(called)]).toEqual([id, true]);
    expect(portrait?.url ?? 'https://none').toMatch(/^https?:\/\/[^/]/);
  });
  if (gallery) Album.parse(normalizeFreeGallery('1', gallery).album);
}

function assertUnpolluted(): void {
  expect([Object.keys(Object.prototype), Object.keys(Array.prototype)]).toEqual([[], []]);
  expect(({} as Record<string, unknown>)['isPolluted']).toBeUndefined();
}

describe.each(['json', 'xml'] as const)('The %s decoder', (format) => {
  const contentType = `application/${format}`;

  it('turns any well-formed response into a failure or valid values', { timeout: TIMEOUT_MS }, () => {
    const rows = fc.array(fc.array(fc.tuple(name, tree), { maxLength: 6 }), { maxLength: 2 });
    const albums = rows.map((members) => ({
      items: members.map((row) => ({ members: [USER_ID, ALBUM_ID, PICTURE_ID, ...row] })),
    }));
    const gallery = albums.map((items) => ({ members: [['Pictures', items] as const] }));
    const group = albums.map((items) => ({ members: [['Members', items] as const] }));
    const anything = fc.oneof<fc.Arbitrary<Tree>[]>(albums, gallery, group, tree);
    const root = fc.constantFrom('ArrayOfPictureAlbum', 'PictureGallery');
    const property = fc.property(anything, root, (node, tag) =>
      readEverything(format === 'json' ? toJson(node) : toXml(tag, node), contentType),
    );
    fc.assert(property, { numRuns });
    assertUnpolluted();
  });

  it('turns any damaged sample into a failure or valid values', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(fc.oneof(spoiled(format), fc.string({ unit: 'binary' })), (text) =>
        readEverything(text, contentType),
      ),
      { numRuns },
    );
    assertUnpolluted();
  });
});

describe('Both decoders', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'Z', '9', ' ', 'é', '–', '&', '<', '>', '"', '/', '\\', ']'),
    minLength: 1,
    maxLength: 12,
  });
  const album = fc.record({
    AlbumID: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    AlbumName: fc.option(text),
    AlbumSize: fc.option(fc.nat()),
    Sequence: fc.option(fc.integer()),
    ThumbSafe: fc.option(fc.boolean()),
    ThumbURL: fc.option(fc.constant('https://cdn.example.test/1.jpg?a=1&b=2')),
    PictureIDs: fc.option(fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), { maxLength: 4 })),
    Rating: fc.option(text),
  });

  it('read the same albums', { timeout: TIMEOUT_MS }, () => {
    const property = fc.property(fc.array(album, { maxLength: 3 }), (albums) => {
      // The service writes bare digits, which `JSON.stringify` cannot do for a bigint.
      const json = JSON.stringify(albums, (_, value: unknown) =>
        typeof value === 'bigint' ? `\u0000${value}` : value,
      ).replace(/"\\u0000(\d+)"/g, '$1');
      const node = (value: Leaf | bigint[]): Tree =>
        Array.isArray(value) ? { items: value.map(node) } : { leaf: value };
      const rows = albums.map((row) =>
        toXml('PictureAlbum', { members: Object.entries(row).map(([key, value]) => [key, node(value)]) }),
      );
      const xml = `<ArrayOfPictureAlbum xmlns:i="x">${rows.join('')}</ArrayOfPictureAlbum>`;
      const fromJson = parseAlbums(readValue(answerOf(json, ''), 'json'), '1');
      expect(parseAlbums(readValue(answerOf(xml, ''), 'xml'), '1')).toStrictEqual(fromJson);
    });
    fc.assert(property, { numRuns: Math.ceil(numRuns / 4) });
  });
});
