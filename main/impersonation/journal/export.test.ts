import { describe, expect, it } from 'vitest';
import { JournalEntry } from '../../../preload/contract/journal';
import { DANA, entry, HERON, opened } from '../../testing/impersonation/temporary-journal';
import { setLanguage } from '../../core/language';
import type { NewEntry } from './new-entry';
import { exportName, toCsv, toJson } from './export';

const numbered = (written: NewEntry, number: number): JournalEntry =>
  JournalEntry.parse({ ...written, number, at: '2026-11-22T09:00:00.000Z', isIntact: number !== 2 });

const started = entry({ kind: 'started', reason: '=HYPERLINK("http://x")', isMaskOn: false });
const ENTRIES = [
  started,
  opened('Marsh, "spring"\r\n2026'),
  entry({ kind: 'ended', why: 'time-limit' }, { member: { ...HERON, name: '@Élodie' } }),
].map((written, index) => numbered(written, index + 1));
/** Yields the entries in two parts, as from two files. */
async function* inBatches(entries: readonly JournalEntry[]): AsyncIterable<readonly JournalEntry[]> {
  yield await Promise.resolve(entries.slice(0, 1));
  yield entries.slice(1);
}

async function textOf(batches: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of batches) text += part;
  return text;
}

const exportedAt = new Date(2026, 10, 22, 9);

describe('an export as CSV', () => {
  it('names the manager and the member on every row, and contains no spreadsheet formula', async () => {
    expect((await textOf(toCsv(inBatches(ENTRIES), 'en-US'))).split('\r\n"')).toEqual([
      '\ufeff"Number","Time (UTC)","Manager","Service","Group","Member","Member ID","Event","What","Reason","Mask","Intact"',
      `1","2026-11-22T09:00:00.000Z","Dana Reyes","Pictures API","Marsh","Quiet Heron","heron-1","Acting started","","'=HYPERLINK(""http://x"")","off","yes"`,
      '2","2026-11-22T09:00:00.000Z","Dana Reyes","Pictures API","Marsh","Quiet Heron","heron-1","Album opened","Marsh, ""spring""\r\n2026","","","no"',
      `3","2026-11-22T09:00:00.000Z","Dana Reyes","Pictures API","Marsh","'@Élodie","heron-1","Acting ended","the time limit was reached","","","yes"\r\n`,
    ]);
  });

  it('is in the language of the program', async () => {
    await setLanguage('de');
    try {
      const [head, , , ended] = (await textOf(toCsv(inBatches(ENTRIES), 'de-DE'))).split('\r\n"');
      expect(head).toContain('"Ereignis";"Was";"Grund"');
      expect(ended).toContain('"Handeln beendet";"Die Zeit war abgelaufen"');
    } finally {
      await setLanguage('en');
    }
  });

  it('says of a member who was compared that the member was not acted as', async () => {
    const compared = numbered(entry({ kind: 'compared', by: 'account' }), 1);
    expect(await textOf(toCsv(inBatches([compared]), 'en-US'))).toContain(
      '"Quiet Heron","heron-1","Albums compared","compared, not acted as"',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['  =1', "'  =1"],
    ['\uff1d1', "'\uff1d1"],
    ['a;=1', "a;'=1"],
    ['a; +1;-1', "a;' +1;'-1"],
    ['a\t@x', "a\t'@x"],
    ['a\r\n-1', "a\r'\n'-1"],
    ['a,=1', "a,'=1"],
    ['a;"=1', 'a;\'""=1'],
    ['a=1; b-2, c@d', 'a=1; b-2, c@d'],
  ])('prevents a spreadsheet from running %j', async (text, expected) => {
    expect(await textOf(toCsv(inBatches([numbered(opened(text), 1)]), 'en-US'))).toContain(`"${expected}"`);
  });
});

describe('an export as JSON', () => {
  it('starts with the time, the program, the acting identity and the state of the journal', async () => {
    const check = {
      entryCount: 5,
      damage: [{ kind: 'broken' as const, entry: 2, words: 'Entry 2 …' }],
      sealedBy: null,
    };
    const actingAs = { manager: DANA.name, member: HERON.name, group: 'Marsh' };
    const text = await textOf(
      toJson(inBatches(ENTRIES), { exportedAt, version: '0.1.0', filter: { text: 'a' }, check, actingAs }),
    );
    const parsed: unknown = JSON.parse(text);
    expect(parsed).toEqual({
      exportedAt: exportedAt.toISOString(),
      program: 'Proofsheet 0.1.0',
      actingAs,
      filter: { text: 'a' },
      check,
      entries: ENTRIES,
    });
    expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
    expect(text.indexOf('"entries"')).toBeGreaterThan(text.indexOf('"damage"'));
  });
});

describe('the name of an export', () => {
  const nameAs = (member: string): string =>
    exportName('csv', { exportedAt, actingAs: { manager: 'Dana', member, group: null } });

  it('names the member who was acted as', () => {
    expect(exportName('json', { exportedAt, actingAs: null })).toBe('Proofsheet journal 2026-11-22.json');
    expect(nameAs('quiet_heron')).toBe('Proofsheet journal 2026-11-22 (acting as quiet_heron).csv');
  });

  it('is valid on every file system for any member name', () => {
    expect(nameAs('../../a\\b:c*?"<>|\u0000\n\u202egnp')).toBe(
      'Proofsheet journal 2026-11-22 (acting as .._.._a_b_c_________gnp).csv',
    );
    expect(nameAs(' ')).toBe('Proofsheet journal 2026-11-22 (acting as a member).csv');
    expect(nameAs('🔑'.repeat(200))).toBe(`Proofsheet journal 2026-11-22 (acting as ${'🔑'.repeat(60)}).csv`);
  });
});
