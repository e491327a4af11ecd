import { expect, it } from 'vitest';
import { inProject, readJson } from '../project.mjs';
import { readReleaseTexts } from './release-texts.mjs';
import { findUnready, notesOf } from './release-state.mjs';

const changelog = '# Changelog\n\n## Unreleased\n\n- Later.\n\n## 1.2.0 (2027-01-05)\n\n- New.\n\n## 1.1.0\n\n- Old.\n';
const texts = {
  'packaging/linux/de.b.proofsheet.metainfo.xml': '<id>de.b.proofsheet</id>\n<project_license>MIT</project_license>',
  'packaging/linux/copyright': 'License: Expat\n',
  'main/platform/system-panel.ts': "const APP_ID = 'de.b.proofsheet';\n",
  'main/updates/update-source.ts':
    "const BUILT_IN_SOURCE: UpdateSource | null = {\n  address: 'https://b.de/updates.json',\n",
  '.github/workflows/release.yml': 'name: Release\n',
};
const ready = {
  tag: 'v1.2.0',
  description: { version: '1.2.0', license: 'MIT', author: { email: 'a@b.de' }, homepage: 'https://b.de/' },
  builder: { appId: 'de.b.proofsheet' },
  changelog,
  texts,
  isWithoutUpdates: false,
};

it('a version with its tag, its section of the changelog and a person’s decisions is ready', () => {
  expect(findUnready(ready)).toEqual([]);
  expect(notesOf(changelog, '1.2.0')).toBe('- New.');
});

it('another tag, a missing section, no license and invented values are named', () => {
  const description = {
    version: '1.3.0',
    license: 'UNLICENSED',
    author: { email: 'proofsheet@example.org' },
    homepage: 'https://proofsheet.example.org/',
  };
  const others = { ...ready, builder: { appId: 'io.example.proofsheet' } };
  expect(findUnready({ ...others, description }).slice(0, 6)).toEqual([
    'The tag is v1.2.0, but package.json has version 1.3.0.',
    'CHANGELOG.md has no section "## 1.3.0".',
    'No person has decided about the license: package.json says UNLICENSED.',
    'author is still invented: {"email":"proofsheet@example.org"}.',
    'homepage is still invented: "https://proofsheet.example.org/".',
    'appId is still invented: "io.example.proofsheet".',
  ]);
});

it('a section without text is no section', () => {
  expect(notesOf('## 1.0.0\n\n## 0.9.0\n\n- Old.\n', '1.0.0')).toBeNull();
});

it.each([
  [
    'an ID that only electron-builder knows',
    { 'main/platform/system-panel.ts': "const APP_ID = 'de.c.proofsheet';\n" },
    [
      'main/platform/system-panel.ts has the ID de.c.proofsheet, but packaging/electron-builder.json has de.b.proofsheet.',
    ],
  ],
  [
    'an ID that is written in another way',
    { 'main/platform/system-panel.ts': 'export const ids = {};' },
    ['main/platform/system-panel.ts has the ID of nothing, but packaging/electron-builder.json has de.b.proofsheet.'],
  ],
  [
    'an invented address in any file of the packages',
    { 'packaging/linux/proofsheet.1': 'See https://proofsheet.example.org/' },
    ['packaging/linux/proofsheet.1 still has an invented address or ID in its text or its name.'],
  ],
  [
    'a license that the packages do not have',
    {
      'packaging/linux/de.b.proofsheet.metainfo.xml':
        '<id>de.b.proofsheet</id><project_license>LicenseRef-proprietary</project_license>',
      'packaging/linux/copyright': 'Files: *\nLicense: proprietary\n All rights reserved.\n',
    },
    [
      'The metainfo has the license LicenseRef-proprietary, but package.json has MIT.',
      'packaging/linux/copyright says proprietary, but package.json has MIT.',
    ],
  ],
  [
    'something that nobody has confirmed',
    { '.github/workflows/release.yml': '# NOT CONFIRMED: this hash' },
    ['.github/workflows/release.yml has something that is NOT CONFIRMED.'],
  ],
])('%s is named', (_what, changed, problems) => {
  expect(findUnready({ ...ready, texts: { ...texts, ...changed } })).toEqual(problems);
});

it.each([['const BUILT_IN_SOURCE: UpdateSource | null = null;'], ['const SOURCE = {};']])(
  'a version that can never be told of another is released only if a person says so: %s',
  (source) => {
    const without = { ...ready, texts: { ...texts, 'main/updates/update-source.ts': source } };
    expect(findUnready(without)).toEqual([expect.stringMatching(/could never be told of another.*--without-updates/)]);
    expect(findUnready({ ...without, isWithoutUpdates: true })).toEqual([]);
  },
);

it('a license of one’s own has another name in the metainfo', () => {
  const own = {
    'packaging/linux/de.b.proofsheet.metainfo.xml': texts['packaging/linux/de.b.proofsheet.metainfo.xml'].replace(
      'MIT',
      'LicenseRef-proprietary',
    ),
  };
  const { 'packaging/linux/de.b.proofsheet.metainfo.xml': _other, ...others } = texts;
  const description = { ...ready.description, license: 'SEE LICENSE IN LICENSE' };
  expect(findUnready({ ...ready, description, texts: { ...others, ...own } })).toEqual([]);
});

it('the ID is the same in all files of this project, and the check finds it there', () => {
  const found = findUnready({
    tag: 'v0.0.0',
    description: readJson(inProject('package.json')),
    builder: readJson(inProject('packaging', 'electron-builder.json')),
    changelog,
    texts: readReleaseTexts(),
    isWithoutUpdates: false,
  }).join('\n');
  // Each sentence goes away when a person has decided, so only what can be read is checked here.
  expect(found).not.toMatch(/ID of nothing|NOT CONFIRMED|has the ID/);
});
