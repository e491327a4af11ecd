import { expect, it } from 'vitest';
import type { MaskLevel } from '../../../preload/contract';
import { AlbumId } from '../../../preload/contract/album';
import { IdentityKey } from '../../../preload/contract/identity';
import { Lease } from '../../../preload/contract/mask';
import { PictureId } from '../../../preload/contract/picture';
import { ExportRenderer } from './render-for-export';

const identity = IdentityKey.parse('account/me');
const picture = { identity, albumId: AlbumId.parse('a'), pictureId: PictureId.parse('p'), longEdgePx: 400 };
const lease = Lease.parse({
  token: 'a-token-that-was-granted',
  identity,
  scope: { kind: 'everything' },
  kind: 'timed',
  longEdgePx: 400,
  grantedAt: '2026-03-01T10:00:00.000Z',
  until: '2026-03-01T10:00:30.000Z',
});

function mayLeave(given: 'as-it-is' | 'leased' | 'mosaic', level: MaskLevel, isLeased: boolean): boolean {
  const renderer = new ExportRenderer({
    handler: { read: () => Promise.reject(new Error('reads nothing')) },
    identities: { use: () => Promise.reject(new Error('uses no identity')) },
    mask: { level, areTitlesMasked: false, findLease: () => (isLeased ? lease : null) },
    enlargeMosaic: (mosaic) => mosaic,
  });
  return renderer.mayLeave(picture, { given });
}

it('a picture that was rendered unmasked does not leave the program once all pictures are masked, unless a lease reveals it', () => {
  const table = (['as-it-is', 'leased', 'mosaic'] as const).map((given) =>
    (['sensitive', 'everything'] as const).flatMap((level) =>
      [false, true].map((isLeased) => mayLeave(given, level, isLeased)),
    ),
  );
  expect(table).toEqual([
    [true, true, false, true],
    [false, true, false, true],
    [true, true, true, true],
  ]);
});
