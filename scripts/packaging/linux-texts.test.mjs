import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../preload/contract/languages';
import { inProject } from '../project.mjs';
import { debianChangelog, readItems } from './debian-changelog.mjs';
import { controlFile, fillIn } from './debian-texts.mjs';

const SOURCE_DATE = Date.UTC(2026, 10, 30, 12) / 1000;
const { author, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

it('every text of the package has its values', () => {
  const names = readdirSync(inProject('packaging', 'linux'));
  for (const name of names) expect(fillIn(name, SOURCE_DATE), name).not.toMatch(/@[A-Z]+@/);
  expect(fillIn('proofsheet.1', SOURCE_DATE)).toContain(`"2026-11-30" "Proofsheet ${version}"`);
  expect(fillIn('copyright', SOURCE_DATE)).toContain(`Upstream-Contact: ${author.name} <${author.email}>`);
  expect(controlFile(3)).toMatch(/^Installed-Size: 3$/m);
});

it('the entry of the menu and of the software centre is in every language of the program', () => {
  const entry = fillIn('proofsheet.desktop', SOURCE_DATE);
  const metainfo = fillIn('io.example.proofsheet.metainfo.xml', SOURCE_DATE);
  for (const language of LANGUAGES.filter((other) => other !== 'en')) {
    expect(entry).toMatch(new RegExp(`^GenericName\\[${language}\\]=\\S`, 'm'));
    const [, comment = ''] = new RegExp(`^Comment\\[${language}\\]=(.+)$`, 'm').exec(entry) ?? [];
    expect(metainfo).toContain(`<summary xml:lang="${language}">${comment}</summary>`);
  }
});

it('the manual describes every option that the program accepts', () => {
  const manual = fillIn('proofsheet.1', SOURCE_DATE).replaceAll('\\-', '-');
  const source = readFileSync(inProject('main', 'links', 'command-line.ts'), 'utf8');
  const [, flags = ''] = /CHROMIUM_FLAGS = new Set\(\[([^\]]*)\]/.exec(source) ?? [];
  const [, values = ''] = /CHROMIUM_VALUES = new Set\(\[([^\]]*)\]/.exec(source) ?? [];
  const accepted = [...`${flags}${values}`.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  expect(accepted.length).toBeGreaterThan(10);
  for (const name of ['help', 'version', 'user-data', ...accepted]) expect(manual).toContain(`--${name}`);
});

it('the changelog of the package has the entries of the project’s latest section, in lines of Debian’s width', () => {
  const items = readItems(
    '# Changelog\n\n## Unreleased\n\n### Latest\n\n- *One* with `code`\n  in two lines.\n- [Two](a.md).\n\n## 0.1.0\n\n- Three.\n',
  );
  expect(items).toEqual(['One with code in two lines.', 'Two.']);
  const changelog = debianChangelog(SOURCE_DATE);
  expect(changelog).toMatch(new RegExp(`^proofsheet \\(${version}\\) unstable; urgency=medium\\n\\n  \\* `));
  expect(changelog).toContain(` -- ${author.name} <${author.email}>  Mon, 30 Nov 2026 12:00:00 +0000\n`);
  expect(changelog.split('\n').filter((line) => line.length > 80 && !line.startsWith(' -- '))).toEqual([]);
});
