/**
 * Describes an exception for the log. An error's message may quote a service's text, so only the messages of JavaScript
 * itself are logged, without their quotations; the stack shows where any other error was thrown.
 */
import { AppFailure } from './errors';
import { isPlain } from './plain-words';
import { LEFT_OUT } from './redact';

export interface ErrorText {
  /** Name, code and known message in one line. */
  readonly headline: string;
  /** One line per call, innermost first. */
  readonly frames: readonly string[];
  readonly cause: ErrorText | null;
}

export interface ErrorTextOptions {
  /** The program's folder; locations inside it are written relative to it. */
  readonly root: string;
}

const MOST_FRAMES = 30;
const MOST_CAUSES = 3;
const MOST_ISSUES = 5;
const LONGEST_STACK = 20_000;

const IDENTIFIER = String.raw`[\w$.]{1,80}`;
/** Messages of V8 and Node. Identifiers in them are words of the program's own code. */
const KNOWN_MESSAGES = [
  `Cannot (?:read|set) propert(?:y|ies) of (?:undefined|null)(?: \\((?:reading|setting) ${LEFT_OUT}\\))?`,
  `Cannot destructure property ${LEFT_OUT} of ${LEFT_OUT} as it is (?:undefined|null)\\.`,
  `Cannot access ${LEFT_OUT} before initialization`,
  'Cannot convert undefined or null to object',
  `${IDENTIFIER} is not (?:a function|defined|iterable|a constructor)`,
  `Class constructor ${IDENTIFIER} cannot be invoked without ${LEFT_OUT}`,
  'Maximum call stack size exceeded',
  'Assignment to constant variable\\.',
  'Reduce of empty array with no initial value',
  'Invalid (?:array length|string length|time value|URL|regular expression.{0,0})',
  'Array buffer allocation failed',
  'Unexpected end of JSON input',
  'Illegal invocation',
  'Object has been destroyed',
  'An object could not be cloned\\.',
  '(?:The|This) operation was aborted',
];
const KNOWN_MESSAGE = new RegExp(`^(?:${KNOWN_MESSAGES.join('|')})$`);
const QUOTED = /'[^']*'|"[^"]*"|`[^`]*`/g;
const NAME = /^[A-Za-z$_][\w$]{0,40}$/;
const CODE = /^[A-Z][A-Z\d_]{1,40}$/;
const FRAME = /^\s+at (?:(.+?) \()?((?:async )?[^()]+?):(\d+):(\d+)\)?$/;
const FRAME_WITHOUT_PLACE = /^\s+at (?:async )?([\w$.]+) \((?:<anonymous>|index \d+)\)$/;
const CALLED = /^(?:async )?(?:new )?[\w$.<>#]+(?: \[as [\w$.]+\])?$/;

/** Never throws, for any thrown value. */
export function errorText(reason: unknown, options: ErrorTextOptions, causes = MOST_CAUSES): ErrorText {
  try {
    if (!(reason instanceof Error)) return { headline: `thrown value: ${typeof reason}`, frames: [], cause: null };
    const hasCause = causes > 0 && reason.cause !== undefined && reason.cause !== null;
    return {
      headline: headlineOf(reason),
      frames: framesOf(reason, options.root),
      cause: hasCause ? errorText(reason.cause, options, causes - 1) : null,
    };
  } catch {
    return { headline: 'an error that cannot be read', frames: [], cause: null };
  }
}

/** Reads an error's name and stack from another process, which may send any text. */
export function errorTextOf(name: string, stack: string, { root }: ErrorTextOptions): ErrorText {
  return { headline: NAME.test(name) ? name : 'Error', frames: framesIn(stack, root), cause: null };
}

function headlineOf(error: Error): string {
  const name = NAME.test(error.name) ? error.name : 'Error';
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? error.code : null;
  return [name, code, messageOf(error)].filter((part) => part !== null && part !== '').join(' ');
}

function messageOf(error: Error): string | null {
  if (error instanceof AppFailure) {
    const { kind, status } = error.error;
    return status === undefined ? kind : `${kind} ${status}`;
  }
  if ('issues' in error && Array.isArray(error.issues)) return issuesOf(error.issues);
  const message = error.message.slice(0, 200).replace(QUOTED, LEFT_OUT);
  return KNOWN_MESSAGE.test(message) ? message : null;
}

/** Lists where a value of the contract was wrong, and how, without the value. */
function issuesOf(issues: readonly unknown[]): string {
  return issues.slice(0, MOST_ISSUES).map(issueText).join(', ');
}

function issueText(issue: unknown): string {
  const { path, code } = { path: [], code: '', ...(typeof issue === 'object' ? issue : null) };
  const names: readonly unknown[] = Array.isArray(path) ? path : [];
  const place = names.map((name) => (isHarmless(name) ? String(name) : LEFT_OUT)).join('.');
  return `${place || 'value'}: ${typeof code === 'string' && /^[a-z_]{1,40}$/.test(code) ? code : 'invalid'}`;
}

function isHarmless(name: unknown): boolean {
  return typeof name === 'number' || (typeof name === 'string' && isPlain(name));
}

function framesOf(error: Error, root: string): readonly string[] {
  const stack: unknown = error.stack;
  if (typeof stack !== 'string') return [];
  // The message may contain lines that look like calls.
  const start = error.message === '' ? -1 : stack.indexOf(error.message);
  return framesIn(start < 0 ? stack : stack.slice(start + error.message.length), root);
}

function framesIn(stack: string, root: string): readonly string[] {
  const lines = stack.slice(0, LONGEST_STACK).split('\n');
  return lines.flatMap((line) => frameOf(line, root) ?? []).slice(0, MOST_FRAMES);
}

function frameOf(line: string, root: string): string | null {
  const [, builtIn] = FRAME_WITHOUT_PLACE.exec(line) ?? [];
  if (builtIn !== undefined) return builtIn;
  const [, called = '', place = '', row = '', column = ''] = FRAME.exec(line) ?? [];
  if (place === '') return null;
  const location = locationOf(place.replace(/^async /, ''), root);
  if (location === null) return null;
  const name = CALLED.test(called) && called.length <= 100 ? `${called} ` : '';
  return `${name}(${location}:${row}:${column})`;
}

/** Returns null for a location that is not a file of the program, of Node or of Electron. */
function locationOf(place: string, root: string): string | null {
  const path = decoded(place.replace(/^file:\/\/(?=\/)/, '')).replaceAll('\\', '/');
  const folder = root.replaceAll('\\', '/');
  const withoutDrive = path.replace(/^\/(?=[A-Za-z]:\/)/, '');
  if (withoutDrive.startsWith(`${folder}/`)) return withoutDrive.slice(folder.length + 1);
  if (/^node:[\w/-]{1,80}$/.test(path)) return path;
  const [ofElectron] = /electron\/js2c\/\w{1,40}$/.exec(path) ?? [];
  if (ofElectron !== undefined) return ofElectron;
  const [, ofPage] = /^proofsheet-app:\/\/[\w-]+\/([\w/.-]{1,80})$/.exec(path) ?? [];
  return ofPage ?? null;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
