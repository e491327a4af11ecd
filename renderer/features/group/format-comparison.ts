/** The texts for differences between the manager's own and the member's view of the albums. */
import type { Album, Comparison, Difference, IdentityKey, MaskState } from '../../../preload/contract';
import { coverMaskingOf } from '../../domain/masking';
import { formatNumber, listFormat } from '../../ui/formats';
import { t } from '../../ui/language';

export type ComparedAlbum = Comparison['albums'][number];

export function formatDifference(difference: Difference, { plain, acting }: ComparedAlbum): string {
  switch (difference) {
    case 'only-acting':
    case 'only-plain':
    case 'cover-withheld':
    case 'cover-shown':
    case 'name':
    case 'description':
      return t(`differences.${difference}`);
    case 'picture-count':
      return t('differences.picture-count', { own: countOf(plain), acting: countOf(acting) });
    case 'safety':
      return t('differences.safety', { own: safetyOf(plain), acting: safetyOf(acting) });
  }
}

function countOf(album: Album | null): string {
  const count = album?.pictureCount ?? null;
  return count === null ? t('comparison.notCounted') : formatNumber(count);
}

function safetyOf(album: Album | null): string {
  return !album || album.cover.state === 'none' ? 'none' : album.cover.safety;
}

/** In display order; each kind is counted separately. */
const COUNTED = [
  'cover-withheld',
  'only-acting',
  'only-plain',
  'cover-shown',
  'name',
  'description',
  'picture-count',
  'safety',
] as const satisfies readonly Difference[];

export interface Summary {
  readonly inShort: string;
  /** Empty if there is no detail. */
  readonly inDetail: string;
}

/** Summarizes the differences: "3 of 5 albums differ", "2 withheld from you, 1 only through your group". */
export function summaryOf(albums: readonly ComparedAlbum[]): Summary {
  const differing = albums.filter(({ differences }) => differences.length > 0);
  if (albums.length === 0) return { inShort: t('comparisonSummary.none'), inDetail: '' };
  if (differing.length === 0)
    return { inShort: t('comparisonSummary.allSame', { count: albums.length }), inDetail: '' };
  const counted = COUNTED.flatMap((difference) => {
    const count = differing.filter(({ differences }) => differences.includes(difference)).length;
    return count > 0 ? [t(`differenceCounts.${difference}`, { count })] : [];
  });
  return {
    inShort: t('comparisonSummary.someDiffer', { differing: differing.length, count: albums.length }),
    inDetail: listFormat({ type: 'unit' }).format(counted),
  };
}

/** Returns true if both covers are masked. That is the manager's own mask, not a difference between the two views. */
export function isMaskedOnBothSides({ plain, acting }: ComparedAlbum, identity: IdentityKey, mask: MaskState): boolean {
  return [plain, acting].every(
    (album) => album && coverMaskingOf(mask, identity, { kind: 'other' }, album.cover).isMasked,
  );
}
