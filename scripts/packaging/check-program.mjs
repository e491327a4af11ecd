/** Checks the folder of a packaged program: its files, its fuses, its app and its Electron. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { officialVersion } from '../official-electron.mjs';
import { inProject, readJson } from '../project.mjs';
import { findWrongFuses } from './fuses.mjs';
import { findWrongNotices } from './notices.mjs';
import { findWrongAppFiles, findWrongFiles, layouts } from './program-files.mjs';

/**
 * @param {string} programFolder
 * @param {{ isRelease: boolean, platform?: string }} options a release must have the official Electron
 * @returns {Promise<string[]>} one sentence for each problem
 */
export async function findProblems(programFolder, { isRelease, platform = process.platform }) {
  const paths = readdirSync(programFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(programFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const { executable = '', resources = '' } = layouts[platform] ?? {};
  const app = `${resources}/app.asar`;
  return [
    ...findWrongFiles(paths, platform),
    ...(paths.includes(app) ? findAppProblems(join(programFolder, app)) : []),
    ...(paths.includes(executable) ? await findWrongFuses(join(programFolder, executable)) : []),
    ...(isRelease && paths.includes('version') ? findWrongElectron(programFolder) : []),
  ];
}

/** @param {string} archive */
function findAppProblems(archive) {
  const paths = listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll(sep, '/').slice(1))
    .filter((path) => !('files' in statFile(archive, path)));
  const read = (/** @type {string} */ path) =>
    paths.includes(path) ? JSON.parse(extractFile(archive, path).toString()) : undefined;
  return [
    ...findWrongAppFiles(paths),
    ...findWrongDescription(read('package.json') ?? {}),
    ...(paths.includes('out/notices.json') ? findWrongNotices(read('out/notices.json')) : []),
  ];
}

/**
 * Development packages and scripts in it would mean that the packager did not write it.
 * @param {Record<string, unknown>} description
 */
function findWrongDescription(description) {
  const own = readJson(inProject('package.json'));
  return [
    ...['name', 'productName', 'version', 'main', 'desktopName']
      .filter((field) => description[field] !== own[field])
      .map((field) => `package.json in app.asar has ${field} "${description[field]}" and not "${own[field]}".`),
    ...['scripts', 'devDependencies']
      .filter((field) => field in description)
      .map((field) => `package.json in app.asar has ${field}.`),
  ];
}

/** @param {string} programFolder */
function findWrongElectron(programFolder) {
  const version = readFileSync(join(programFolder, 'version'), 'utf8').trim().replace(/^v/, '');
  const wanted = officialVersion();
  return version === wanted ? [] : [`A release needs the official Electron ${wanted}; this is ${version}.`];
}
