/**
 * Makes the Debian package with dpkg-deb. electron-builder would download a tool for it, and the result would break many
 * rules of Debian.
 */
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inProject, readJson } from '../project.mjs';
import { debianChangelog } from './debian-changelog.mjs';
import { controlFile, debianArchitecture, fillIn } from './debian-texts.mjs';
import { runOrFail } from './run-or-fail.mjs';

const program = 'opt/Proofsheet';
const documents = 'usr/share/doc/proofsheet';
const iconSizesPx = [16, 24, 32, 48, 64, 128, 256, 512];

/**
 * @typedef {object} DebOptions
 * @property {string} programFolder
 * @property {number} sourceDate in seconds
 * @property {boolean} isQuick packs badly but at once, for tests
 *
 * @param {DebOptions} options
 * @returns {Promise<string>} the path of the file
 */
export async function makeDeb({ programFolder, sourceDate, isQuick }) {
  const folder = dirname(programFolder);
  const tree = join(folder, 'deb');
  const { name, version } = readJson(inProject('package.json'));
  rmSync(tree, { recursive: true, force: true });
  cpSync(programFolder, join(tree, program), { recursive: true });
  writeFiles(tree, sourceDate);
  await compress(tree, [`${documents}/changelog`, 'usr/share/man/man1/proofsheet.1']);
  await setModes(tree);
  await writeControl(tree);
  const path = join(folder, `${name}_${version}_${debianArchitecture}.deb`);
  // Many threads of xz would make other bytes than one.
  const environment = { ...process.env, SOURCE_DATE_EPOCH: String(sourceDate), DPKG_DEB_THREADS_MAX: '1' };
  const compression = isQuick ? '-Znone' : '-Zxz';
  await runOrFail('dpkg-deb', [compression, '--root-owner-group', '--build', tree, path], { environment });
  rmSync(tree, { recursive: true });
  return path;
}

/**
 * @param {string} tree
 * @param {number} sourceDate
 */
function writeFiles(tree, sourceDate) {
  const write = (/** @type {string} */ path, /** @type {string} */ text) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  for (const [source, path] of [
    ['proofsheet.desktop', 'usr/share/applications/proofsheet.desktop'],
    ['io.example.proofsheet.metainfo.xml', 'usr/share/metainfo/io.example.proofsheet.metainfo.xml'],
    ['proofsheet.1', 'usr/share/man/man1/proofsheet.1'],
    ['copyright', `${documents}/copyright`],
    ['lintian-overrides', 'usr/share/lintian/overrides/proofsheet'],
  ])
    write(String(path), fillIn(String(source), sourceDate));
  write(`${documents}/changelog`, debianChangelog(sourceDate));
  // Updates of this package are the business of the system.
  write(`${program}/resources/package-type`, 'deb\n');
  for (const px of iconSizesPx) copyIcon(tree, `proofsheet-${px}.png`, `${px}x${px}`, 'proofsheet.png');
  copyIcon(tree, 'proofsheet.svg', 'scalable', 'proofsheet.svg');
  mkdirSync(join(tree, 'usr/bin'));
  symlinkSync(`/${program}/proofsheet`, join(tree, 'usr/bin/proofsheet'));
}

/**
 * @param {string} tree
 * @param {string} source
 * @param {string} size
 * @param {string} name
 */
function copyIcon(tree, source, size, name) {
  cpSync(inProject('packaging', 'icons', source), join(tree, 'usr/share/icons/hicolor', size, 'apps', name));
}

/**
 * @param {string} tree
 * @param {readonly string[]} paths
 */
async function compress(tree, paths) {
  await runOrFail('gzip', ['-9', '-n', ...paths.map((path) => join(tree, path))]);
}

/**
 * Everybody may read and nobody may write, whatever the umask was.
 * @param {string} tree
 */
async function setModes(tree) {
  await runOrFail('chmod', ['-R', 'u=rwX,go=rX', tree]);
  // Chromium loads libraries whether they are executable or not, and Debian wants them not to be.
  for (const name of readdirSync(join(tree, program)))
    if (/\.so(\.\d+)?$/.test(name)) chmodSync(join(tree, program, name), 0o644);
}

/** @param {string} tree */
async function writeControl(tree) {
  const paths = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(tree, join(entry.parentPath, entry.name)))
    .sort();
  const installedBytes = paths.reduce((sum, path) => sum + statSync(join(tree, path)).size, 0);
  const sums = await runOrFail('sh', ['-c', 'cd "$0" && md5sum "$@"', tree, ...paths]);
  const control = join(tree, 'DEBIAN');
  mkdirSync(control);
  writeFileSync(join(control, 'control'), controlFile(Math.ceil(installedBytes / 1024)));
  writeFileSync(join(control, 'md5sums'), sums);
  for (const script of ['postinst', 'postrm']) {
    cpSync(inProject('packaging', 'linux', script), join(control, script));
    chmodSync(join(control, script), 0o755);
  }
}
