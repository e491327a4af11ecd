/**
 * Descriptions of damage to the journal. The code identifies a finding, so that it is not reported twice; the text is
 * for people.
 */
import type { JournalDamage } from '../../../preload/contract/journal';

type LineDamage = 'edited' | 'unreadable' | 'unfinished' | 'out-of-order';

const OF_A_LINE: Readonly<Record<LineDamage, string>> = {
  edited: 'says something else than it was written with.',
  unreadable: 'is no line of a journal.',
  unfinished: 'was not written to its end.',
  'out-of-order': 'does not belong where it stands.',
};

function lineDamage(kind: LineDamage, line: number): JournalDamage {
  return { kind, code: `${kind}@${line}`, line, words: `Line ${line} ${OF_A_LINE[kind]}` };
}

export const editedAt = (line: number): JournalDamage => lineDamage('edited', line);
export const unreadableAt = (line: number): JournalDamage => lineDamage('unreadable', line);
export const unfinishedAt = (line: number): JournalDamage => lineDamage('unfinished', line);
export const outOfOrderAt = (line: number): JournalDamage => lineDamage('out-of-order', line);

/** The file and position of the inspected lines. */
export interface LinesPlace {
  /** Null for the first file. */
  readonly fileName: string | null;
  /** Number of lines before them in the same file, or null if unknown. */
  readonly linesBefore: number | null;
}

/** Converts the line number in `damage` from the inspected lines to the file. */
export function placed(damage: JournalDamage, { fileName, linesBefore }: LinesPlace): JournalDamage {
  if (damage.line === null || (fileName === null && linesBefore === 0)) return damage;
  const line = linesBefore === null ? null : damage.line + linesBefore;
  const inFile = fileName === null ? '' : ` of ${fileName}`;
  return {
    ...damage,
    line,
    code: damage.code?.replace(/@\d+$/, `@${fileName ?? ''}:${line ?? '?'}`),
    words: damage.words.replace(/^Line \d+/, line === null ? `A line${inFile}` : `Line ${line}${inFile}`),
  };
}

export interface Gone {
  /** Numbers of the first and last entry that may be missing; `count` is how many of them are. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Uses the same code and text whether the missing entries were at the end or are now followed by others. */
export function goneDamage(kind: 'missing' | 'cut-off', line: number | null, gone: Gone): JournalDamage {
  return { kind, code: `gone:${gone.from}-${gone.to}:${gone.count}`, line, words: formatForgotten(gone) };
}

function formatForgotten({ from, to, count }: Gone): string {
  if (count === 1 && from === to) return `Entry ${from} is gone.`;
  const isAll = count === to - from + 1;
  return isAll ? `Entries ${from} to ${to} are gone.` : `${count} of the entries ${from} to ${to} are gone.`;
}

/** Reports rewritten lines: an attacker can rebuild the chain of hashes, but not match the sealed end. */
export function rewrittenUpTo(number: number): JournalDamage {
  const words = `Entry ${number}, or what stands before it, was written anew: the journal no longer ends as it did.`;
  return { kind: 'edited', code: `rewritten:${number}`, line: null, words };
}

export function unsealed(code: string, words: string): JournalDamage {
  return { kind: 'unsealed', code, line: null, words };
}

export const FILE_UNREADABLE: JournalDamage = {
  kind: 'unreadable',
  code: 'file-unreadable',
  line: null,
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
  return [
    ...told,
    {
      kind: next.kind,
      code: `more:${count}@${next.line ?? 1}`,
      line: null,
      words: `And ${count} more, from line ${next.line ?? 1} on.`,
    },
  ];
}
