/** Describes a change of the mask for screen readers. */
import type { Lease, MaskLevel, MaskState } from '../../preload/contract';
import { formatSeconds } from '../ui/format-duration';
import { t } from '../ui/language';

export type MaskedState = Pick<MaskState, 'leases' | 'level' | 'isRaisedByBlur' | 'endedBy'>;

/** Returns null if nothing is to be announced. */
export function formatChange(former: MaskedState, now: MaskedState): string | null {
  const begun = now.leases.find(({ token }) => !former.leases.some((lease) => lease.token === token));
  if (begun) return startedLabel(begun);
  if (former.level !== now.level) return levelLabel(former, now);
  const ended = former.leases.filter(({ token }) => !now.leases.some((lease) => lease.token === token));
  if (ended.length === 0) return null;
  if (now.endedBy) return t('maskChanges.maskedAgain', { cause: now.endedBy, level: now.level });
  const wasMuch = ended.length > 1 || ended.some(({ scope }) => scope.kind === 'everything');
  return now.leases.length === 0 && wasMuch ? maskedLabel(now.level) : t('maskChanges.masked');
}

/** States which pictures are masked while nothing is revealed. */
export function maskedLabel(level: MaskLevel): string {
  return t(level === 'everything' ? 'maskChanges.allMasked' : 'maskChanges.sensitiveMasked');
}

/** The person is in another window while the level is raised by the loss of the focus. */
function levelLabel(former: MaskedState, now: MaskedState): string | null {
  if (former.isRaisedByBlur || now.isRaisedByBlur) return null;
  return t(now.level === 'everything' ? 'maskChanges.allMasked' : 'maskChanges.onlySensitiveMasked');
}

function startedLabel({ kind, scope, grantedAt, until }: Lease): string {
  if (kind === 'held') return t('maskChanges.revealedWhileHeld');
  const duration = formatSeconds(Math.round((Date.parse(until) - Date.parse(grantedAt)) / 1000));
  switch (scope.kind) {
    case 'picture':
    case 'cover':
      return t('maskChanges.revealed', { duration });
    case 'album':
      return t('maskChanges.albumRevealed', { duration });
    case 'everything':
      return t('maskChanges.maskOff', { duration });
  }
}
