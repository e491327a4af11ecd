/**
 * Every known kind of damage to a journal, at every position. Undetectable, with reasons:
 *
 * - A missing line break after the last line: no content is missing.
 * - A byte order mark before the first line, as editors on Windows write it: no content is changed.
 * - Without a keychain, an end that was cut off or rewritten together with the plain checkpoint file.
 * - With a keychain, an older journal restored together with its vault; one line appended with a valid link, because a
 * killed program may have written it without sealing it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalDamage } from '../../../preload/contract/journal';
import {
  createTemporaryJournal,
  damageOf,
  entry,
  forge,
  opened,
  type TemporaryJournal,
} from '../../testing/impersonation/temporary-journal';
import { isSameDamage } from './damage';
import type { StoredEntry } from './journal-line';

const isSoaking = process.env['PROOFSHEET_SOAK'] !== undefined;
const RUNS = { numRuns: isSoaking ? 4_000 : 100 };
const TIME_LIMIT_MS = isSoaking ? 3_600_000 : 60_000;

let place: TemporaryJournal;
let lines: string[] = [];
let vault = '';

beforeAll(async () => {
  place = createTemporaryJournal();
  const journal = await place.open();
  await journal.write(entry({ kind: 'started', reason: 'Ünïcode 🔑', isMaskOn: true }));
  for (const name of ['a2', 'a3', 'a4', 'a5', 'a6', 'a7']) await journal.write(opened(name));
  await journal.write(entry({ kind: 'ended', why: 'returned' }));
  lines = place.lines();
  vault = readFileSync(place.vaultPath, 'utf8');
});
afterAll(() => place.remove());

/** Returns what the next start finds in this content, after restoring the original journal's seal. */
async function findingsOf(
  content: readonly string[] | Buffer,
  { isSealed = true } = {},
): Promise<readonly JournalDamage[]> {
  writeFileSync(place.vaultPath, vault);
  rmSync(place.plainPath, { force: true });
  if (!isSealed) writeFileSync(place.vaultPath, '{}');
  if (Buffer.isBuffer(content)) writeFileSync(place.path, content);
  else place.setLines(content);
  return place.findings();
}

const brief = (findings: readonly JournalDamage[]): string[] =>
  findings.map(({ kind, entry: number }) => `${kind} ${number ?? '-'}`);
const without = (index: number): string[] => lines.filter((_line, at) => at !== index);
const rename = (kept: StoredEntry): StoredEntry => ({ ...kept, event: { kind: 'exported', what: 'forged' } });

describe('the check of a journal for tampering', () => {
  it('reads a file with a byte order mark as the journal that it is', async () => {
    const marked = Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(`${lines.join('\n')}\n`)]);
    expect(await findingsOf(marked)).toEqual([]);
  });

  it('reports no damage without tampering', async () => {
    expect(await findingsOf(lines)).toEqual([]);
  });

  it('names the entry in which any single byte was changed', { timeout: TIME_LIMIT_MS }, async () => {
    const whole = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    const line = Buffer.from(lines[3] ?? '');
    const from = whole.indexOf(line);
    for (let at = from; at < from + line.length; at += 1) {
      const changed = Buffer.from(whole);
      // Gives another letter, digit or punctuation mark, or invalid UTF-8.
      changed[at] = (changed[at] ?? 0) ^ (at % 3 === 0 ? 0x80 : 1);
      expect(await findingsOf(changed), `byte ${at - from}`).toContainEqual(expect.objectContaining({ entry: 4 }));
    }
  });

  it('names the entry in which any field was changed', async () => {
    const { hash, ...fields } = JSON.parse(lines[4] ?? '') as Record<string, unknown>; // Every journal line is a JSON object.
    for (const key of Object.keys(fields)) {
      const text = JSON.stringify({ ...fields, [key]: typeof fields[key] === 'number' ? 99 : 'changed', hash });
      expect((await findingsOf(lines.map((line, at) => (at === 4 ? text : line))))[0], key).toMatchObject({ entry: 5 });
    }
    expect(
      brief(await findingsOf(lines.map((line, at) => (at === 4 ? JSON.stringify({ hash, ...fields }) : line)))),
    ).toEqual(['broken 5']);
  });

  it('reports the positions of missing lines', async () => {
    for (let index = 0; index < lines.length - 1; index += 1) {
      expect(await findingsOf(without(index)), `line ${index + 1}`).toMatchObject([
        {
          kind: 'broken',
          entry: index + 1,
          finding: { code: 'out-of-order', after: index, entry: index + 2 },
        },
      ]);
    }
    expect(await findingsOf([...lines.slice(0, 2), ...lines.slice(5)])).toMatchObject([
      { kind: 'broken', entry: 3, finding: { code: 'out-of-order', after: 2, entry: 6 } },
    ]);
    expect(brief(await findingsOf(lines.slice(4)))).toEqual(['broken 1']);
  });

  it('names the entry at which two swapped lines first break the order', async () => {
    for (let first = 0; first < lines.length; first += 1) {
      for (let second = first + 1; second < lines.length; second += 1) {
        const swapped = lines.map(
          (line, at) => (at === first ? lines[second] : at === second ? lines[first] : line) ?? '',
        );
        const found = await findingsOf(swapped);
        expect(brief(found)[0], `swapped lines ${first + 1} and ${second + 1}`).toBe(`broken ${first + 1}`);
      }
    }
  });

  it('reports a missing end, after any line and at any byte', { timeout: TIME_LIMIT_MS }, async () => {
    for (let count = 0; count < lines.length; count += 1) {
      expect(brief(await findingsOf(lines.slice(0, count))), `${count} lines left`).toEqual([`cut-off ${count + 1}`]);
    }
    const whole = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    const lastFrom = whole.length - Buffer.byteLength(lines.at(-1) ?? '') - 1;
    for (let bytes = lastFrom + 1; bytes < whole.length - 1; bytes += 1) {
      expect(brief(await findingsOf(whole.subarray(0, bytes))), `${bytes} bytes left`).toEqual([
        'cut-off 8',
        'unfinished 8',
      ]);
    }
    expect(await findingsOf(whole.subarray(0, -1)), 'only the line end is missing').toEqual([]);
  });

  it('names an inserted line with any content', async () => {
    const forged = forge(lines.slice(0, 4), 3, rename)[3] ?? '';
    expect(
      brief(await findingsOf([...lines.slice(0, 3), forged, ...lines.slice(3)])),
      'the inserted line is linked to the previous line',
    ).toEqual(['broken 4']);
    expect(brief(await findingsOf([...lines.slice(0, 3), 'nonsense', ...lines.slice(3)]))).toEqual(['broken 4']);
    expect(brief(await findingsOf([...lines.slice(0, 3), '', ...lines.slice(3)]))).toEqual(['broken 4']);
    expect(
      brief(await findingsOf([...lines.slice(0, 6), lines[1] ?? '', ...lines.slice(6)])),
      'the inserted line is a copy of an earlier line',
    ).toEqual(['broken 2']);
    expect(brief(await findingsOf([...lines, 'nonsense']))).toEqual(['broken 9']);
  });

  it('names a line rewritten with a valid hash, because the next line links to the original', async () => {
    for (let index = 0; index < lines.length - 1; index += 1) {
      const forged = forge(lines.slice(0, index + 1), index, rename);
      expect(brief(await findingsOf([...forged, ...lines.slice(index + 1)])), `line ${index + 1}`).toEqual([
        `broken ${index + 1}`,
      ]);
      const unsealed = await findingsOf([...forged, ...lines.slice(index + 1)], { isSealed: false });
      expect(brief(unsealed), 'the change is found without a seal too').toContain(`broken ${index + 1}`);
    }
  });

  it('reports a first line that does not begin the journal, also at the next start', async () => {
    const [first = ''] = lines;
    const [begins = '', second = ''] = forge([first, first], 0, rename);
    expect(brief(await findingsOf([second, begins]))).toEqual(['cut-off 2', 'broken 1']);
    const journal = await place.open();
    await journal.write(opened('after it'));
    expect(brief(await place.findings())).toEqual(['broken 1', 'broken 2']);
  });

  it('detects through the seal that all lines from a line on were rewritten', async () => {
    for (let index = 0; index < lines.length; index += 1) {
      const found = await findingsOf(forge(lines, index, rename));
      expect(found.map(({ finding }) => finding)).toEqual([{ code: 'rewritten', entry: 8 }]);
    }
  });

  it('cannot detect a rewrite if the tail checkpoint is not sealed, and reports that it is not sealed', async () => {
    place.keychain.isThere = false;
    try {
      writeFileSync(place.path, '');
      const forged = forge(lines, 2, rename);
      const hash = /"hash":"([0-9a-f]+)"/.exec(forged.at(-1) ?? '')?.[1];
      writeFileSync(place.vaultPath, '{}');
      place.setLines(forged);
      writeFileSync(place.plainPath, JSON.stringify({ head: { number: 8, hash } }));
      expect((await place.open()).check()).toMatchObject({ damage: [], sealedBy: null });
    } finally {
      place.keychain.isThere = true;
    }
  });

  it('detects a different journal', async () => {
    const other = createTemporaryJournal();
    const journal = await other.open();
    for (let number = 1; number <= 12; number += 1) await journal.write(opened(`other ${number}`));
    const theirs = other.lines();
    other.remove();
    expect((await findingsOf(theirs)).map(({ finding }) => finding)).toContainEqual({ code: 'rewritten', entry: 8 });
    expect(brief(await findingsOf(theirs.slice(0, 5)))).toEqual(['cut-off 6']);
  });
});

type Tampering = (kept: readonly string[]) => readonly string[];

const at = fc.nat(1_000);
const tampering: fc.Arbitrary<Tampering> = fc.oneof(
  at.map(
    (place_): Tampering =>
      (kept) =>
        kept.filter((_line, index) => index !== place_ % kept.length),
  ),
  at.map(
    (count): Tampering =>
      (kept) =>
        kept.slice(0, count % kept.length),
  ),
  fc.tuple(at, at).map(([from, to]): Tampering => (kept) => {
    const [taken = '', others] = [
      kept[from % kept.length],
      kept.filter((_line, index) => index !== from % kept.length),
    ];
    const target = to % (others.length + 1);
    return [...others.slice(0, target), taken, ...others.slice(target)];
  }),
  fc.tuple(at, fc.string({ maxLength: 80 })).map(([where, text]): Tampering => (kept) => {
    const index = where % (kept.length + 1);
    return [...kept.slice(0, index), text.replaceAll('\n', ' '), ...kept.slice(index)];
  }),
  fc.tuple(at, at, fc.integer({ min: 1, max: 127 })).map(
    ([where, column, bit]): Tampering =>
      (kept) =>
        kept.map((line, index) => (index === where % kept.length ? changeByte(line, column, bit) : line)),
  ),
  at.map(
    (where): Tampering =>
      (kept) =>
        forgeable(kept, where) ?? kept,
  ),
  fc.tuple(at, at).map(([from, to]): Tampering => (kept) => [
    ...kept.slice(0, to % kept.length),
    kept[from % kept.length] ?? '',
    ...kept.slice(to % kept.length),
  ]),
);

/** Changes a byte but never creates a line break, which would split the line. */
function changeByte(line: string, column: number, bit: number): string {
  const bytes = Buffer.from(line, 'latin1');
  if (bytes.length === 0) return 'x';
  const index = column % bytes.length;
  const changed = (bytes[index] ?? 0) ^ bit;
  bytes[index] = changed === 10 ? 11 : changed;
  return bytes.toString('latin1');
}

function forgeable(kept: readonly string[], where: number): readonly string[] | null {
  try {
    return forge(kept, where % kept.length, rename);
  } catch {
    // An earlier change already broke this line.
    return null;
  }
}

describe('any journal with any damage', () => {
  it(
    'is reported as damaged, left unchanged, reported again at the next start, and continued',
    async () => {
      const random = createTemporaryJournal();
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 12 }),
          fc.array(tampering, { minLength: 1, maxLength: 3 }),
          async (names, changes) => {
            for (const path of [random.path, random.vaultPath, random.plainPath]) rmSync(path, { force: true });
            const journal = await random.open();
            for (const name of names) await journal.write(opened(name));
            const before = random.lines();
            const after = changes.reduce<readonly string[]>(
              (kept, change) => (kept.length === 0 ? kept : change(kept)),
              before,
            );
            fc.pre(after.join('\n') !== before.join('\n'));
            random.setLines(after);
            const content = readFileSync(random.path, 'utf8');
            const found = await random.open();
            const { damage } = found.check();
            expect(damage.length).toBeGreaterThan(0);
            await found.write(opened('after it'));
            expect(readFileSync(random.path, 'utf8').startsWith(content)).toBe(true);
            const again = await random.open();
            const texts = damageOf(again);
            const { damage: damageAgain } = again.check();
            // A cut-off end is an order break once entries follow.
            for (const each of damage) expect(damageAgain.some((other) => isSameDamage(each, other))).toBe(true);
            // Which of several copies counts as out of order may change once new entries follow; after that it is
            // stable.
            const count = again.check().entryCount;
            const third = await random.open();
            expect({ settled: damageOf(third).sort(), entryCount: third.check().entryCount }).toEqual({
              settled: texts.sort(),
              entryCount: count,
            });
            expect((await again.list({ text: 'after it' }, 0, 1)).entries[0]).toMatchObject({ isIntact: true });
          },
        ),
        RUNS,
      );
      random.remove();
    },
    TIME_LIMIT_MS,
  );
});
