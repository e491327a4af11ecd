import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStoredContent, removeUnfinished } from './json-store';
import { syncFolder } from './saved-values';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proofsheet-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const path = (): string => join(folder, 'vault.json');
const setUnreadableAside = (file: string, isUsable: Parameters<typeof readStoredContent>[1]): string | null =>
  readStoredContent(file, isUsable).aside;
const hasNoNumber = (content: Readonly<Record<string, unknown>>): boolean => typeof content['sealed'] !== 'number';

describe('a JSON store', () => {
  it('stays in place while it is usable or missing', () => {
    expect(setUnreadableAside(path(), hasNoNumber)).toBeNull();
    writeFileSync(path(), '{"sealed": {}}');
    expect(setUnreadableAside(path(), hasNoNumber)).toBeNull();
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('is read without the byte order mark that an editor wrote before it', () => {
    writeFileSync(path(), '\uFEFF{"sealed": {"account/1": "djEx"}}');
    expect(readStoredContent(path(), hasNoNumber)).toEqual({
      content: { sealed: { 'account/1': 'djEx' } },
      aside: null,
      unreadable: null,
    });
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it.each(['', '{"sealed": {"account/1": "djEx', '[]', 'null', '"text"', '{"sealed": 7}', '\u0000\u0000\u0000'])(
    'is moved aside unchanged, never deleted: %j',
    (text) => {
      writeFileSync(path(), text);
      const aside = setUnreadableAside(path(), hasNoNumber) ?? '';
      expect(aside).toMatch(/^vault\.unreadable-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.json$/);
      expect(readdirSync(folder)).toEqual([aside]);
      expect(readFileSync(join(folder, aside), 'utf8')).toBe(text);
    },
  );

  it('is moved aside if its path is a folder', () => {
    mkdirSync(path());
    expect(readdirSync(folder)).toEqual(['vault.json']);
    const aside = setUnreadableAside(path(), hasNoNumber);
    expect(readdirSync(folder)).toEqual([aside]);
  });

  it('removes the unfinished versions of a killed program, and no other file', () => {
    const others = [
      'settings.json.tmp-1234567890abcdef',
      'vault.json',
      'vault.json.tmp-notes',
      'vault.unreadable-2026.json',
      'xvault.json.tmp-1234567890abcdef',
    ];
    for (const name of [...others, 'vault.json.tmp-1234567890abcdef', 'vault.json.tmp-0000000000000000'])
      writeFileSync(join(folder, name), '{');
    removeUnfinished(path());
    expect(readdirSync(folder).sort()).toEqual(others);
    expect(() => removeUnfinished(join(folder, 'not there', 'vault.json'))).not.toThrow();
  });

  it('can sync its folder to disk', async () => {
    await syncFolder(folder);
    await expect(syncFolder(join(folder, 'not there'))).rejects.toThrow(/ENOENT/);
  });
});
