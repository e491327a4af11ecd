/**
 * One line of the journal's file: how it is written, and what can be said of one that is read.
 *
 * A line is a JSON object that ends with `"hash"`: SHA-256 over all of its bytes before that, so that no byte of it can
 * change without a trace. `"prev"` is the hash of the line before it, which binds the lines to each other.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { JournalEntry } from '../../../preload/contract/journal';

export const KeptEntry = JournalEntry.omit({ isIntact: true });
export type KeptEntry = z.infer<typeof KeptEntry>;

export interface IntactLine {
  readonly state: 'intact';
  /** Line of the file, from 1. */
  readonly line: number;
  readonly number: number;
  readonly prev: string;
  /** What the next line is bound to. */
  readonly link: string;
  /** Null: of a later version of the program, which knew more kinds of entries. */
  readonly entry: KeptEntry | null;
}

export interface DamagedLine {
  readonly state: 'edited' | 'unreadable';
  readonly line: number;
  readonly link: string;
  /** What it says now; null where that is no entry. */
  readonly entry: KeptEntry | null;
  /** It begins like a line of the journal and stops in the middle. */
  readonly hasNoEnd: boolean;
}

export type JournalLine = IntactLine | DamagedLine;

/** What the first line is bound to. */
export const BEGINNING = '0'.repeat(64);
/** More than anybody writes; what claims a higher one would take the numbers from those to come. */
export const HIGHEST_NUMBER = 1_000_000_000;

/** No entry comes near it; what is longer is not parsed. */
export const LONGEST_LINE_BYTES = 1024 * 1024;

const Envelope = z.object({ number: z.number().int().positive().max(HIGHEST_NUMBER), prev: z.string() });
const ENDING = /^,"hash":"([0-9a-f]{64})"\}$/;
const ENDING_BYTES = ',"hash":""}'.length + BEGINNING.length;
const OPENING = '{"number":';

export interface WrittenLine {
  /** Without the end of the line. */
  readonly text: string;
  readonly link: string;
}

export function writeLine({ number, at, ...rest }: KeptEntry, prev: string): WrittenLine {
  const body = JSON.stringify({ number, at, prev, ...rest }).slice(0, -1);
  const link = hashOf(body);
  return { text: `${body},"hash":"${link}"}`, link };
}

export function readLine(bytes: Buffer, line: number): JournalLine {
  const value = bytes.length <= LONGEST_LINE_BYTES ? parse(bytes) : undefined;
  const entry = KeptEntry.safeParse(value).data ?? null;
  const envelope = Envelope.safeParse(value).data;
  const hash = ENDING.exec(bytes.subarray(-ENDING_BYTES).toString('latin1'))?.[1];
  if (envelope && hash !== undefined && hashOf(bytes.subarray(0, -ENDING_BYTES)) === hash) {
    return { state: 'intact', line, number: envelope.number, prev: envelope.prev, link: hash, entry };
  }
  // Its own word for its hash counts no more: whoever comes after it is bound to what stands there now.
  const damaged = { line, link: hashOf(bytes), entry };
  if (envelope) return { ...damaged, state: 'edited', hasNoEnd: false };
  const hasNoEnd = hash === undefined && OPENING.startsWith(bytes.toString('latin1', 0, OPENING.length));
  return { ...damaged, state: 'unreadable', hasNoEnd };
}

/** The bytes of each line. What follows the last end of a line is a line too, one that has not ended. */
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
