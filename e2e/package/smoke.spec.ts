import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { ProgramVersions } from '../../preload/contract';
import { InstalledProgram, runInTerminal, type StartOptions } from './installed-program';
import { makeOwnFolder } from './ordinary-user';

/** Where `npm run package` leaves the program on each system. */
const PROGRAMS = [
  'linux-unpacked/proofsheet',
  'linux-arm64-unpacked/proofsheet',
  'mac/Proofsheet.app/Contents/MacOS/Proofsheet',
  'mac-arm64/Proofsheet.app/Contents/MacOS/Proofsheet',
  'win-unpacked/Proofsheet.exe',
  'win-arm64-unpacked/Proofsheet.exe',
];

test('the packaged program of this system starts, shows the demo and the licences of its parts, and refuses debugging', async ({}, testInfo) => {
  const folder = process.env['PROOFSHEET_RELEASE'] ?? 'release';
  const executable = PROGRAMS.map((path) => join(process.cwd(), folder, path)).find((path) => existsSync(path));
  if (executable === undefined) throw new Error(`${folder} has no program: run npm run package first.`);
  const home = await makeOwnFolder();
  const person: StartOptions = { executable, home, environment: {}, args: [`--user-data=${join(home, 'data')}`] };
  try {
    const debugged = await runInTerminal({ ...person, args: ['--remote-debugging-port=0'] });
    expect(debugged).toMatchObject({ code: 2 });

    const program = await InstalledProgram.start({ ...person, environment: { PROOFSHEET_PACKAGE_TEST: '1' } });
    const covers = `[...document.querySelectorAll('main img')].filter((image) => image.naturalWidth > 0).length`;
    await expect.poll(() => program.evaluate<number>(covers)).toBeGreaterThan(3);
    await testInfo.attach('the demo', { body: await program.takePicture(), contentType: 'image/png' });

    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }; // npm's format
    const versions = await program.call<ProgramVersions>('diagnostics.versions', {});
    expect(versions).toMatchObject({ proofsheet: version, platform: process.platform });
    expect(versions.packageKind).not.toBe('source');
    const { isComplete, parts } = await program.call<{ isComplete: boolean; parts: unknown[] }>(
      'diagnostics.parts',
      {},
    );
    expect(isComplete).toBe(true);
    expect(parts.length).toBeGreaterThan(300);
    await program.close();
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
