/**
 * Descriptions of damage to the journal. The code identifies a finding, so that it is not reported twice; the text is
 * for people.
 */
import type { JournalDamage } from '../../../preload/contract/journal';

export const changedAt = (entry: number): JournalDamage => ({
  kind: 'broken',
  code: `changed:${entry}`,
  entry,
  words: `Broken at entry ${entry}: it was changed.`,
});

export const unreadableAt = (entry: number): JournalDamage => ({
  kind: 'broken',
  code: `unreadable:${entry}`,
  entry,
  words: `Broken at entry ${entry}: the line there is not an entry.`,
});

export const unfinishedAt = (entry: number): JournalDamage => ({
  kind: 'unfinished',
  code: `unfinished:${entry}`,
  entry,
  words: `Entry ${entry} was not written to its end.`,
});

/** Entries were removed, moved or inserted between two lines; these are their numbers. */
export function orderBreak(above: number, below: number): JournalDamage {
  const entry = Math.min(above + 1, below);
  const place = above === 0 ? `the journal begins with entry ${below}` : `entry ${below} follows entry ${above}`;
  return { kind: 'broken', code: `order:${entry}`, entry, words: `Broken at entry ${entry}: ${place}.` };
}

/** Once entries follow, a cut-off end is an order break, so it has that code. */
export function cutOff(lastEntry: number, sealedEntry: number): JournalDamage {
  const entry = lastEntry + 1;
  const gone = entry === sealedEntry ? `entry ${entry} is` : `entries ${entry} to ${sealedEntry} are`;
  const place = lastEntry === 0 ? 'at the beginning' : `after entry ${lastEntry}`;
  return { kind: 'cut-off', code: `order:${entry}`, entry, words: `Cut off ${place}: ${gone} gone.` };
}

/** Reports rewritten lines: an attacker can rebuild the chain of hashes, but not match the sealed end. */
export function rewrittenUpTo(entry: number): JournalDamage {
  const words = `Broken at entry ${entry} or before it: entries were rewritten, so the journal no longer ends as it did.`;
  return { kind: 'broken', code: `rewritten:${entry}`, entry, words };
}

export function unsealed(code: string, words: string): JournalDamage {
  return { kind: 'unsealed', code, entry: null, words };
}

export const FILE_UNREADABLE: JournalDamage = {
  kind: 'broken',
  code: 'file-unreadable',
  entry: null,
  words: 'The journal’s file cannot be read.',
};

/** Compares by code, or by text for findings of earlier versions, which have no code. */
export function isSameDamage(one: JournalDamage, other: JournalDamage): boolean {
  return one.code !== undefined && other.code !== undefined ? one.code === other.code : one.words === other.words;
}

const MOST_TOLD = 50;

/** Limits the findings: a thoroughly damaged journal would produce a hundred thousand of them. */
export function withinReason(damage: readonly JournalDamage[]): JournalDamage[] {
  const told = damage.slice(0, MOST_TOLD);
  const next = damage[MOST_TOLD];
  if (!next) return told;
  const count = damage.length - MOST_TOLD;
  const words = `And ${count} more, from entry ${next.entry ?? 1} on.`;
  return [...told, { kind: next.kind, code: `more:${count}:${next.entry ?? 1}`, entry: next.entry, words }];
}
