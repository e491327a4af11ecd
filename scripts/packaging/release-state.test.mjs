import { expect, it } from 'vitest';
import { findUnready, notesOf } from './release-state.mjs';

const changelog = '# Changelog\n\n## Unreleased\n\n- Later.\n\n## 1.2.0 (2027-01-05)\n\n- New.\n\n## 1.1.0\n\n- Old.\n';
const ready = {
  tag: 'v1.2.0',
  description: { version: '1.2.0', license: 'MIT', author: { email: 'a@b.de' }, homepage: 'https://b.de/' },
  builder: { appId: 'de.b.proofsheet' },
  changelog,
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
  expect(findUnready({ ...ready, description, builder: { appId: 'io.example.proofsheet' } })).toEqual([
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
