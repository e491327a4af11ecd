import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createTemporaryJournal,
  damageOf,
  opened,
  type TemporaryJournal,
} from '../../testing/impersonation/temporary-journal';
import type { Journal } from './journal';

let place: TemporaryJournal;
beforeEach(() => {
  place = createTemporaryJournal();
});
afterEach(() => place.remove());

const KEYRING = 'secret-service';

async function write(journal: Journal, count: number, from = 1): Promise<void> {
  for (let number = from; number < from + count; number += 1) await journal.write(opened(`a${number}`));
}

describe('the end of a journal', () => {
  const cutTo = (count: number): void => place.setLines(place.lines().slice(0, count));

  it('is sealed by the keychain, and leaves the unsealed file once a keychain is available', async () => {
    place.keychain.isThere = false;
    const plain = await place.open();
    expect(plain.check().sealedBy).toBeNull();
    await write(plain, 5);
    expect((await place.open()).check()).toEqual({ entryCount: 5, damage: [], sealedBy: null });
    place.keychain.isThere = true;
    const sealed = await place.open();
    expect(sealed.check()).toMatchObject({ sealedBy: KEYRING, damage: [{ kind: 'unsealed' }] });
    expect(damageOf(sealed)).toEqual(['Nothing sealed the journal’s end up to entry 5. It is sealed from there on.']);
    await write(sealed, 5, 6);
    expect((await place.open()).check()).toEqual({ entryCount: 11, damage: [], sealedBy: KEYRING });
    cutTo(10);
    expect(damageOf(await place.open())).toEqual(['Cut off after entry 10: entry 11 is gone.']);
  });

  it('is unknown while the keychain is locked, and is checked again after the keychain is unlocked', async () => {
    await write(await place.open(), 5);
    place.keychain.isLocked = true;
    const locked = await place.open();
    expect(locked.check()).toMatchObject({
      entryCount: 5,
      sealedBy: null,
      damage: [{ kind: 'unsealed', entry: null }],
    });
    expect(damageOf(locked)[0]).toContain('does not open at this start');
    await write(locked, 4, 6);
    place.keychain.isLocked = false;
    const again = await place.open();
    expect(damageOf(again)).toEqual([
      'The 4 entries after entry 5 were written while nothing sealed the journal’s end.',
    ]);
    expect((await place.open()).check()).toMatchObject({ entryCount: 10, damage: [], sealedBy: KEYRING });
  });

  it('shows, once the keychain is unlocked, that lines were cut off while it was locked', async () => {
    await write(await place.open(), 8);
    cutTo(5);
    place.keychain.isLocked = true;
    await write(await place.open(), 1, 6);
    place.keychain.isLocked = false;
    expect(damageOf(await place.open())).toEqual(['Cut off after entry 6: entries 7 to 8 are gone.']);
  });

  it.each(['the file', 'the whole folder of entries'])('shows that %s is missing', async (what) => {
    await write(await place.open(), 3);
    if (what === 'the file') writeFileSync(place.path, '');
    else rmSync(place.path);
    const journal = await place.open();
    expect(journal.check().damage).toMatchObject([
      { kind: 'cut-off', entry: 1, finding: { code: 'cut-off', after: 0, last: 3 } },
    ]);
    expect((await journal.list({}, 0, 10)).entries.map(({ number }) => number)).toEqual([4]);
  });

  it.each([
    ['lost', () => rmSync(place.vaultPath)],
    ['made unreadable', () => place.keychain.loseKeys()],
  ])('is reported every time it is %s', async (_how, lose) => {
    await write(await place.open(), 4);
    lose();
    const words = (number: number): string =>
      `The seal of the journal’s end is gone or unreadable, so missing entries after entry ${number} would not show.`;
    expect(damageOf(await place.open())).toEqual([words(4)]);
    expect((await place.open()).check()).toMatchObject({ entryCount: 5, damage: [] });
    lose();
    expect(damageOf(await place.open())).toEqual([words(5)]);
  });

  it('is saved at the next start if a killed program did not save it', async () => {
    await write(await place.open(), 2);
    const before = readFileSync(place.vaultPath);
    await write(await place.open(), 1, 3);
    writeFileSync(place.vaultPath, before);
    expect((await place.open()).check().damage).toEqual([]);
    cutTo(2);
    expect(damageOf(await place.open())).toEqual(['Cut off after entry 2: entry 3 is gone.']);
  });

  it('cannot be removed to imitate a journal that was never sealed', async () => {
    await write(await place.open(), 6);
    cutTo(3);
    rmSync(place.vaultPath);
    const hash = /"hash":"([0-9a-f]+)"/.exec(place.lines()[2] ?? '')?.[1];
    writeFileSync(place.plainPath, JSON.stringify({ head: { number: 3, hash } }));
    expect(damageOf(await place.open())).toEqual([
      'Nothing sealed the journal’s end up to entry 3. It is sealed from there on.',
    ]);
  });

  it('is checked without invalid values of the unsealed file', async () => {
    place.keychain.isThere = false;
    await write(await place.open(), 4);
    writeFileSync(place.plainPath, JSON.stringify({ head: { number: Number.MAX_SAFE_INTEGER, hash: 'x' } }));
    const journal = await place.open();
    expect(damageOf(journal)[0]).toContain('is gone or unreadable');
    writeFileSync(place.plainPath, 'no JSON');
    await write(journal, 1, 5);
    expect(journal.check().damage.at(-1)?.kind).toBe('unsealed');
    expect((await place.open()).check().entryCount, 'the entry is kept nevertheless').toBe(7);
  });
});
