/** Prints what the command line asks for, or why it cannot be followed, and ends the program before it has a window. */
import { writeSync } from 'node:fs';
import { app } from 'electron';
import { resolveLanguage } from '../../preload/contract/languages';
import { setLanguage, t, withoutIsolates } from '../core/language';
import type { Asked } from '../links/command-line';

/** As other programs do for a command line that is wrong. */
const WRONG_USE = 2;

export async function answerCommandLine(asked: Exclude<Asked, { kind: 'start' }>): Promise<void> {
  await setLanguage(resolveLanguage('system', app.getPreferredSystemLanguages()));
  const isMistake = asked.kind === 'mistake';
  try {
    writeSync(isMistake ? process.stderr.fd : process.stdout.fd, `${withoutIsolates(textFor(asked))}\n`);
  } catch {
    // The terminal is closed.
  }
  app.exit(isMistake ? WRONG_USE : 0);
}

function textFor(asked: Exclude<Asked, { kind: 'start' }>): string {
  switch (asked.kind) {
    case 'version':
      return `${app.getName()} ${app.getVersion()}`;
    case 'help':
      return helpText();
    case 'mistake': {
      // Control characters could change what the terminal shows.
      const word = asked.word.replace(/\p{Cc}/gu, '�');
      return `proofsheet: ${t(`commandLine.${asked.mistake}`, { word })}\n${t('commandLine.see')}`;
    }
  }
}

function helpText(): string {
  const options = [
    ['-h, --help', t('commandLine.help')],
    ['-v, --version', t('commandLine.version')],
    ['    --user-data DIR', t('commandLine.userData')],
  ] as const;
  return [
    t('commandLine.usage'),
    '',
    t('commandLine.purpose'),
    t('commandLine.link'),
    '',
    ...options.map(([option, meaning]) => `  ${option.padEnd(22)}${meaning}`),
    '',
    t('commandLine.chromium'),
  ].join('\n');
}
