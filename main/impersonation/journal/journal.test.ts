import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalCheck, type JournalDamage, JournalPage } from '../../../preload/contract/journal';
import { AppFailure } from '../../core/errors';
import {
  allOf,
  createTemporaryJournal,
  damageOf,
  DANA,
  entry,
  forge,
  HERON,
  opened,
  type TemporaryJournal,
} from '../../testing/impersonation/temporary-journal';
import type { Journal } from './journal';
import { type StoredEntry, writeLine } from './journal-line';

let place: TemporaryJournal;
beforeEach(() => {
  place = createTemporaryJournal();
});
afterEach(() => place.remove());

const ALL = 200;
const KEYRING = 'secret-service';
const namesIn = async (journal: Journal): Promise<string[]> =>
  (await journal.list({}, 0, ALL)).entries.map(({ event }) =>
    event.kind === 'album-opened' ? event.albumName : event.kind,
  );

async function write(journal: Journal, count: number, from = 1): Promise<void> {
  for (let number = from; number < from + count; number += 1) await journal.write(opened(`a${number}`));
}

describe('a journal', () => {
  it('saves entries that are written together at once, each with its own number and link', async () => {
    const grown: number[] = [];
    const journal = await place.open((count) => grown.push(count));
    await journal.write(opened('a1'));
    await journal.write(entry({ kind: 'ended', why: 'switched' }), opened('a2'));
    expect(grown).toEqual([1, 3]);
    const restarted = await place.open();
    expect(await namesIn(restarted)).toEqual(['a2', 'ended', 'a1']);
    expect(restarted.check()).toEqual({ entryCount: 3, damage: [], sealedBy: KEYRING });
  });

  it('confirms entries written ahead when they are saved, and saves the tail checkpoint before the next entry', async () => {
    const { journal, asked, release } = await place.openHoldingCheckpoints();
    await journal.writeAhead(opened('a1'));
    await asked;
    const next = journal.write(opened('a2'));
    expect(place.lines()).toHaveLength(1);
    release();
    await next;
    const restarted = await place.open();
    expect(await namesIn(restarted)).toEqual(['a2', 'a1']);
    expect(restarted.check().damage).toEqual([]);
  });

  it('returns its entries after a restart, links each line to the previous line, and has a file that only its owner can read', async () => {
    const grown: number[] = [];
    const journal = await place.open((count) => grown.push(count));
    expect(journal.check()).toEqual({ entryCount: 0, damage: [], sealedBy: KEYRING });
    expect(await journal.list({}, 0, ALL)).toEqual({ total: 0, entries: [], accounts: [], kinds: [] });
    await journal.write(entry({ kind: 'started', reason: 'She asked me to', isMaskOn: true }));
    await journal.write(opened('Ünïcode 🔑 "quoted"\nline'));
    await journal.write(entry({ kind: 'ended', why: 'returned' }));
    expect(grown).toEqual([1, 2, 3]);
    expect(statSync(place.path).mode & 0o777).toBe(0o600);

    const restarted = await place.open();
    expect(JournalCheck.parse(restarted.check())).toEqual({ entryCount: 3, damage: [], sealedBy: KEYRING });
    const page = JournalPage.parse(await restarted.list({}, 0, ALL));
    expect(page).toEqual(await journal.list({}, 0, ALL));
    expect(page.accounts).toEqual([DANA]);
    expect(page.entries.at(-1)).toEqual({
      number: 1,
      at: '2026-11-22T09:00:01.000Z',
      account: DANA,
      groupName: 'Marsh',
      member: HERON,
      event: { kind: 'started', reason: 'She asked me to', isMaskOn: true },
      isIntact: true,
    });
    expect((await allOf(restarted)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('does not save fields that do not belong to an entry', async () => {
    const journal = await place.open();
    await journal.write({
      ...opened('a'),
      ...{ token: 'secret-7f3a' },
      account: { ...DANA, ...{ token: 'secret-7f3a' } },
    });
    expect(readFileSync(place.path, 'utf8')).not.toContain('secret-7f3a');
    expect(JSON.stringify(await journal.list({}, 0, ALL))).not.toContain('secret-7f3a');
  });

  it('writes entries in the order of the calls', async () => {
    const journal = await place.open();
    await Promise.all(Array.from({ length: 30 }, (_none, index) => journal.write(opened(`a${index}`))));
    expect(await namesIn(await place.open())).toEqual(Array.from({ length: 30 }, (_none, index) => `a${29 - index}`));
  });

  it('filters entries by account, member, kind and words, and counts all matches', async () => {
    const journal = await place.open();
    await write(journal, 5);
    await journal.write(
      entry(
        { kind: 'started', reason: 'Checks the WEDDING', isMaskOn: true },
        { member: { ...HERON, name: 'Élodie' } },
      ),
    );
    await journal.write(entry({ kind: 'compared' }, { account: { ...DANA, name: 'Somebody' }, groupName: null }));
    await journal.write(entry({ kind: 'extended', endsAt: '2026-11-22T10:00:00.000Z' }));
    const found = async (filter: Parameters<Journal['list']>[0]): Promise<number[]> =>
      (await allOf(journal, filter)).map(({ number }) => number);
    expect(await found({ text: ' wedding ' })).toEqual([6]);
    expect(await found({ text: 'élodie' })).toEqual([6]);
    for (const text of ['E\u0301LODIE', 'elodie', 'wedding elodie']) expect(await found({ text }), text).toEqual([6]);
    expect(await found({ text: 'A3' })).toEqual([3]);
    expect(await found({ text: 'marsh', kind: 'started' })).toEqual([6]);
    expect(await found({ text: '2026' }), 'a search does not match times').toEqual([]);
    expect(await found({ kind: 'compared' })).toEqual([7]);
    expect(await found({ member: HERON.id, kind: 'extended' })).toEqual([8]);
    expect(await found({ account: DANA.identity })).toHaveLength(8);
    const atOf = async (number: number) => (await journal.list({}, 8 - number, 1)).entries[0]?.at;
    expect(await found({ sinceAt: await atOf(6), beforeAt: await atOf(8) }), 'from 6 until before 8').toEqual([6, 7]);
    expect(await found({ beforeAt: await atOf(2) })).toEqual([1]);
    const { total, entries, accounts, kinds } = await journal.list({ kind: 'album-opened' }, 1, 2);
    expect(kinds, 'kinds that never happened are missing').toEqual(['album-opened', 'started', 'compared', 'extended']);
    expect({ total, numbers: entries.map(({ number }) => number) }).toEqual({ total: 5, numbers: [4, 3] });
    expect(accounts, 'the account has its latest name').toEqual([DANA]);
    expect((await journal.list({}, 8, 10)).entries).toEqual([]);
  });

  it('ends a session that was open when the program was killed, and ends it only once', async () => {
    const journal = await place.open();
    await journal.write(entry({ kind: 'started', reason: null, isMaskOn: true }, { groupName: 'Fen' }));
    await write(journal, 1);
    const restarted = await place.open();
    expect(await namesIn(restarted)).toEqual(['ended', 'a1', 'started']);
    expect((await restarted.list({}, 0, 1)).entries[0]).toMatchObject({
      account: DANA,
      groupName: 'Fen',
      member: HERON,
      event: { why: 'cut-off' },
    });
    expect(await namesIn(await place.open())).toEqual(['ended', 'a1', 'started']);
  });

  it('lists any page of ten thousand entries', async () => {
    const journal = await place.open();
    await journal.write(opened('a1'));
    const [line = ''] = place.lines();
    const numbered = Array.from({ length: 10_000 }, (_none, index) =>
      line.replace('{"number":1,', `{"number":${index + 1},`),
    );
    place.setLines(forge(numbered, 0, (kept) => kept));
    rmSync(place.vaultPath);
    const long = await place.open();
    expect(long.check().entryCount).toBe(10_001);
    for (let turn = 0; turn < 100; turn += 1) expect((await long.list({}, turn * 100, 100)).total).toBe(10_001);
    expect((await long.list({ text: 'A1' }, 9_999, 100)).entries.map(({ number }) => number)).toEqual([1]);
  });
});

const refusalOf = async (promise: Promise<void>): Promise<unknown> => {
  const reason: unknown = await promise.catch((error: unknown) => error);
  return reason instanceof AppFailure ? reason.error : reason;
};

it('a journal whose file cannot be read still opens', async () => {
  mkdirSync(place.path);
  const journal = await place.open();
  expect(damageOf(journal)).toEqual(['The journal’s file cannot be read.']);
  expect(await refusalOf(journal.write(opened('a')))).toMatchObject({ kind: 'not-recorded' });
});

describe('a journal that cannot be written', () => {
  it('rejects the entry, does not list the entry, and continues once the journal can be written', async () => {
    const journal = await place.open();
    await write(journal, 2);
    renameSync(place.path, `${place.path}.away`);
    mkdirSync(place.path);
    expect(await refusalOf(journal.write(opened('lost')))).toEqual({
      kind: 'not-recorded',
      detail: { code: 'journal-not-written', systemCode: 'EISDIR' },
    });
    expect(await refusalOf(journal.write(opened('lost too')))).toMatchObject({ kind: 'not-recorded' });
    expect(await namesIn(journal)).toEqual(['a2', 'a1']);
    expect(damageOf(journal)).toEqual(['The journal’s file cannot be read.']);
    rmSync(place.path, { recursive: true });
    renameSync(`${place.path}.away`, place.path);
    await journal.write(opened('a3'));
    expect(await namesIn(await place.open())).toEqual(['a3', 'a2', 'a1']);
    expect(damageOf(journal)).toEqual([]);
  });

  it('checks for an incomplete line after a failed write before it writes again', async () => {
    const journal = await place.open();
    await write(journal, 1);
    renameSync(place.path, `${place.path}.away`);
    mkdirSync(place.path);
    expect(await refusalOf(journal.write(opened('lost')))).toMatchObject({ kind: 'not-recorded' });
    rmSync(place.path, { recursive: true });
    renameSync(`${place.path}.away`, place.path);
    // A full disk leaves such a partial line.
    appendFileSync(place.path, '{"number":2,"at":"2026');
    await journal.write(opened('a2'));
    expect(await namesIn(journal)).toEqual(['a2', 'damage-found', 'a1']);
    expect(damageOf(journal)).toEqual(['Entry 2 was not written to its end.']);
    expect(damageOf(await place.open())).toEqual(['Entry 2 was not written to its end.']);
  });

  it('reports that the end is not sealed while the keychain fails, and keeps the entries', async () => {
    const journal = await place.open();
    await write(journal, 1);
    place.keychain.isLocked = true;
    await write(journal, 1, 2);
    expect(journal.check()).toMatchObject({ entryCount: 2, damage: [{ kind: 'unsealed', entry: null }] });
    place.keychain.isLocked = false;
    await write(journal, 1, 3);
    expect(journal.check().damage).toEqual([]);
    expect((await place.open()).check().damage).toEqual([]);
  });

  it('reports the unsealed entries once the keychain works again', async () => {
    const journal = await place.open();
    await write(journal, 1);
    place.keychain.isLocked = true;
    await write(journal, 4, 2);
    place.keychain.isLocked = false;
    const restarted = await place.open();
    expect(damageOf(restarted)).toEqual([
      'The 4 entries after entry 1 were written while nothing sealed the journal’s end.',
    ]);
    expect((await namesIn(restarted))[0]).toBe('damage-found');
    expect((await place.open()).check()).toMatchObject({ entryCount: 6, damage: [] });
  });
});

describe('a damaged journal', () => {
  it('continues from the damaged content, and records each finding once and permanently', async () => {
    await write(await place.open(), 5);
    const lines = place.lines();
    const changed = (line: string): string => line.replace('"a3"', '"b3"');
    place.setLines(lines.map((line, index) => (index === 2 ? changed(line) : line)));
    const words = ['Broken at entry 3: it was changed.'];
    const journal = await place.open();
    expect(damageOf(journal)).toEqual(words);
    expect((await journal.list({ text: 'b3' }, 0, 1)).entries[0]).toMatchObject({ number: 3, isIntact: false });
    await journal.write(opened('a6'));
    const restarted = await place.open();
    expect(damageOf(restarted)).toEqual(words);
    expect(await namesIn(restarted)).toEqual(['a6', 'damage-found', 'a5', 'a4', 'b3', 'a2', 'a1']);
    expect(place.lines().slice(0, 5), 'the damaged lines are not repaired').toEqual(
      lines.map((line, index) => (index === 2 ? changed(line) : line)),
    );
    // The finding remains even if the original lines are restored.
    place.setLines([...lines, ...place.lines().slice(5)]);
    expect(damageOf(await place.open())).toEqual(words);
    place.setLines(place.lines().slice(1));
    expect(damageOf(await place.open())).toEqual(['Broken at entry 1: the journal begins with entry 2.', ...words]);
    expect((await namesIn(await place.open())).filter((name) => name === 'damage-found')).toHaveLength(2);
  });

  it('continues from the highest number ever used', async () => {
    await write(await place.open(), 5);
    place.setLines(place.lines().slice(0, 3));
    const journal = await place.open();
    expect(journal.check().damage).toMatchObject([
      { kind: 'cut-off', entry: 4, finding: { code: 'cut-off', after: 3, last: 5 } },
    ]);
    await journal.write(opened('a7'));
    expect((await journal.list({}, 0, ALL)).entries.map(({ number }) => number)).toEqual([7, 6, 3, 2, 1]);
    const restarted = await place.open();
    expect(restarted.check()).toMatchObject({
      entryCount: 5,
      damage: [{ kind: 'cut-off', entry: 4, finding: { code: 'cut-off', after: 3, last: 5 } }],
    });
  });

  it('ends an unfinished line and keeps its content', async () => {
    await write(await place.open(), 2);
    appendFileSync(place.path, '{"number":3,"at":"2026-11-22T09:');
    const journal = await place.open();
    expect(journal.check().damage).toMatchObject([
      { kind: 'unfinished', entry: 3, finding: { code: 'unfinished', entry: 3 } },
    ]);
    expect(place.lines()[2]).toBe('{"number":3,"at":"2026-11-22T09:');
    await journal.write(opened('a4'));
    expect(await namesIn(await place.open())).toEqual(['a4', 'damage-found', 'a2', 'a1']);
  });

  it('accepts a last line that lacks only its line break', async () => {
    await write(await place.open(), 2);
    writeFileSync(place.path, readFileSync(place.path, 'utf8').trimEnd());
    const journal = await place.open();
    expect(journal.check()).toMatchObject({ entryCount: 2, damage: [] });
    await write(journal, 1, 3);
    expect(await namesIn(await place.open())).toEqual(['a3', 'a2', 'a1']);
  });

  it('accepts an entry that a later version of the program wrote, and does not change it', async () => {
    const journal = await place.open();
    await write(journal, 1);
    const [first = ''] = place.lines();
    const prev = /"hash":"([0-9a-f]+)"/.exec(first)?.[1] ?? '';
    // This version does not support the kind `shared`.
    const later = { ...opened('a2'), number: 2, at: '2027', event: { kind: 'shared' } } as unknown as StoredEntry;
    place.setLines([first, writeLine(later, prev).text]);
    const restarted = await place.open();
    expect(restarted.check()).toMatchObject({ entryCount: 1, damage: [] });
    await write(restarted, 1, 3);
    expect((await restarted.list({}, 0, ALL)).entries.map(({ number }) => number)).toEqual([3, 1]);
    expect((await place.open()).check().damage).toEqual([]);
  });

  it('reports a second change after the first was recorded', async () => {
    await write(await place.open(), 5);
    const change = (number: number): void =>
      place.setLines(place.lines().map((line) => line.replace(`"a${number}"`, `"b${number}"`)));
    change(2);
    await place.open();
    change(4);
    const words = ['Broken at entry 2: it was changed.', 'Broken at entry 4: it was changed.'];
    expect(damageOf(await place.open())).toEqual(words);
    expect((await namesIn(await place.open())).filter((name) => name === 'damage-found')).toHaveLength(2);
  });

  it('still shows the findings of an earlier version, which named lines and more kinds of damage', async () => {
    const journal = await place.open();
    await write(journal, 1);
    const finding = { kind: 'out-of-order', line: 7, code: 'out-of-order@7', words: 'Line 7 does not belong here.' };
    const earlier = { ...opened(''), number: 2, at: '2026', event: { kind: 'damage-found', findings: [finding] } };
    const [first = ''] = place.lines();
    const prev = /"hash":"([0-9a-f]+)"/.exec(first)?.[1] ?? '';
    // An earlier version wrote this entry, so it does not have this version's type.
    place.setLines([first, writeLine(earlier as unknown as StoredEntry, prev).text]);
    const restarted = await place.open();
    expect(JournalCheck.parse(restarted.check())).toMatchObject({
      entryCount: 2,
      damage: [{ kind: 'broken', entry: null, words: finding.words }],
    });
    expect(await namesIn(restarted)).toEqual(['damage-found', 'a1']);
  });

  it('does not report the damage again that an earlier version recorded in English', async () => {
    await write(await place.open(), 3);
    place.setLines(place.lines().map((line, index) => (index === 0 ? line.replace('Dana', 'Dina') : line)));
    await place.open();
    const lines = place.lines();
    const prev = /"prev":"([0-9a-f]+)"/.exec(lines.at(-1) ?? '')?.[1] ?? '';
    const words = 'Broken at entry 1: someone changed it.';
    const finding: JournalDamage = { kind: 'broken', entry: 1, code: 'changed:1', words };
    const event: StoredEntry['event'] = { kind: 'damage-found', findings: [finding] };
    const earlier = { ...opened(''), number: 4, at: '2026', event };
    place.setLines([...lines.slice(0, -1), writeLine(earlier, prev).text]);
    rmSync(place.vaultPath, { force: true });
    rmSync(place.plainPath, { force: true });
    const restarted = await place.open();
    expect(damageOf(restarted)).toContain(words);
    expect(damageOf(restarted)).not.toContain('Broken at entry 1: it was changed.');
  });

  it('limits the number of reported findings', async () => {
    await write(await place.open(), 120);
    place.setLines(place.lines().map((line) => line.replace('Dana', 'Dina')));
    const { damage } = (await place.open()).check();
    expect(damage).toHaveLength(51);
    expect(damage.at(-1)?.finding).toEqual({ code: 'more', count: 70, entry: 51 });
    expect((await place.open()).check().entryCount).toBe(121);
  });
});
