import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { AlbumId } from '../../preload/contract/album';
import { MemberId } from '../../preload/contract/group';
import { IdentityKey } from '../../preload/contract/identity';
import { LeaseToken } from '../../preload/contract/mask';
import { PictureId } from '../../preload/contract/picture';
import { parsePictureAddress, PICTURE_SCHEME, VIDEO_SCHEME } from './picture-address';

const LongEdgePx = z.coerce.number().int().min(1).max(65_535);

/** The same forms as schemas of the contract, which the parser must accept and refuse alike. */
const Segments = z.union([
  z.tuple([IdentityKey, z.literal('cover'), AlbumId, LongEdgePx]),
  z.tuple([IdentityKey, z.enum(['picture', 'video']), AlbumId, PictureId, LongEdgePx]),
  z.tuple([IdentityKey, z.literal('portrait'), MemberId, LongEdgePx]),
  z.tuple([IdentityKey, z.literal('member-cover'), MemberId, AlbumId, LongEdgePx]),
]);

function urlOf(segments: readonly string[], query = '', scheme = PICTURE_SCHEME): string {
  return `${scheme}://album/${segments.map((part) => encodeURIComponent(part)).join('/')}${query}`;
}

const id = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }) },
  fc.constantFrom('', 'a'.repeat(60), 'a'.repeat(61), 'a'.repeat(200), 'a'.repeat(201), '日'.repeat(200)),
);
const kind = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('cover', 'picture', 'video', 'portrait', 'member-cover') },
  fc.constantFrom('', 'Cover', 'toString', '__proto__'),
);
const size = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -1, max: 65_536 }).map(String) },
  fc.constantFrom('', ' ', '0', '1', '65535', '65536', '1.5', '4e2', '0x10', ' 400 ', 'NaN', 'Infinity', '-0', '400px'),
);
const lease = fc.constantFrom(null, '', 'a'.repeat(15), 'a'.repeat(16), 'a'.repeat(64), 'a'.repeat(65));

describe('picture addresses', () => {
  it('are accepted and refused exactly as the schemas of the contract would', () => {
    fc.assert(
      fc.property(id, kind, fc.array(id, { maxLength: 3 }), size, lease, (identity, name, ids, edge, token) => {
        const segments = [identity, name, ...ids, edge];
        const scheme = name === 'video' ? VIDEO_SCHEME : PICTURE_SCHEME;
        const parsed = parsePictureAddress(urlOf(segments, token === null ? '' : `?lease=${token}`, scheme));
        const expected = Segments.safeParse(splitAsUrl(segments));
        expect(parsed !== null).toBe(expected.success);
        if (!parsed || !expected.success) return;
        const { kind: parsedKind, identity: parsedIdentity, longEdgePx } = parsed.place;
        expect([parsedIdentity, parsedKind, ...idsOf(parsed.place), longEdgePx]).toEqual(expected.data);
        expect(parsed.lease).toBe(LeaseToken.safeParse(token).data ?? null);
      }),
      { numRuns: 2_000 },
    );
  });

  it('name a part of a picture, or none if it is not a column and a row', () => {
    const partOf = (part: string) =>
      parsePictureAddress(urlOf(['me', 'picture', '1', '2', '16384'], `?part=${part}`))?.place.part;
    expect(partOf('3.11')).toEqual({ column: 3, row: 11 });
    expect(['', '3', '3.', '.3', '-1.0', '3.111', '3.1.1', 'a.b'].map(partOf)).toEqual(Array(8).fill(undefined));
  });

  it('say whether they are for a tile', () => {
    const path = ['me', 'cover', '1', '400'];
    expect(parsePictureAddress(urlOf(path, '?for=tile'))?.place.isTile).toBe(true);
    expect(['', '?for=', '?for=viewer'].map((query) => parsePictureAddress(urlOf(path, query))?.place)).toEqual(
      Array(3).fill({ identity: 'me', kind: 'cover', albumId: '1', longEdgePx: 400 }),
    );
  });

  it('of videos have a scheme of their own', () => {
    const [picture, video] = ['picture', 'video'].map((kind) => ['me', kind, '1', '2', '400']);
    expect(parsePictureAddress(urlOf(picture ?? [], '', VIDEO_SCHEME))).toBeNull();
    expect(parsePictureAddress(urlOf(video ?? []))).toBeNull();
  });

  it('are refused with another scheme, or if they are no addresses', () => {
    for (const address of [
      'https://album/me/cover/1/400',
      'proofsheet-picture://album/me/cover/%E0%A4%A/400',
      'x',
      '',
    ]) {
      expect(parsePictureAddress(address), address).toBeNull();
    }
  });
});

/** A path loses segments that are `.` or `..`. */
function splitAsUrl(segments: readonly string[]): string[] {
  return new URL(urlOf(segments)).pathname
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part));
}

function idsOf(place: NonNullable<ReturnType<typeof parsePictureAddress>>['place']): string[] {
  switch (place.kind) {
    case 'cover':
      return [place.albumId];
    case 'picture':
    case 'video':
      return [place.albumId, place.pictureId];
    case 'portrait':
      return [place.member];
    case 'member-cover':
      return [place.member, place.albumId];
  }
}
