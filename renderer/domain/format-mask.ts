/** Describes a change of the mask for screen readers. */
import type { AwayCause, Lease } from '../../preload/contract';
import { formatSeconds } from '../ui/format-duration';

const AWAY_WORDS: Readonly<Record<AwayCause, string>> = {
  slept: 'the computer went to sleep',
  locked: 'the computer was locked',
  blanked: 'the screen went blank',
};

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
  if (endedBy) return `Everything is masked again: ${AWAY_WORDS[endedBy]}`;
  const wasMuch = ended.length > 1 || ended.some(({ scope }) => scope.kind === 'everything');
  return now.length === 0 && wasMuch ? 'Everything is masked' : 'Masked';
}

function startedLabel({ kind, scope, grantedAt, until }: Lease): string {
  if (kind === 'held') return 'Revealed while held';
  const length = formatSeconds(Math.round((Date.parse(until) - Date.parse(grantedAt)) / 1000));
  switch (scope.kind) {
    case 'picture':
    case 'cover':
      return `Revealed for ${length}`;
    case 'album':
      return `The whole album is revealed for ${length}`;
    case 'everything':
      return `The mask is off for ${length}`;
  }
}
