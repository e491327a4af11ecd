/**
 * What the words of the command line ask for, before anything else is started. A packaged program accepts only the
 * options below: links, menus and other programs must not be able to pass Chromium an option that opens the program.
 */

export const LINK_PROTOCOL = 'proofsheet';

export type Asked =
  | { readonly kind: 'start'; readonly userData: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly mistake: Mistake; readonly word: string };

type Mistake = 'unknown-option' | 'unknown-argument' | 'no-folder' | 'debugging';

export interface CommandLineOptions {
  /** An unpackaged program also accepts Chromium's own options, which the tests use. */
  readonly isPackaged: boolean;
  /** True for the test of the packaged program, which has no other way to see its window. */
  readonly isDebuggingAllowed: boolean;
}

/** Options of Chromium that people need on unusual systems. */
const CHROMIUM_FLAGS = new Set(['no-sandbox', 'disable-gpu', 'disable-gpu-sandbox', 'disable-dev-shm-usage']);
const CHROMIUM_VALUES = new Set([
  'user-data-dir',
  'password-store',
  'ozone-platform',
  'ozone-platform-hint',
  'force-device-scale-factor',
  'use-gl',
  'use-angle',
  'gtk-version',
]);
const DEBUGGING = new Set(['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']);
/** macOS passes it to programs that the Finder starts. */
const PROCESS_SERIAL_NUMBER = /^psn_/;

/** `words`: without the path of the program. */
export function readCommandLine(words: readonly string[], options: CommandLineOptions): Asked {
  let userData: string | null = null;
  const rest = words.values();
  for (const given of rest) {
    // Chromium ignores spaces around a word, and accepts one hyphen in place of two.
    const word = given.trim();
    const [, name, value] = /^--?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      if (options.isPackaged && word !== '' && !isLink(word)) return mistake('unknown-argument', word);
    } else if (name === 'help' || name === 'h') return { kind: 'help' };
    else if (name === 'version' || name === 'v') return { kind: 'version' };
    else if (name === 'user-data') {
      userData = value ?? rest.next().value ?? '';
      if (userData === '' || userData.startsWith('-')) return mistake('no-folder', word);
    } else if (options.isPackaged) {
      const refused = refusalOf(name, value, options);
      if (refused) return mistake(refused, word);
    }
  }
  return { kind: 'start', userData };
}

function refusalOf(name: string, value: string | undefined, options: CommandLineOptions): Mistake | null {
  if (DEBUGGING.has(name)) return options.isDebuggingAllowed ? null : 'debugging';
  if (value === undefined ? CHROMIUM_FLAGS.has(name) : CHROMIUM_VALUES.has(name)) return null;
  return PROCESS_SERIAL_NUMBER.test(name) ? null : 'unknown-option';
}

function mistake(kind: Mistake, word: string): Asked {
  return { kind: 'mistake', mistake: kind, word };
}

function isLink(word: string): boolean {
  return word.toLowerCase().startsWith(`${LINK_PROTOCOL}:`);
}
