import { describe, expect, it } from 'vitest';
import { type Asked, readCommandLine } from './command-line';

const start = (userData: string | null = null): Asked => ({ kind: 'start', userData });

function read(...words: readonly string[]): Asked {
  return readCommandLine(words, { isPackaged: true, isDebuggingAllowed: false });
}

describe('The command line of an installed program', () => {
  it('starts it without words, and with links', () => {
    expect(read()).toEqual(start());
    expect(read('proofsheet://open?text=a')).toEqual(start());
    expect(read('PROOFSHEET:open?text=a')).toEqual(start());
  });

  it('asks for the help or the version, whatever follows', () => {
    for (const word of ['--help', '-h']) expect(read(word, '--unknown')).toEqual({ kind: 'help' });
    for (const word of ['--version', '-v']) expect(read(word)).toEqual({ kind: 'version' });
  });

  it('names the folder of the data, in both notations', () => {
    expect(read('--user-data', '/data/a b')).toEqual(start('/data/a b'));
    expect(read('--user-data=/data', 'proofsheet:open?text=a')).toEqual(start('/data'));
    for (const words of [['--user-data'], ['--user-data='], ['--user-data', '--help']])
      expect(read(...words)).toMatchObject({ kind: 'mistake', mistake: 'no-folder' });
  });

  it('has no other option than the documented ones', () => {
    for (const word of [
      '--hlep',
      '-x',
      '--load-extension=/tmp',
      '--inspect',
      '--js-flags=--expose-gc',
      '--',
      '---help',
    ])
      expect(read(word)).toEqual({ kind: 'mistake', mistake: 'unknown-option', word });
    expect(read('--no-sandbox=1')).toMatchObject({ mistake: 'unknown-option' });
    expect(read('--ozone-platform')).toMatchObject({ mistake: 'unknown-option' });
    expect(read('picture.jpg')).toEqual({ kind: 'mistake', mistake: 'unknown-argument', word: 'picture.jpg' });
  });

  it('passes on the options of Chromium that unusual systems need', () => {
    expect(read('--ozone-platform=wayland', '--no-sandbox', '--password-store=basic', '-psn_0_1')).toEqual(start());
  });

  it('refuses debugging of the window, however it is written, unless the test of the package allows it', () => {
    for (const word of ['--remote-debugging-port=0', '-remote-debugging-port=0', ' --remote-debugging-pipe '])
      expect(read(word)).toEqual({ kind: 'mistake', mistake: 'debugging', word: word.trim() });
    expect(readCommandLine(['--remote-debugging-port=0'], { isPackaged: true, isDebuggingAllowed: true })).toEqual(
      start(),
    );
  });
});

it('a program that is not packaged also accepts the options of Chromium and Node.js', () => {
  const options = { isPackaged: false, isDebuggingAllowed: false };
  expect(readCommandLine(['--inspect=0', '--remote-debugging-port=0', 'word'], options)).toEqual(start());
  expect(readCommandLine(['--version'], options)).toEqual({ kind: 'version' });
});
