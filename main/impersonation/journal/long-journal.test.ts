import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  allOf,
  createTemporaryJournal,
  damageOf,
  entry,
  forge,
  opened,
  type TemporaryJournal,
} from '../../testing/impersonation/temporary-journal';
import { ENTRIES_A_MINUTE } from './entry-bounds';
import type { Journal } from './journal';

/** Limits a file to four or five lines. */
const SIZES = { fileLimitBytes: 2_000, pieceBytes: 100_000 };
const COUNT = 30;

let place: TemporaryJournal;
beforeEach(() => {
  place = createTemporaryJournal({ sizes: SIZES });
});
afterEach(() => place.remove());

const files = (): string[] =>
  readdirSync(place.folder)
    .filter((name) => /^journal(-\d+)?\.jsonl$/.test(name))
    .sort((one, other) => numberOf(one) - numberOf(other))
    .map((name) => join(place.folder, name));
const numberOf = (name: string): number => Number(/-(\d+)\.jsonl$/.exec(name)?.[1] ?? 1);
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const hashOf = (line: string | undefined): unknown => (JSON.parse(line ?? '{}') as { hash?: unknown }).hash;
const prevOf = (line: string | undefined): unknown => (JSON.parse(line ?? '{}') as { prev?: unknown }).prev;

async function openSettled(): Promise<Journal> {
  const journal = await place.open();
  await journal.settled();
  return journal;
}

async function fill(count = COUNT): Promise<Journal> {
  const journal = await place.open();
  for (let number = 1; number <= count; number += 1) await journal.write(opened(`a${number}`));
  return journal;
}

describe('a journal that has outgrown its file', () => {
  it('continues in a new file that contains the hash of the last line', async () => {
    await fill();
    const paths = files();
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(statSync(path).size).toBeLessThanOrEqual(SIZES.fileLimitBytes);
    paths.slice(1).forEach((path, index) => {
      expect(prevOf(linesOf(path)[0])).toBe(hashOf(linesOf(paths[index] ?? '').at(-1)));
    });
    expect((statSync(paths[1] ?? '').mode & 0o777).toString(8)).toBe('600');
  });

  it('lists, searches and exports all files as one journal, in the same run and after a restart', async () => {
    const numbers = Array.from({ length: COUNT }, (_none, index) => index + 1);
    for (const journal of [await fill(), await place.open(), await openSettled()]) {
      expect(journal.check()).toMatchObject({ entryCount: COUNT, damage: [] });
      for (let from = 0; from < COUNT; from += 7) {
        const page = await journal.list({}, from, 7);
        expect(page).toMatchObject({ total: COUNT, accounts: [{ name: 'Dana Reyes' }] });
        expect(page.entries.map(({ number }) => number)).toEqual([...numbers].reverse().slice(from, from + 7));
      }
      expect(await journal.list({ text: 'a13' }, 0, 10)).toMatchObject({
        total: 1,
        entries: [{ number: 13, isIntact: true }],
      });
      expect((await journal.list({ kind: 'album-opened' }, 25, 10)).entries.map(({ number }) => number)).toEqual([
        5, 4, 3, 2, 1,
      ]);
      expect((await allOf(journal)).map(({ number }) => number)).toEqual(numbers);
      expect((await allOf(journal, { text: 'a12' })).map(({ number }) => number)).toEqual([12]);
    }
    expect((await openSettled()).check(), 'no damage is found').toEqual({
      entryCount: COUNT,
      damage: [],
      sealedBy: 'secret-service',
    });
  });

  it('accepts entries before its older files are read', async () => {
    await fill();
    const journal = await place.open();
    expect(journal.check().isBeingChecked).toBe(true);
    await journal.write(opened('b1'));
    await journal.settled();
    expect(journal.check().isBeingChecked).toBeUndefined();
    expect(journal.check().entryCount).toBe(COUNT + 1);
    expect((await openSettled()).check().damage).toEqual([]);
  });

  it('reports a change in an older file once, and names the changed entry', async () => {
    await fill();
    const [first = '', second = ''] = files();
    for (const [path, from, to] of [
      [first, '"a2"', '"b2"'],
      [second, '"a6"', '"b6"'],
    ] as const) {
      const content = readFileSync(path, 'utf8');
      expect(content).toContain(from);
      writeFileSync(path, content.replace(from, to));
    }
    const words = ['Broken at entry 2: it was changed.', 'Broken at entry 6: it was changed.'];
    const journal = await openSettled();
    expect(damageOf(journal)).toEqual(words);
    expect((await journal.list({ text: 'b2' }, 0, 1)).entries[0]).toMatchObject({ number: 2, isIntact: false });
    const again = await openSettled();
    expect(damageOf(again)).toEqual(words);
    expect(await allOf(again, { kind: 'damage-found' })).toHaveLength(1);
  });

  it('marks the last entry of an older file if it was rewritten with a valid hash', async () => {
    await fill();
    const [first = ''] = files();
    const lines = linesOf(first);
    const changed = forge(lines, lines.length - 1, (kept) => ({
      ...kept,
      event: { kind: 'exported', what: 'forged' },
    }));
    writeFileSync(first, changed.map((line) => `${line}\n`).join(''));
    const journal = await openSettled();
    expect(damageOf(journal)).toEqual([`Broken at entry ${lines.length}: it was changed.`]);
    expect((await journal.list({ text: 'forged' }, 0, 1)).entries[0]).toMatchObject({ isIntact: false });
    expect((await allOf(journal)).filter(({ isIntact }) => !isIntact)).toHaveLength(1);
  });

  it.each([
    ['the first', 0, /^Broken at entry 1: the journal begins with entry \d\.$/],
    ['one in the middle', 2, /^Broken at entry \d+: entry \d+ follows entry \d+\.$/],
    ['the last', -1, /^Cut off after entry \d+: entr(y 30 is|ies \d+ to 30 are) gone\.$/],
  ])('reports that %s of its files is missing', async (_which, index, words) => {
    await fill();
    rmSync(files().at(index) ?? '');
    const journal = await openSettled();
    expect(damageOf(journal)).toEqual([expect.stringMatching(words)]);
    await journal.write(opened('after it'));
    expect((await openSettled()).check().damage).toHaveLength(1);
  });

  it('detects an older file that was rewritten completely', async () => {
    await fill();
    const [, second = ''] = files();
    const lines = linesOf(second);
    const prev = prevOf(lines[0]);
    const anew = forge(lines, 0, (kept) => ({ ...kept, at: '2020-01-01T00:00:00.000Z' })).map((line, index) =>
      index === 0 ? rebound(line, String(prev)) : line,
    );
    writeFileSync(second, anew.map((line) => `${line}\n`).join(''));
    expect((await openSettled()).check().damage.length).toBeGreaterThan(0);
  });

  it('continues if the program was killed when it started a new file', async () => {
    await fill();
    const next = join(place.folder, `journal-${files().length + 1}.jsonl`);
    writeFileSync(next, '');
    const journal = await openSettled();
    expect(journal.check()).toMatchObject({ entryCount: COUNT, damage: [] });
    await journal.write(opened('b1'));
    expect(linesOf(next)).toHaveLength(1);
    expect((await openSettled()).check()).toMatchObject({ entryCount: COUNT + 1, damage: [] });
  });

  it('ends a session that started in the previous file', async () => {
    const journal = await place.open();
    for (let number = 1; number <= 3; number += 1) await journal.write(opened(`a${number}`));
    await journal.write(entry({ kind: 'started', reason: null, isMaskOn: true }));
    while (!readFileSync(files().at(-1) ?? '', 'utf8').includes('"b'))
      await journal.write(opened(files().length > 1 ? 'b' : 'a'));
    const restarted = await openSettled();
    expect((await restarted.list({}, 0, 1)).entries[0]).toMatchObject({ event: { kind: 'ended', why: 'cut-off' } });
  });
});

describe('one large file of an earlier version', () => {
  it('is read in pieces, checked from its beginning, and continued in a new file', async () => {
    await (await fillOneFile()).settled();
    const small = { fileLimitBytes: 2_000, pieceBytes: 2_000 };
    const sameFolder = createTemporaryJournal({ folder: place.folder, keychain: place.keychain, sizes: small });
    const journal = await sameFolder.open();
    expect(journal.check()).toMatchObject({ entryCount: COUNT, damage: [], isBeingChecked: true });
    await journal.settled();
    expect(journal.check()).toMatchObject({ entryCount: COUNT, damage: [] });
    expect((await journal.list({}, 20, 10)).entries.map(({ number }) => number)).toEqual([
      10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    await journal.write(opened('b1'));
    expect(files()).toHaveLength(2);
    writeFileSync(place.path, readFileSync(place.path, 'utf8').replace('"a12"', '"b12"'));
    const again = await sameFolder.open();
    await again.settled();
    expect(damageOf(again)).toEqual(['Broken at entry 12: it was changed.']);
  });

  it('with a single huge line is reported as unreadable and does not block the program', async () => {
    writeFileSync(place.path, '{"number":'.padEnd(3_000_000, '1'));
    const journal = await openSettled();
    expect(damageOf(journal)).toContain('Entry 1 was not written to its end.');
    await journal.write(opened('a1'));
  });
});

async function fillOneFile(): Promise<Journal> {
  const one = createTemporaryJournal({ folder: place.folder, keychain: place.keychain });
  const journal = await one.open();
  for (let number = 1; number <= COUNT; number += 1) await journal.write(opened(`a${number}`));
  return journal;
}

/** Links a forged line to the given previous hash. */
function rebound(line: string, prev: string): string {
  const body = line.replace(/"prev":"[0-9a-f]{64}"/, `"prev":"${prev}"`).replace(/,"hash":"[0-9a-f]{64}"\}$/, '');
  return `${body},"hash":"${createHash('sha256').update(body).digest('hex')}"}`;
}

describe('the limits of an entry', () => {
  it('shorten names and reasons to one line of at most 200 characters', async () => {
    const journal = await place.open();
    const long = `${'👩‍👩‍👧‍👦'.repeat(300)}\n\u202ex`;
    await journal.write(
      entry(
        { kind: 'started', reason: long, isMaskOn: true },
        {
          groupName: long,
          member: { id: 'heron-1' as never, name: long },
          account: { identity: 'a' as never, name: long, serviceName: long },
        },
      ),
    );
    await journal.write(entry({ kind: 'album-opened', albumId: '1', albumName: 'x'.repeat(100_000) }));
    await journal.write(entry({ kind: 'revealed', what: 'y'.repeat(100_000) }));
    const name = 'z'.repeat(100_000);
    await journal.write(
      entry({ kind: 'revealed', what: { code: 'picture', picture: name, album: name, way: 'held' } }),
    );
    for (const line of linesOf(files()[0] ?? '').concat(files().slice(1).flatMap(linesOf)))
      expect(line.length).toBeLessThan(2_000);
    const [named, last, album, first] = (await journal.list({}, 0, 4)).entries;
    const cut = 'z'.repeat(200);
    expect(named?.event).toMatchObject({ what: { code: 'picture', picture: cut, album: cut, way: 'held' } });
    expect(last?.event).toEqual({ kind: 'revealed', what: 'y'.repeat(200) });
    expect(album?.event).toMatchObject({ albumName: 'x'.repeat(200) });
    for (const text of [
      first?.groupName,
      first?.member?.name,
      first?.account?.name,
      first?.event.kind === 'started' ? first.event.reason : null,
    ]) {
      expect(text?.length).toBeLessThanOrEqual(200);
      expect(text).toMatch(/^👩‍👩‍👧‍👦/u);
      expect(text).not.toMatch(/[\n\u202e]|\ud83d$|\u200d$/);
    }
  });

  it('allow only some entries per minute, but always accept entries that end a session or a reveal', async () => {
    let nowMs = Date.UTC(2026, 10, 22, 9);
    const timed = createTemporaryJournal({ folder: place.folder, keychain: place.keychain, nowMs: () => nowMs });
    const journal = await timed.open();
    await journal.write(entry({ kind: 'started', reason: null, isMaskOn: true }));
    for (let number = 1; number < ENTRIES_A_MINUTE; number += 1) await journal.write(opened(`a${number}`));
    const refused = {
      error: { kind: 'not-recorded', detail: { code: 'journal-too-fast', limit: 300 } },
    };
    await expect(journal.write(opened('too many'))).rejects.toMatchObject(refused);
    await journal.write(entry({ kind: 'masked', what: 'all pictures' }));
    await journal.write(entry({ kind: 'ended', why: 'returned' }));
    nowMs += 59_999;
    await expect(journal.write(opened('too many'))).rejects.toMatchObject(refused);
    nowMs += 1;
    await journal.write(opened('in time'));
    expect(journal.check().entryCount).toBe(ENTRIES_A_MINUTE + 3);
  });
});
