/** What is said of damage. The code tells one damage from another, so that the same is not told twice; the words are for people. */
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

/** Where the lines stand that were inspected. */
export interface LinesPlace {
  /** Null: the first. */
  readonly fileName: string | null;
  /** In the same file; null: not known. */
  readonly linesBefore: number | null;
}

/** `damage` counts lines from the first that was inspected. */
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
  /** Numbers of the first and the last entry that may be meant, and how many of them are. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The same code and words whether the end is gone or something stands after the gap by now. */
export function goneDamage(kind: 'missing' | 'cut-off', line: number | null, gone: Gone): JournalDamage {
  return { kind, code: `gone:${gone.from}-${gone.to}:${gone.count}`, line, words: goneWords(gone) };
}

function goneWords({ from, to, count }: Gone): string {
  if (count === 1 && from === to) return `Entry ${from} is gone.`;
  const isAll = count === to - from + 1;
  return isAll ? `Entries ${from} to ${to} are gone.` : `${count} of the entries ${from} to ${to} are gone.`;
}

/** Somebody who rewrites lines can bind them to each other anew, but not to the end that was sealed. */
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

/** Findings of earlier versions of the program have no code. */
export function isSameDamage(one: JournalDamage, other: JournalDamage): boolean {
  return one.code !== undefined && other.code !== undefined ? one.code === other.code : one.words === other.words;
}

const MOST_TOLD = 50;

/** A journal that is damaged all over would be told of in a hundred thousand sentences. */
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
