import { expect, it } from 'vitest';
import type { Album, AlbumId, Cover, IdentityKey, Lease, LeaseToken, MaskState } from '../../../preload/contract';
import type { ComparedAlbum } from './format-comparison';
import { formatDifference, isMaskedOnBothSides, summaryOf } from './format-comparison';
import { formatNumber } from '../../ui/formats';

function album(cover: Cover, pictureCount: number | null = 12): Album {
  return {
    id: 'a' as AlbumId,
    name: 'Pier',
    description: null,
    pictureCount,
    categoryPath: [],
    updatedAt: null,
    cover,
    kind: 'album',
  };
}

const SAFE: Cover = { state: 'available', safety: 'safe' };
const UNSAFE: Cover = { state: 'available', safety: 'unsafe' };
const WITHHELD: Cover = { state: 'withheld', reason: 'not-subscribed', safety: 'unknown' };

const SAME: ComparedAlbum = { plain: album(SAFE), acting: album(SAFE), differences: [] };
const KEPT_BACK: ComparedAlbum = {
  plain: album(WITHHELD),
  acting: album(UNSAFE),
  differences: ['cover-withheld', 'safety'],
};
const HIDDEN: ComparedAlbum = { plain: null, acting: album(SAFE, null), differences: ['only-acting'] };
const COUNTED: ComparedAlbum = { plain: album(SAFE, null), acting: album(SAFE, 1_200), differences: ['picture-count'] };

it('a comparison names every difference, with both values if they are short', () => {
  const words = [KEPT_BACK, HIDDEN, COUNTED].flatMap((row) =>
    row.differences.map((difference) => formatDifference(difference, row)),
  );
  expect(words).toEqual([
    'Cover withheld from you',
    'Safety differs: not said and not safe',
    'Only through your group',
    `Count differs: not counted and ${formatNumber(1_200)}`,
  ]);
});

it('a comparison counts the albums that differ, by kind of difference', () => {
  expect([[SAME, KEPT_BACK, HIDDEN, HIDDEN], [SAME, HIDDEN], [SAME, SAME], [SAME], []].map(summaryOf)).toEqual([
    {
      inShort: '3 of 4 albums differ',
      inDetail: '1 withheld from you, 2 only through your group, 1 with another safety',
    },
    { inShort: '1 of 2 albums differs', inDetail: '1 only through your group' },
    { inShort: 'All 2 albums are the same both ways', inDetail: '' },
    { inShort: 'The one album is the same both ways', inDetail: '' },
    { inShort: 'No albums either way', inDetail: '' },
  ]);
});

it('a comparison states that a cover is masked on both sides only if both covers exist and are masked', () => {
  const both: ComparedAlbum = { plain: album(UNSAFE), acting: album(UNSAFE), differences: [] };
  const manager = 'm' as IdentityKey;
  const on: MaskState = {
    revision: 1,
    leases: [],
    rules: {},
    unratedChosen: [],
    level: 'sensitive',
    isRaisedByBlur: false,
    areTitlesMasked: false,
    levelRevision: 0,
    usualRules: { whenUnrated: 'mask', maskStyle: 'mosaic', asksForMaskedForms: true },
    endedBy: null,
    rulesRevision: 0,
  };
  const lease: Lease = {
    token: 'a token of some length' as LeaseToken,
    identity: manager,
    scope: { kind: 'everything' },
    kind: 'timed',
    longEdgePx: 4096,
    grantedAt: '2026-05-01T12:00:00Z',
    until: '2026-05-01T12:15:00Z',
  };
  expect([both, KEPT_BACK, HIDDEN, SAME].map((row) => isMaskedOnBothSides(row, manager, on))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(isMaskedOnBothSides(both, manager, { ...on, leases: [lease] })).toBe(false);
});
