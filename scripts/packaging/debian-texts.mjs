/** The texts of the Debian package, with the values of package.json. */
import { readFileSync } from 'node:fs';
import { inProject, readJson } from '../project.mjs';

/** The libraries that Electron's executable names, or loads by name, and the programs that it calls. */
const depends = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatk1.0-0 | libatk1.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libc6 (>= 2.28)',
  'libcairo2',
  'libcups2 | libcups2t64',
  'libdbus-1-3',
  'libdrm2',
  'libexpat1',
  'libgbm1',
  'libgcc-s1',
  'libglib2.0-0 | libglib2.0-0t64',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libsecret-1-0',
  'libx11-6',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
  'xdg-utils',
];

/** Debian's name of this computer's architecture. */
export const debianArchitecture = process.arch === 'arm64' ? 'arm64' : 'amd64';

const summary = 'browse the albums and pictures of accounts on hosted services';
const description = [
  'Proofsheet shows your albums, your pictures and all details that the',
  'services send about them. A picture that the service does not rate as safe',
  'is masked until you reveal it for a limited time.',
  '.',
  'Albums and pictures that you have seen appear at once after a restart. They',
  'are encrypted with a key that only the keychain of the system opens.',
];

/** @param {number} installedKb */
export function controlFile(installedKb) {
  const { name, version, homepage } = readJson(inProject('package.json'));
  return [
    `Package: ${name}`,
    `Version: ${version}`,
    `Architecture: ${debianArchitecture}`,
    `Maintainer: ${maintainer()}`,
    `Installed-Size: ${installedKb}`,
    `Depends: ${depends.join(', ')}`,
    'Recommends: gnome-keyring | kwalletmanager',
    'Section: graphics',
    'Priority: optional',
    `Homepage: ${homepage}`,
    `Description: ${summary}`,
    ...description.map((line) => ` ${line}`),
    '',
  ].join('\n');
}

/** @returns {string} as Debian writes it: `Name <address>` */
export function maintainer() {
  const { author } = readJson(inProject('package.json'));
  return `${author.name} <${author.email}>`;
}

/**
 * Returns a file of packaging/linux/, with values in place of names such as `@VERSION@`.
 * @param {string} name
 * @param {number} sourceDate in seconds
 */
export function fillIn(name, sourceDate) {
  const { version, homepage, author } = readJson(inProject('package.json'));
  const date = new Date(sourceDate * 1000).toISOString().slice(0, 10);
  /** @type {Readonly<Record<string, string>>} */
  const values = {
    VERSION: version,
    DATE: date,
    YEAR: date.slice(0, 4),
    HOMEPAGE: homepage,
    AUTHOR: author.name,
    MAINTAINER: maintainer(),
  };
  const text = readFileSync(inProject('packaging', 'linux', name), 'utf8');
  return text.replace(/@([A-Z]+)@/g, (_all, key) => {
    const value = values[key];
    if (value === undefined) throw new Error(`packaging/linux/${name} names @${key}@, which has no value.`);
    return value;
  });
}
