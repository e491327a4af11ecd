/** The texts for differences between the manager's own and the member's view of the albums. */
import type { Album, Comparison, Difference, IdentityKey, MaskState } from '../../../preload/contract';
import { formatCount } from '../../domain/format-count';
import { coverMaskingOf } from '../../domain/masking';
import { formatNumber } from '../../ui/formats';

export type ComparedAlbum = Comparison['albums'][number];

export function formatDifference(difference: Difference, { plain, acting }: ComparedAlbum): string {
  switch (difference) {
    case 'only-acting':
      return 'Only as the member';
    case 'only-plain':
      return 'Only as yourself';
    case 'cover-withheld':
      return 'Cover withheld from you';
    case 'cover-shown':
      return 'Cover withheld as the member';
    case 'name':
      return 'Name differs';
    case 'description':
      return 'Description differs';
    case 'picture-count':
      return `Count differs: ${countOf(plain)} and ${countOf(acting)}`;
    case 'safety':
      return `Safety differs: ${safetyOf(plain)} and ${safetyOf(acting)}`;
  }
}

function countOf(album: Album | null): string {
  const count = album?.pictureCount ?? null;
  return count === null ? 'not counted' : formatNumber(count);
}

function safetyOf(album: Album | null): string {
  if (!album || album.cover.state === 'none') return 'no cover';
  return { safe: 'safe', unsafe: 'not safe', unknown: 'not said' }[album.cover.safety];
}

/** In display order; each kind is counted separately. */
const COUNTED: readonly { readonly difference: Difference; readonly words: string }[] = [
  { difference: 'cover-withheld', words: 'withheld from you' },
  { difference: 'only-acting', words: 'only as the member' },
  { difference: 'only-plain', words: 'only as yourself' },
  { difference: 'cover-shown', words: 'withheld as the member' },
  { difference: 'name', words: 'with another name' },
  { difference: 'description', words: 'with another description' },
  { difference: 'picture-count', words: 'with another count' },
  { difference: 'safety', words: 'with another safety' },
];

export interface Summary {
  readonly inShort: string;
  /** Empty if there is no detail. */
  readonly inDetail: string;
}

/** Summarizes the differences: "3 of 5 albums differ", "2 withheld from you, 1 only as the member". */
export function summaryOf(albums: readonly ComparedAlbum[]): Summary {
  const differing = albums.filter(({ differences }) => differences.length > 0);
  if (albums.length === 0) return { inShort: 'No albums either way', inDetail: '' };
  if (differing.length === 0) return { inShort: formatSame(albums.length), inDetail: '' };
  const counted = COUNTED.map(({ difference, words }) => {
    const count = differing.filter(({ differences }) => differences.includes(difference)).length;
    return count > 0 && `${formatNumber(count)} ${words}`;
  });
  const verb = differing.length === 1 ? 'differs' : 'differ';
  return {
    inShort: `${formatNumber(differing.length)} of ${formatCount(albums.length, 'album')} ${verb}`,
    inDetail: counted.filter(Boolean).join(', '),
  };
}

function formatSame(count: number): string {
  return count === 1
    ? 'The one album is the same both ways'
    : `All ${formatCount(count, 'album')} are the same both ways`;
}

/** Returns true if both covers are masked. That is the manager's own mask, not a difference between the two views. */
export function isMaskedOnBothSides({ plain, acting }: ComparedAlbum, identity: IdentityKey, mask: MaskState): boolean {
  return [plain, acting].every(
    (album) => album && coverMaskingOf(mask, identity, { kind: 'other' }, album.cover).isMasked,
  );
}
