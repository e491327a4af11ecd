/** Describes a change of the mask for screen readers. */
import type { AwayCause, Lease } from '../../preload/contract';
import { formatSeconds } from '../ui/format-duration';
import { t } from '../ui/language';

/** Returns null if nothing is to be announced. */
export function formatChange(
  former: readonly Lease[],
  now: readonly Lease[],
  endedBy: AwayCause | null,
): string | null {
  const begun = now.find(({ token }) => !former.some((lease) => lease.token === token));
  if (begun) return startedLabel(begun);
  const ended = former.filter(({ token }) => !now.some((lease) => lease.token === token));
  if (ended.length === 0) return null;
  if (endedBy) return t('maskChanges.everythingMaskedAgain', { cause: endedBy });
  const wasMuch = ended.length > 1 || ended.some(({ scope }) => scope.kind === 'everything');
  return t(now.length === 0 && wasMuch ? 'maskChanges.everythingMasked' : 'maskChanges.masked');
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
