import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moveSourceMaps } from './source-maps.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-maps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('the maps move out of the built program, under their paths, and the scripts stay', () => {
  write('out/main/index.js', 'a'.repeat(5_000));
  write('out/main/index.js.map', 'the map');
  write('out/renderer/assets/exports-Ab1.js', 'export{t as Inspector}from"./inspector.js";');
  moveSourceMaps(join(folder, 'out'), join(folder, 'maps'));
  expect(readFileSync(join(folder, 'maps/main/index.js.map'), 'utf8')).toBe('the map');
  expect(existsSync(join(folder, 'out/main/index.js.map'))).toBe(false);
  expect(existsSync(join(folder, 'out/main/index.js'))).toBe(true);
});

it('a script with code of its own and without a map is a problem', () => {
  write('out/main/index.js', 'a'.repeat(5_000));
  expect(() => moveSourceMaps(join(folder, 'out'), join(folder, 'maps'))).toThrow(
    'The build made no source map of main/index.js.',
  );
});

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
