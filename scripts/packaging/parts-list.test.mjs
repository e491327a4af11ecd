import { expect, it } from 'vitest';
import { inProject, readJson } from '../project.mjs';
import { makePartsList } from './parts-list.mjs';
import { findWrongPartsList } from './parts-list-schema.mjs';

const locked = readJson(inProject('package-lock.json')).packages;
const { version: zod } = locked['node_modules/zod'];
const { version: date } = locked['node_modules/@internationalized/date'];
const options = {
  program: readJson(inProject('package.json')),
  notices: {
    packages: [
      { name: 'zod', version: zod, licence: 'MIT', text: 0 },
      { name: '@internationalized/date', version: date, licence: 'Apache-2.0', text: 0 },
    ],
    texts: ['You may.'],
  },
  locked,
  electron: {
    electron: '45.4.1',
    chromium: '156.0.8078.100',
    node: '24.10.0',
    v8: '15.6.1-electron.0',
    ffmpeg: 'N-111306-g9e7dadfec5',
    ffmpegHash: '0'.repeat(64),
    releaseHash: 'f'.repeat(64),
  },
  sourceDate: 1_700_000_000,
};

it('the list of parts has the packages with their hashes, Electron and what Electron consists of, as CycloneDX asks', () => {
  const list = makePartsList(options);
  expect(findWrongPartsList(list)).toEqual([]);
  expect(list.components.map(({ purl }) => purl)).toEqual([
    'pkg:generic/chromium@156.0.8078.100',
    'pkg:generic/ffmpeg@N-111306-g9e7dadfec5',
    'pkg:generic/nodejs@24.10.0',
    'pkg:generic/v8@15.6.1-electron.0',
    'pkg:github/electron/electron@v45.4.1',
    `pkg:npm/%40internationalized/date@${date}`,
    `pkg:npm/zod@${zod}`,
  ]);
  const part = list.components.find(({ name }) => name === 'date');
  const hash = Buffer.from(locked['node_modules/@internationalized/date'].integrity.slice(7), 'base64').toString('hex');
  expect(part).toMatchObject({ group: '@internationalized', hashes: [{ alg: 'SHA-512', content: hash }] });
});

it('the same sources make the same list, and another part makes another number', () => {
  const [one, same] = [makePartsList(options), makePartsList(options)];
  expect(same).toEqual(one);
  const other = makePartsList({ ...options, electron: { ...options.electron, v8: '15.6.2' } });
  expect(other.serialNumber).not.toBe(one.serialNumber);
});

it('a list that CycloneDX does not allow is refused, and so is a package that the lock file does not have', () => {
  const list = makePartsList(options);
  expect(findWrongPartsList({ ...list, components: [{ type: 'library' }], specVersion: 16 })).not.toEqual([]);
  const unknown = { name: 'zod', version: '0.0.1', licence: 'MIT', text: 0 };
  expect(() => makePartsList({ ...options, notices: { packages: [unknown], texts: [] } })).toThrow(
    'package-lock.json does not have zod 0.0.1.',
  );
});
