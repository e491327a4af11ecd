import { expect, it } from 'vitest';
import { inProject, readJson } from '../project.mjs';
import { findWrongLock } from './lock-file.mjs';

const description = readJson(inProject('package.json'));
const lock = readJson(inProject('package-lock.json'));
const integrity = `sha512-${'A'.repeat(86)}==`;

/** @param {Readonly<Record<string, object>>} packages */
const withPackages = (packages) => findWrongLock({ ...lock, packages: { ...lock.packages, ...packages } }, description);

it('the lock file names only packages of the registry, with their hashes, and agrees with package.json', () => {
  expect(findWrongLock(lock, description)).toEqual([]);
});

it('a package from another server, from git or from a folder is a problem', () => {
  expect(
    withPackages({
      'node_modules/mirrored': { resolved: 'https://registry.npmjs.org.example/mirrored.tgz', integrity },
      'node_modules/cloned': { resolved: 'git+ssh://git@github.com/someone/cloned.git#1234', integrity },
      'node_modules/linked': { resolved: 'https://registry.npmjs.org/linked.tgz', link: true, integrity },
      'tools/own': { integrity },
      'node_modules/right': { resolved: 'https://registry.npmjs.org/right/-/right-1.0.0.tgz', integrity },
    }),
  ).toEqual([
    'node_modules/mirrored comes from https://registry.npmjs.org.example/mirrored.tgz.',
    'node_modules/cloned comes from git+ssh://git@github.com/someone/cloned.git#1234.',
    'node_modules/linked is a folder and not a package of the registry.',
    'tools/own is a folder and not a package of the registry.',
  ]);
});

it('a package without a hash, with a weak one or with a script of its own is a problem, however deep it lies', () => {
  expect(
    withPackages({
      'node_modules/bare': {},
      'node_modules/weak': { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
      'node_modules/a/node_modules/busy': { integrity, hasInstallScript: true },
      'node_modules/a/node_modules/esbuild': { integrity, hasInstallScript: true },
    }),
  ).toEqual([
    'node_modules/bare has no hash of SHA-512.',
    'node_modules/weak has no hash of SHA-512.',
    'node_modules/a/node_modules/busy runs a script when it is installed.',
  ]);
});

it('a lock file that does not belong to package.json is a problem', () => {
  const changed = { ...description, version: '9.9.9', dependencies: { ...description.dependencies, zod: '^5.0.0' } };
  expect(findWrongLock(lock, changed)).toEqual([
    'package-lock.json and package.json differ in version: run npm install.',
    'package-lock.json and package.json differ in dependencies: run npm install.',
  ]);
  expect(findWrongLock(undefined, description)).toEqual(['package-lock.json is not of version 3.']);
});
