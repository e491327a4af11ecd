import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CodeCache } from './code-cache';

const SOURCE = '(function () { return 6 * 7; })';
const FILE = '/program/part-a1b2c3.js';
let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'proofsheet-code-')), 'compiled');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function reopen(): Promise<CodeCache> {
  const cache = new CodeCache(folder);
  await cache.read();
  return cache;
}

/** Returns whether V8 used the cache; throws if the code does not run. */
function isFromCache(cache: CodeCache, source = SOURCE): boolean {
  const script = cache.compile(source, FILE);
  const run = script.runInThisContext() as () => unknown; // the source is a function
  expect(run()).toBe(42);
  return script.cachedDataRejected === false;
}

async function saveOnce(): Promise<string> {
  const cache = await reopen();
  expect(isFromCache(cache)).toBe(false);
  cache.save();
  return join(folder, 'part-a1b2c3.js.cache');
}

it('the next start uses what this start compiled', async () => {
  await saveOnce();
  expect(isFromCache(await reopen())).toBe(true);
});

it('damaged files, shortened files and files of another name are not used, and are replaced', async () => {
  const path = await saveOnce();
  const whole = readFileSync(path);
  const damaged = Buffer.from(whole);
  damaged[whole.length - 8] = (damaged[whole.length - 8] ?? 0) ^ 1;
  for (const content of [damaged, whole.subarray(0, 100), Buffer.alloc(0)]) {
    writeFileSync(path, content);
    const cache = await reopen();
    expect(isFromCache(cache)).toBe(false);
    cache.save();
    expect(isFromCache(await reopen())).toBe(true);
  }
  writeFileSync(join(folder, 'part-other.js.cache'), whole);
  const other = (await reopen()).compile(SOURCE, '/program/part-other.js');
  expect(other.cachedDataRejected).not.toBe(false);
});

it('files of an earlier build are removed', async () => {
  await saveOnce();
  writeFileSync(join(folder, 'part-earlier.js.cache'), 'x');
  rmSync(join(folder, 'part-a1b2c3.js.cache'));
  await saveOnce();
  expect(readdirSync(folder)).toEqual(['part-a1b2c3.js.cache']);
});

it('a folder that cannot be written to is no error', async () => {
  writeFileSync(folder, 'a file, so that no folder can be made here');
  const cache = await reopen();
  expect(isFromCache(cache)).toBe(false);
  cache.save();
  expect(readFileSync(folder, 'utf8')).toMatch('a file');
});
