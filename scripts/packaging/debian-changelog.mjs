/** Writes the changelog of the Debian package from CHANGELOG.md. */
import { readFileSync } from 'node:fs';
import { inProject, readJson } from '../project.mjs';
import { maintainer } from './debian-texts.mjs';

/** Debian's limit is 80. */
const widthChars = 76;

/** @param {number} sourceDate in seconds */
export function debianChangelog(sourceDate) {
  const { name, version } = readJson(inProject('package.json'));
  const items = readItems(readFileSync(inProject('CHANGELOG.md'), 'utf8'));
  const time = new Date(sourceDate * 1000).toUTCString().replace('GMT', '+0000');
  return [
    `${name} (${version}) unstable; urgency=medium`,
    '',
    ...items.flatMap((item) => wrap(item).map((line, index) => `${index === 0 ? '  * ' : '    '}${line}`)),
    '',
    ` -- ${maintainer()}  ${time}`,
    '',
  ].join('\n');
}

/**
 * Returns the list items of the first section, without their Markdown.
 * @param {string} changelog
 * @returns {string[]}
 */
export function readItems(changelog) {
  const [, section = ''] = changelog.split(/^## /m);
  return section
    .split(/^- /m)
    .slice(1)
    .map((item) => item.split(/\n(?! )/)[0] ?? '')
    .map((item) =>
      item
        .replace(/[*`]/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function wrap(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length > widthChars) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
