import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackage } from '@electron/asar';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inProject, readJson } from '../project.mjs';
import { findProblems } from './check-program.mjs';
import { findWrongFiles } from './program-files.mjs';

/** Fuses as they must be, of an Electron that has seven. */
const RIGHT_FUSES = '0100110';
const { name, productName, version, main, desktopName } = readJson(inProject('package.json'));
const RIGHT_DESCRIPTION = { name, productName, version, main, desktopName };

const RIGHT_NOTICES = {
  packages: [{ name: 'zod', version: '4.0.0', licence: 'MIT', text: 0 }],
  texts: ['Permission is hereby granted …'],
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a program with the files of the list, its fuses and its own app has no problem', async () => {
  await writeProgram();
  expect(await problems()).toEqual([]);
});

it('a file outside the list is a problem: the update address of another program, and the default app of Electron', async () => {
  await writeProgram();
  for (const path of ['resources/app-update.yml', 'resources/app/index.js', 'resources/default_app.asar'])
    write(path, '');
  expect((await problems()).sort()).toEqual([
    'resources/app-update.yml does not belong in the package.',
    'resources/app/index.js does not belong in the package.',
    'resources/default_app.asar does not belong in the package.',
  ]);
});

it('a file outside the list is a problem inside app.asar too, and so is a missing one', async () => {
  await writeProgram({
    app: { 'out/window.png': '', 'out/main/index.js.map': '', 'node_modules/zod/index.js': '', 'main/index.ts': '' },
    without: 'out/sandbox/index.js',
  });
  expect((await problems()).sort()).toEqual([
    'app.asar has main/index.ts, which does not belong in it.',
    'app.asar has node_modules/zod/index.js, which does not belong in it.',
    'app.asar has out/main/index.js.map, which does not belong in it.',
    'app.asar has out/window.png, which does not belong in it.',
    'app.asar lacks out/sandbox/index.js.',
  ]);
});

it('each fuse that is not as it must be is a problem, and so is an executable without fuses', async () => {
  await writeProgram({ fuses: '1011000' });
  expect(await problems()).toEqual([
    'The fuse runAsNode is not off.',
    'The fuse enableCookieEncryption is not on.',
    'The fuse enableNodeOptionsEnvironmentVariable is not off.',
    'The fuse enableNodeCliInspectArguments is not off.',
    'The fuse enableEmbeddedAsarIntegrityValidation is not on.',
    'The fuse onlyLoadAppFromAsar is not on.',
  ]);
  write('proofsheet', 'no fuses');
  expect(await problems()).toEqual([`${join(folder, 'proofsheet')} has no fuses that can be read.`]);
});

it('files with special privileges are refused where Electron has that fuse', async () => {
  await writeProgram({ fuses: `${RIGHT_FUSES}1` });
  expect(await problems()).toEqual(['The fuse grantFileProtocolExtraPrivileges is not off.']);
  await writeProgram({ fuses: `${RIGHT_FUSES}0` });
  expect(await problems()).toEqual([]);
});

it('a release refuses another Electron than the official one that package.json names', async () => {
  await writeProgram();
  write('version', '25.1.1\n');
  expect(await findProblems(folder, { isRelease: true, platform: 'linux' })).toEqual([
    expect.stringMatching(/^A release needs the official Electron .*; this is 25\.1\.1\.$/),
  ]);
});

it('an app of another version, or one that brings its scripts, is a problem', async () => {
  await writeProgram({ description: { ...RIGHT_DESCRIPTION, version: '0.0.1', scripts: {} } });
  expect(await problems()).toEqual([
    `package.json in app.asar has version "0.0.1" and not "${version}".`,
    'package.json in app.asar has scripts.',
  ]);
});

it('a package without the text of its licence is a problem, and so is a licence that is not allowed', async () => {
  const packages = [
    { name: 'silent', version: '1.0.0', licence: 'MIT', text: 1 },
    { name: 'viral', version: '2.0.0', licence: 'AGPL-3.0-only', text: 0 },
  ];
  await writeProgram({ notices: { ...RIGHT_NOTICES, packages } });
  expect(await problems()).toEqual([
    'silent 1.0.0 has no text of its licence.',
    'viral 2.0.0 has the licence "AGPL-3.0-only", which is not allowed yet.',
  ]);
});

it('programs for Windows and macOS have lists of their own, which refuse an update address and a default app too', () => {
  const common = 'chrome_100_percent.pak chrome_200_percent.pak icudtl.dat resources.pak snapshot_blob.bin';
  const windows = [
    'Proofsheet.exe LICENSE.electron.txt LICENSES.chromium.html ffmpeg.dll libEGL.dll libGLESv2.dll vulkan-1.dll',
    `${common} v8_context_snapshot.bin vk_swiftshader_icd.json locales/de.pak`,
    'resources/app.asar resources/LICENSES.packages.txt',
  ].flatMap((line) => line.split(' '));
  expect(findWrongFiles(windows, 'win32')).toEqual([]);
  expect(findWrongFiles([...windows, 'resources/app-update.yml', 'helper.dll'], 'win32')).toEqual([
    'resources/app-update.yml does not belong in the package.',
    'helper.dll does not belong in the package.',
  ]);
  const mac = [
    'Contents/Info.plist Contents/MacOS/Proofsheet Contents/PkgInfo',
    'Contents/Frameworks/Electron_Framework.framework/Electron_Framework',
    ...['app.asar', 'icon.icns', 'de.lproj/locale.pak', 'LICENSE.electron.txt', 'LICENSES.chromium.html'].map(
      (name) => `Contents/Resources/${name}`,
    ),
  ].flatMap((line) => line.split(' '));
  expect(findWrongFiles([...mac, 'Contents/Resources/default_app.asar'], 'darwin')).toEqual([
    'Contents/Resources/default_app.asar does not belong in the package.',
    'Contents/Resources/LICENSES.packages.txt is missing.',
  ]);
});

/** The files in these tests are those of Linux, whatever the tests run on. */
const problems = () => findProblems(folder, { isRelease: false, platform: 'linux' });

async function writeProgram({
  fuses = RIGHT_FUSES,
  app = {},
  without = '',
  description = RIGHT_DESCRIPTION,
  notices = RIGHT_NOTICES,
} = {}) {
  for (const path of [
    'LICENSE.electron.txt LICENSES.chromium.html chrome-sandbox chrome_100_percent.pak chrome_200_percent.pak',
    'chrome_crashpad_handler icudtl.dat libEGL.so libGLESv2.so libffmpeg.so libvk_swiftshader.so libvulkan.so.1',
    'resources.pak snapshot_blob.bin v8_context_snapshot.bin version vk_swiftshader_icd.json',
    'locales/en-US.pak locales/fil.pak locales/es-419.pak resources/apparmor-profile resources/LICENSES.packages.txt',
  ].flatMap((line) => line.split(' ')))
    write(path, '');
  const length = String.fromCharCode(fuses.length);
  write('proofsheet', `ELF dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${length}${fuses} ELF`);
  await writeApp({
    'package.json': JSON.stringify(description),
    'out/notices.json': JSON.stringify(notices),
    ...Object.fromEntries(
      [
        'out/main/index.js out/main/answer-worker.js out/main/index-worker.js out/main/assets/part-Ab_1.js',
        'out/preload/index.js out/preload/decoder.js out/renderer/index.html out/renderer/lock-screen.html',
        'out/renderer/assets/first-screen-Z3.css out/sandbox/index.js sandbox/photographs/catalogue.json',
        'sandbox/photographs/files/aurora-XL.jpg sandbox/videos/catalogue.json sandbox/videos/lake-320.mp4',
        'packaging/icons/proofsheet-128.png',
      ]
        .flatMap((line) => line.split(' '))
        .filter((path) => path !== without)
        .map((path) => [path, '']),
    ),
    ...app,
  });
}

/** @param {Readonly<Record<string, string>>} files */
async function writeApp(files) {
  const source = mkdtempSync(join(tmpdir(), 'proofsheet-app-'));
  for (const [path, text] of Object.entries(files)) write(path, text, source);
  await createPackage(source, join(folder, 'resources', 'app.asar'));
  rmSync(source, { recursive: true });
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text, root = folder) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
