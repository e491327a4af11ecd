/** The damage that is found at a start, together with what earlier starts recorded in the journal. */
import type { JournalDamage, JournalEntry } from '../../../preload/contract/journal';
import { isSameDamage } from './damage';
import { KEYCHAIN_IS_CLOSED } from './inspect-end';

/** Returns the findings that an entry records. */
export function findingsIn({ event, isIntact }: JournalEntry): readonly JournalDamage[] {
  return isIntact && event.kind === 'damage-found' ? event.findings : [];
}

/** Returns the findings that the journal should record: those that it has not recorded. */
export function unrecorded(found: readonly JournalDamage[], recorded: readonly JournalDamage[]): JournalDamage[] {
  return found.filter(
    (finding) => finding !== KEYCHAIN_IS_CLOSED && !recorded.some((earlier) => isSameDamage(earlier, finding)),
  );
}

/**
 * Adds the findings recorded earlier, which are permanent except for `unsealed` findings. A recorded finding keeps its
 * first form: at the next start, other entries follow an end that was cut off.
 */
export function withRecorded(found: readonly JournalDamage[], recorded: readonly JournalDamage[]): JournalDamage[] {
  const all: JournalDamage[] = [];
  const add = (damage: JournalDamage): void => {
    if (!all.some((other) => isSameDamage(other, damage))) all.push(damage);
  };
  for (const damage of found) add(recorded.find((earlier) => isSameDamage(earlier, damage)) ?? damage);
  for (const damage of recorded) if (damage.kind !== 'unsealed') add(damage);
  return all;
}
