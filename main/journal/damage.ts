/** What is said of damage. The words tell one damage from another, so that the same is not told twice. */
import type { JournalDamage } from '../../preload/contract/journal';

export function editedAt(line: number): JournalDamage {
  return { kind: 'edited', line, words: `Line ${line} says something else than it was written with.` };
}

export function unreadableAt(line: number): JournalDamage {
  return { kind: 'unreadable', line, words: `Line ${line} is no line of a journal.` };
}

export function unfinishedAt(line: number): JournalDamage {
  return { kind: 'unfinished', line, words: `Line ${line} was not written to its end.` };
}

export function outOfOrderAt(line: number): JournalDamage {
  return { kind: 'out-of-order', line, words: `Line ${line} does not belong where it stands.` };
}

export interface Gone {
  /** Numbers of the first and the last entry that may be meant, and how many of them are. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The same words whether the end is gone or something stands after the gap by now. */
export function goneWords({ from, to, count }: Gone): string {
  if (count === 1 && from === to) return `Entry ${from} is gone.`;
  const isAll = count === to - from + 1;
  return isAll ? `Entries ${from} to ${to} are gone.` : `${count} of the entries ${from} to ${to} are gone.`;
}

/** Somebody who rewrites lines can bind them to each other anew, but not to the end that was sealed. */
export function rewrittenUpTo(number: number): JournalDamage {
  return { kind: 'edited', line: null, words: `Entry ${number}, or what stands before it, was written anew: the journal no longer ends as it did.` };
}

export function unsealed(words: string): JournalDamage {
  return { kind: 'unsealed', line: null, words };
}

export const FILE_UNREADABLE: JournalDamage = { kind: 'unreadable', line: null, words: 'The journal’s file cannot be read.' };

const MOST_TOLD = 50;

/** A journal that is damaged all over would be told of in a hundred thousand sentences. */
export function withinReason(damage: readonly JournalDamage[]): JournalDamage[] {
  const told = damage.slice(0, MOST_TOLD);
  const next = damage[MOST_TOLD];
  return next ? [...told, { kind: next.kind, line: null, words: `And ${damage.length - MOST_TOLD} more, from line ${next.line ?? 1} on.` }] : told;
}
