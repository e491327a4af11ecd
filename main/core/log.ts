/**
 * The program's log: one entry per event, with fields. Every text is redacted before it is written, and logging a value
 * never throws.
 */
import { errorText, type ErrorText } from './error-text';
import type { Redactor } from './redact';

export type LogLevel = 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  /** `event` is a fixed text of the program; variable values belong in the fields. */
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields: LogFields, reason: ErrorText): void;
  /** Describes an exception without what a service or a person wrote. */
  describe(reason: unknown): ErrorText;
}

/** Keeps the entries, for example in a file. */
export interface LogSink {
  write(entry: string): void;
}

export interface LogDeps {
  readonly sink: LogSink;
  readonly redactor: Redactor;
  /** The program's folder. */
  readonly root: string;
  readonly nowMs: () => number;
  /** Prints one line for a developer. */
  readonly print: (line: string) => void;
}

/** A loop that fails must not fill the log, or keep main busy. */
const MOST_ENTRIES = 200;
const WINDOW_MS = 60_000;
/** An incident's ID is random, and looks like a token. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export function createLog({ sink, redactor, root, nowMs, print }: LogDeps): Log {
  const recent = { fromMs: Number.NEGATIVE_INFINITY, count: 0 };

  function isTooMany(): boolean {
    const now = nowMs();
    // A clock that was set back begins a new window too.
    if (now - recent.fromMs >= WINDOW_MS || now < recent.fromMs) {
      const left = recent.count - MOST_ENTRIES;
      recent.fromMs = now;
      recent.count = 0;
      if (left > 0) sink.write(entry('warn', 'entries left out', `count=${left}`));
    }
    recent.count += 1;
    return recent.count > MOST_ENTRIES;
  }

  function entry(level: LogLevel, event: string, rest: string): string {
    return `${new Date(nowMs()).toISOString()} ${level.padEnd(5)} ${event}${rest === '' ? '' : `  ${rest}`}\n`;
  }

  function write(level: LogLevel, event: string, fields: LogFields, reason: ErrorText | null): void {
    try {
      if (isTooMany()) return;
      const texts = Object.entries(fields).map(([name, value]) => `${name}=${valueText(value)}`);
      sink.write(entry(level, event, texts.join(' ')) + (reason ? reasonLines(reason, '') : ''));
    } catch {
      // The program must not fail because it cannot log.
    }
  }

  function valueText(value: LogFields[string]): string {
    if (typeof value !== 'string') return String(value);
    if (UUID.test(value)) return value;
    const text = redactor.redact(value);
    return /^[\w./:-]+$/.test(text) ? text : JSON.stringify(text);
  }

  function reasonLines({ headline, frames, cause }: ErrorText, before: string): string {
    const lines = [
      `  ${before}${redactor.redact(headline)}`,
      ...frames.map((frame) => `    at ${redactor.removeSecrets(frame)}`),
    ];
    return `${lines.join('\n')}\n${cause ? reasonLines(cause, 'caused by ') : ''}`;
  }

  return {
    info(event, fields = {}) {
      write('info', event, fields, null);
    },
    warn(event, fields = {}) {
      write('warn', event, fields, null);
      safely(() => print([event, ...Object.values(fields).map(valueText)].join(' ')));
    },
    error(event, fields, reason) {
      write('error', event, fields, reason);
    },
    describe: (reason) => errorText(reason, { root }),
  };
}

function safely(act: () => void): void {
  try {
    act();
  } catch {
    // The same: printing may fail once the terminal is closed.
  }
}
