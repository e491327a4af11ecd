import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { electronLaunch, electronPath, projectRoot } from '../fixtures/project';
import { expect, test } from '../fixtures/test';

/** A file where folders should be, so that no folder can be created. */
const NO_FOLDER = { XDG_CONFIG_HOME: '/dev/null', XDG_RUNTIME_DIR: '/dev/null', TMPDIR: '/dev/null' };

test('without a folder to write to the program says in the system’s language that it cannot start, and ends', async ({}, testInfo) => {
  testInfo.skip(process.platform !== 'linux', 'Only Linux takes these folders from the environment.');
  const recorder = join(projectRoot, 'e2e/fixtures/error-box-recorder.cjs');
  for (const [locale, title] of [
    ['de_DE.UTF-8', 'Proofsheet kann nicht starten'],
    ['C.UTF-8', 'Proofsheet cannot start'],
  ] as const) {
    const program = spawn(electronPath(), ['-r', recorder, ...electronLaunch.args], {
      cwd: projectRoot,
      env: { ...process.env, ...NO_FOLDER, LANGUAGE: '', LC_ALL: locale },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(program, 'exit');
    const printed = await text(program.stdout);
    await ended;
    expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toMatchObject({ title });
    expect(program.exitCode).toBe(1);
  }
});
