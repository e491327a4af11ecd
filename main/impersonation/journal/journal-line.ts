/** One line of a journal file: its format, and the result of reading a line. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Identity } from '../../../preload/contract';
import { JournalEntry } from '../../../preload/contract/journal';

export const StoredEntry = JournalEntry.omit({ isIntact: true });
export type StoredEntry = z.infer<typeof StoredEntry>;

/** Returns the account recorded in an entry: always the manager's, never the member's. */
export function accountOf({ key, accountName, serviceName }: Identity): NonNullable<JournalEntry['account']> {
  return { identity: key, name: accountName, serviceName };
}

export interface IntactLine {
  readonly state: 'intact';
  readonly number: number;
  readonly prev: string;
  /** Hash that the next line must contain. */
  readonly link: string;
  /** Null if a later version of the program wrote an unknown kind of entry. */
  readonly entry: StoredEntry | null;
}

export interface DamagedLine {
  readonly state: 'edited' | 'unreadable';
  readonly link: string;
  /** The current content, or null if it is not an entry. */
  readonly entry: StoredEntry | null;
  /** The line starts like a journal line but was cut short. */
  readonly hasNoEnd: boolean;
}

export type JournalLine = IntactLine | DamagedLine;

/** The hash that the very first line contains as `prev`. */
export const BEGINNING = '0'.repeat(64);
/** Far above any real journal; a line with a higher number could use up the numbers of later entries. */
export const HIGHEST_NUMBER = 1_000_000_000;

/** Far above any real entry; longer lines are not parsed. */
export const LONGEST_LINE_BYTES = 1024 * 1024;

const Envelope = z.object({ number: z.number().int().positive().max(HIGHEST_NUMBER), prev: z.string() });
const ENDING = /^,"hash":"([0-9a-f]{64})"\}$/;
const ENDING_BYTES = ',"hash":""}'.length + BEGINNING.length;
const OPENING = '{"number":';

export interface WrittenLine {
  /** The line without its line break. */
  readonly text: string;
  readonly link: string;
}

export function writeLine({ number, at, ...rest }: StoredEntry, prev: string): WrittenLine {
  const body = JSON.stringify({ number, at, prev, ...rest }).slice(0, -1);
  const link = hashOf(body);
  return { text: `${body},"hash":"${link}"}`, link };
}

export function readLine(bytes: Buffer): JournalLine {
  const value = bytes.length <= LONGEST_LINE_BYTES ? parse(bytes) : undefined;
  const entry = StoredEntry.safeParse(value).data ?? null;
  const envelope = Envelope.safeParse(value).data;
  const hash = ENDING.exec(bytes.subarray(-ENDING_BYTES).toString('latin1'))?.[1];
  if (envelope && hash !== undefined && hashOf(bytes.subarray(0, -ENDING_BYTES)) === hash) {
    return { state: 'intact', number: envelope.number, prev: envelope.prev, link: hash, entry };
  }
  // The stated hash is not trusted: the next line links to the hash of the actual bytes.
  const damaged = { link: hashOf(bytes), entry };
  if (envelope) return { ...damaged, state: 'edited', hasNoEnd: false };
  const hasNoEnd = hash === undefined && OPENING.startsWith(bytes.toString('latin1', 0, OPENING.length));
  return { ...damaged, state: 'unreadable', hasNoEnd };
}

/** Splits bytes into lines. Bytes after the last line break count as a line that was not finished. */
export function splitLines(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf('\n', from);
    lines.push(bytes.subarray(from, end < 0 ? bytes.length : end));
    from = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
