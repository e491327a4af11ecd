import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PressedKey } from '../../preload/contract';
import type { Dispatch } from '../ipc/dispatcher';
import { holdBelowTheCover } from '../ipc/covered-calls';
import { PanicDesk, type PanicMemory } from './app-lock';

const KEY: PressedKey = { key: 'p', code: 'KeyP', control: true, alt: true, shift: false, meta: false };

let memory: PanicMemory;
/** What happened, in order. */
let happened: string[];
let isRefused: boolean;
let isCoverRefused: boolean;
let writes: number;
let isDiskFull: boolean;

beforeEach(() => {
  memory = {
    shortcut: null,
    ended: 'uncovered',
    hasPin: false,
    wrongPins: { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 },
  };
  isDiskFull = false;
  happened = [];
  isRefused = false;
  isCoverRefused = false;
  writes = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** As at a start of the program. */
function start(isReliable = true): PanicDesk {
  const desk = new PanicDesk({
    platform: 'linux',
    takenKeys: () => [{ accelerator: 'CmdOrCtrl+Shift+H', forWhat: 'Return to Yourself' }],
    store: {
      readPanic: () => memory,
      writePanic: (change) => {
        writes += 1;
        if (!isDiskFull) memory = { ...memory, ...change };
        return !isDiskFull;
      },
    },
    keys: {
      isReliable,
      take: (shortcut) => {
        happened.push(`take ${shortcut ?? 'none'}`);
        return shortcut !== null && !isRefused;
      },
    },
    shield: {
      prepare: (isWanted) => happened.push(isWanted ? 'prepare' : 'discard'),
      raise: () => {
        happened.push('raise');
        if (isCoverRefused) throw new Error('The system refuses something of the cover.');
      },
      lower: () => happened.push('lower'),
    },
    onCovered: () => happened.push('end leases'),
  });
  desk.begin();
  return desk;
}

describe('the panic key', () => {
  it('is none until a person sets one, and then covers before anything else happens', () => {
    const desk = start();
    expect(desk.hear(KEY)).toBe(false);
    expect(desk.setKey(KEY)).toBeNull();
    expect(desk.key()).toEqual({ words: 'Ctrl Alt P', reach: 'everywhere' });
    happened.length = 0;
    expect(desk.hear(KEY)).toBe(true);
    expect(happened).toEqual(['raise', 'end leases']);
    expect(desk.hear(KEY), 'pressed again').toBe(true);
    expect(happened).toEqual(['raise', 'end leases']);
    expect(desk.isCovered).toBe(true);
  });

  it('is no key that the program has a use for, and keeps the one before', () => {
    const desk = start();
    desk.setKey(KEY);
    const refused = desk.setKey({ ...KEY, key: 'H', code: 'KeyH', alt: false, shift: true });
    expect(refused).toEqual({ why: 'used-here', words: 'Ctrl Shift H', forWhat: 'Return to Yourself' });
    expect(desk.key()?.words).toBe('Ctrl Alt P');
  });

  it('that the system refuses is kept, works in the window, and is asked for again at the next start', () => {
    isRefused = true;
    const desk = start();
    desk.setKey(KEY);
    expect(desk.key()).toEqual({ words: 'Ctrl Alt P', reach: 'here' });
    expect(desk.hear(KEY)).toBe(true);
    isRefused = false;
    expect(start().key()?.reach).toBe('everywhere');
    expect(start(false).key()?.reach, 'under Wayland').toBe('perhaps');
  });

  it('can be taken away', () => {
    const desk = start();
    desk.setKey(KEY);
    desk.setKey(null);
    expect(desk.key()).toBeNull();
    expect(desk.hear(KEY)).toBe(false);
    expect(happened.slice(-2)).toEqual(['discard', 'take none']);
  });
});

describe('the cover', () => {
  it('waits for no disk, and outlives the program only where a PIN lifts it', () => {
    const desk = start();
    desk.setKey(KEY);
    desk.cover();
    desk.end();
    expect(memory.ended).toBe('uncovered');
    desk.uncover();
    desk.pinKept(true);
    writes = 0;
    desk.cover();
    vi.runAllTimers();
    expect(writes).toBe(0);
    desk.end();
    expect(memory.ended).toBe('covered');
    happened.length = 0;
    const again = start();
    expect(again.isCovered).toBe(true);
    expect(happened, 'before there is anything to see').toContain('raise');
    again.uncover();
    again.end();
    expect(memory.ended).toBe('uncovered');
    expect(start().isCovered).toBe(false);
  });

  it('is there after every disorderly end if a PIN lifts it, since it is not known whether it was there before', () => {
    const desk = start();
    desk.setKey(KEY);
    expect(start().isCovered, 'killed without a PIN').toBe(false);
    desk.pinKept(true);
    expect(start().isCovered, 'killed with a PIN').toBe(true);
    desk.setKey(null);
    expect(start().isCovered, 'killed without a key').toBe(false);
  });

  it('is there after a disorderly end if a PIN lifts it, although the key itself was damaged on the disk', () => {
    memory = { ...memory, ended: 'running', hasPin: true };
    expect(start().isCovered).toBe(true);
  });

  it('is there at the start if the disk does not take the mark that tells a disorderly end', () => {
    const desk = start();
    desk.setKey(KEY);
    desk.pinKept(true);
    desk.end();
    isDiskFull = true;
    const full = start();
    expect(full.isCovered).toBe(true);
    full.uncover();
    full.cover();
    expect(full.isCovered, 'and covering still works').toBe(true);
  });

  it('ends every lease also where something of the cover fails', () => {
    const desk = start();
    isCoverRefused = true;
    happened = [];
    expect(() => desk.cover()).toThrow();
    expect(happened).toEqual(['raise', 'end leases']);
    expect(desk.isCovered).toBe(true);
  });

  it('keeps what must wait until it is lifted', () => {
    const desk = start();
    const arrive = (): number => happened.push('link');
    desk.cover();
    desk.whenUncovered(arrive);
    expect(happened).not.toContain('link');
    desk.uncover();
    expect(happened.slice(-2)).toEqual(['lower', 'link']);
    desk.whenUncovered(arrive);
    expect(happened.filter((what) => what === 'link')).toHaveLength(2);
  });

  it('lets the page below reveal nothing, put nothing above it and change nothing of the cover, and read what it needs', async () => {
    let isCovered = true;
    const asked: string[] = [];
    const dispatch: Dispatch = (name) => {
      asked.push(name);
      return Promise.resolve({ ok: true, value: null });
    };
    const held = holdBelowTheCover(dispatch, () => isCovered);
    const ask = (name: string) => held(name, {}, { signal: new AbortController().signal });
    expect(await ask('mask.reveal')).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    for (const name of [
      'journal.export',
      'accounts.signIn',
      'mask.changeRules',
      'panic.setKey',
      'panic.setPin',
      'screen.keepOut',
    ]) {
      expect(await ask(name), name).toMatchObject({ ok: false });
    }
    expect(await ask('albums.list')).toMatchObject({ ok: true });
    isCovered = false;
    expect(await ask('mask.reveal')).toMatchObject({ ok: true });
    expect(asked).toEqual(['albums.list', 'mask.reveal']);
  });
});
