/**
 * Collects the licence of each package whose code is in the built program. The bundler lists these packages for each
 * build; texts that a package lacks are in `packaging/licences/`.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../messages.mjs';

/** The licences that a person has looked at. Another one needs a decision before its package is shipped. */
const ALLOWED = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];

/** What every build adds a few functions of to the scripts, as their own modules of no package. */
const BUILD_TOOLS = ['rolldown', 'vite'];

/** The lists that the builds write, each into its own folder of `out/`. */
const LISTS = [
  'main/main',
  'main/answer-worker',
  'main/index-worker',
  'preload/preload',
  'renderer/renderer',
  'sandbox/sandbox',
];

/**
 * @typedef {object} BundledPackage as Vite's `build.license` lists it
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier] of SPDX
 * @property {string} [text]
 *
 * @typedef {object} Notices
 * @property {readonly { readonly name: string, readonly version: string, readonly licence: string, readonly text: number }[]} packages
 * @property {readonly string[]} texts each once; `text` of a package is its index
 *
 * @typedef {object} NoticesOptions
 * @property {string} outFolder
 * @property {string} packagesFolder
 * @property {string} ownTextsFolder
 */

/**
 * Merges the lists of the builds into `notices.json`, for the program, and `LICENSES.packages.txt`, for a person who looks
 * into the package. Throws a Problem if a licence is missing or is not among those allowed.
 * @param {NoticesOptions} options
 */
export function writeNotices({ outFolder, packagesFolder, ownTextsFolder }) {
  const paths = LISTS.map((list) => join(outFolder, `${list}.packages.json`));
  const tools = BUILD_TOOLS.map((name) => readPackage(packagesFolder, name));
  const bundled = [...paths.flatMap(readList), ...tools];
  const ownTexts = readOwnTexts(ownTextsFolder);
  const notices = collect(bundled, ownTexts, (name) => readNoticeFile(packagesFolder, name));
  const unused = [...ownTexts.keys()].filter((name) => !bundled.some((each) => each.name === name && !each.text));
  const problems = [
    ...findWrongNotices(notices),
    ...unused.map((name) => `packaging/licences has a text for ${name}, which needs none.`),
  ];
  if (problems.length > 0) throw new Problem(['The notices are not as they must be:', ...problems].join('\n  '));
  writeFileSync(join(outFolder, 'notices.json'), `${JSON.stringify(notices, null, 1)}\n`);
  writeFileSync(join(outFolder, 'LICENSES.packages.txt'), describe(notices));
  for (const path of paths) rmSync(path);
}

/**
 * @param {unknown} value the content of `notices.json`
 * @returns {string[]} one sentence for each package whose licence is missing or is not among those allowed
 */
export function findWrongNotices(value) {
  const { packages = [], texts = [] } = /** @type {Partial<Notices>} */ (value ?? {});
  if (packages.length === 0) return ['The notices name no package.'];
  return packages.flatMap(({ name, version, licence, text }) => [
    ...(ALLOWED.includes(licence)
      ? []
      : [`${name} ${version} has the licence "${licence}", which is not allowed yet.`]),
    ...(texts[text] ? [] : [`${name} ${version} has no text of its licence.`]),
  ]);
}

/**
 * @param {readonly BundledPackage[]} bundled
 * @param {ReadonlyMap<string, string>} ownTexts
 * @param {(name: string) => string | null} noticeOf
 * @returns {Notices}
 */
function collect(bundled, ownTexts, noticeOf) {
  const byName = new Map(bundled.map((each) => [`${each.name} ${each.version}`, each]));
  /** @type {string[]} */
  const texts = [''];
  const packages = [...byName.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { name, version, identifier = 'none', text }]) => {
      const whole = [text ?? ownTexts.get(name) ?? '', noticeOf(name) ?? ''].filter(Boolean).join('\n\n');
      const normal = whole.replaceAll('\r\n', '\n').trim();
      if (!texts.includes(normal)) texts.push(normal);
      return { name, version, licence: identifier, text: texts.indexOf(normal) };
    });
  return { packages, texts };
}

/** @param {Notices} notices */
function describe({ packages, texts }) {
  const parts = packages.map(({ name, version, licence, text }) => {
    const title = `${name} ${version} (${licence})`;
    return `${title}\n${'='.repeat(title.length)}\n\n${texts[text]}\n`;
  });
  const intro =
    'Proofsheet contains code of the packages below, under these licenses. Those of Electron, Chromium, Node.js and\n' +
    'FFmpeg are in LICENSE.electron.txt and LICENSES.chromium.html.\n';
  return [intro, ...parts].join('\n\n');
}

/**
 * @param {string} path
 * @returns {BundledPackage[]}
 */
function readList(path) {
  if (!existsSync(path)) throw new Problem(`${path} is missing: this build listed no packages. Run: npm run build`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {string} packagesFolder
 * @param {string} name
 * @returns {BundledPackage}
 */
function readPackage(packagesFolder, name) {
  const { version, license } = JSON.parse(readFileSync(join(packagesFolder, name, 'package.json'), 'utf8'));
  return { name, version, identifier: license };
}

/**
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>} by the name of the package, whose slash is a plus in the name of the file
 */
function readOwnTexts(folder) {
  return new Map(
    readdirSync(folder).map((file) => [
      file.replace(/\.txt$/, '').replace('+', '/'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}

/**
 * Returns the file that Apache's licence wants passed on with the program, if the package has one.
 * @param {string} packagesFolder
 * @param {string} name
 */
function readNoticeFile(packagesFolder, name) {
  const folder = join(packagesFolder, name);
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^notice/i.test(each));
  return file ? readFileSync(join(folder, file), 'utf8') : null;
}
