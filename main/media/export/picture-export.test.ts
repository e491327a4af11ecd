/** What leaves the program, over the real service and real pictures; the clipboard, the dialog and the pointer stand in for it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Lease, LeaseScope, PictureId } from '../../../preload/contract';
import { HERON, MANAGER, openManager, type OpenedManager } from '../../impersonation/fixtures/manager';
import { SYSTEM_CLOCKS } from '../../core/clock';
import { AppFailure } from '../../core/errors';
import { createHttp } from '../../net/http/node-http';
import { actingKey } from '../../identity/identity-key';
import { Mask } from '../../masking/mask';
import { DragFiles } from './drag-files';
import { HandOut, type HandOutParts, type PictureClipboard } from './picture-export';
import { createPictureFetcher, type PictureBytes } from '../picture-bytes';
import { PictureDesk } from '../picture-request-handler';
import { createVideoStreams } from '../video-stream';
import { readPictureHeader } from '../picture-size';
import { sharpDecoder } from '../fixtures/sharp-decoder';
import { PictureTaker } from './render-for-export';

const signal = new AbortController().signal;
const LARGEST_PX = 16_384;
const MASKED = 'mosaic, enlarged';

let manager: OpenedManager;
let mask: Mask;
let handOut: HandOut;
let place = '';
/** What the clipboard, the chosen file and the dragged one got; the place that the person names, and what happens before. */
let world: {
  clipboard: string | null;
  suggested: string[];
  chosen: string | null;
  onChoosing: () => void;
  written: string[];
  dragged: string[];
};

beforeAll(async () => {
  manager = await openManager();
  // Whoever is acted as is chosen from a list.
  await manager.manager.group?.members(signal);
});
afterAll(() => manager.sandbox.stop());

const textOf = ({ body }: PictureBytes): string => Buffer.from(body).toString('latin1');

const clipboard: PictureClipboard = {
  put: (picture, checkAgain) => {
    checkAgain();
    world.clipboard = textOf(picture);
    return Promise.resolve(world.clipboard);
  },
  holds: (mark) => Promise.resolve(world.clipboard === mark),
  clear: () => {
    world.clipboard = null;
  },
};

function open(memoryPlace: string | null, parts: Partial<HandOutParts> = {}): HandOut {
  const desk = new PictureDesk({
    identities: manager.identities,
    mask,
    fetcher: createPictureFetcher(createHttp({ version: '0.0.0', firstPauseMs: 1 })),
    videos: createVideoStreams(createHttp({ version: '0.0.0' })),
    decoder: sharpDecoder,
    encodePng: () => ({ contentType: 'image/png', body: Buffer.from('mosaic') }),
  });
  return new HandOut({
    taker: new PictureTaker({
      desk,
      identities: manager.identities,
      mask,
      acting: manager.desk,
      enlargeMosaic: ({ body }, look) => ({
        contentType: 'image/png',
        body: Buffer.from(look === 'mosaic' ? `${String(body)}, enlarged` : look),
      }),
    }),
    clipboard,
    choosePlace: (suggestedName) => {
      world.suggested.push(suggestedName);
      world.onChoosing();
      const { chosen } = world;
      if (chosen === null) return Promise.resolve(null);
      return Promise.resolve({
        fileName: chosen,
        write: (picture) => Promise.resolve(void world.written.push(textOf(picture))),
      });
    },
    dragFiles: new DragFiles({ temporaryPlace: place, memoryPlace, owner: 'test' }),
    startDrag: ({ path }, _icon, checkAgain) => {
      checkAgain();
      world.dragged.push(path);
      return Promise.resolve();
    },
    ...parts,
  });
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'proofsheet-test-'));
  world = {
    clipboard: null,
    suggested: [],
    chosen: 'chosen.jpg',
    onChoosing: () => undefined,
    written: [],
    dragged: [],
  };
  manager.journal.length = 0;
  mask = new Mask({
    clocks: SYSTEM_CLOCKS,
    rules: { readMaskRules: () => ({}), writeMaskRules: () => undefined },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15 }),
    onChanged: ({ ended }) => {
      if (ended.length > 0) handOut.leasesEnded();
    },
  });
  handOut = open(place);
});
afterEach(async () => {
  mask.maskAll();
  await handOut.close();
  await manager.desk.end('returned');
  rmSync(place, { recursive: true, force: true });
});

interface Found {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  readonly title: string;
  readonly longEdgePx: number;
  /** Real bytes, smallest first. */
  readonly real: readonly string[];
}

/** A picture that the service calls so, looked at as somebody. */
async function find(safety: 'safe' | 'unsafe', identity: IdentityKey = MANAGER): Promise<Found> {
  const { library } = await manager.identities.find(identity);
  const [owner] = await library.listOwners(signal);
  for (const { album } of owner ? await library.listAlbums(owner.id, signal) : []) {
    const pictures = await library.range(album.id, { from: 0, count: 50 }, signal);
    const found = pictures.find(({ details }) => details.safety === safety && details.kind === 'picture');
    if (!found) continue;
    const { details } = found;
    const { sources } = await library.picture(album.id, details.id, signal, true);
    const real = await Promise.all(
      sources.map(async ({ url }) => Buffer.from(await (await fetch(url)).arrayBuffer()).toString('latin1')),
    );
    return { identity, albumId: album.id, pictureId: details.id, title: details.title, longEdgePx: LARGEST_PX, real };
  }
  throw new Error('No album has what is needed.');
}

/** As a call names it. */
const toTake = ({ identity, albumId, pictureId, longEdgePx }: Found) => ({ identity, albumId, pictureId, longEdgePx });

function reveal({ identity, albumId, pictureId }: Found, more: Partial<Lease> = {}): Lease {
  const scope: LeaseScope = { kind: 'picture', albumId, pictureId };
  return mask.reveal({ identity, scope, kind: 'timed', longEdgePx: 4096, ...more });
}

const waysOut = (of: Found): readonly (() => Promise<unknown>)[] => [
  () => handOut.copy(toTake(of), signal),
  () => handOut.save(toTake(of), signal),
  () => handOut.drag(toTake(of), signal),
];

const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  const reason: unknown = await promise.catch((error: unknown) => error);
  return reason instanceof AppFailure ? reason.error : reason;
};

describe('a picture that is copied', () => {
  it('is the largest there is of what nothing masks, and stays on the clipboard when leases end', async () => {
    const safe = await find('safe');
    expect(await handOut.copy(toTake(safe), signal)).toEqual({ form: 'plain' });
    expect(world.clipboard).toBe(safe.real.at(-1));
    reveal(await find('unsafe'));
    mask.maskAll();
    await handOut.close();
    expect(world.clipboard).toBe(safe.real.at(-1));
  });

  it('is the mask’s own form of what is masked, enlarged, also for whoever has a lease of another picture', async () => {
    const unsafe = await find('unsafe');
    reveal({ ...unsafe, pictureId: (await find('safe')).pictureId });
    expect(await handOut.copy(toTake(unsafe), signal)).toEqual({ form: 'masked' });
    expect(world.clipboard).toBe(MASKED);
  });

  it('is taken off the clipboard when its lease ends, and when the program does', async () => {
    const unsafe = await find('unsafe');
    for (const end of [() => mask.maskAll(), () => handOut.close()]) {
      reveal(unsafe);
      expect(await handOut.copy(toTake(unsafe), signal)).toEqual({ form: 'plain' });
      expect(world.clipboard).toBe(unsafe.real.at(-1));
      await end();
      await expect.poll(() => world.clipboard).toBeNull();
    }
  });

  it('is not looked for among what somebody else has put there since', async () => {
    const unsafe = await find('unsafe');
    reveal(unsafe);
    await handOut.copy(toTake(unsafe), signal);
    world.clipboard = 'a letter';
    mask.maskAll();
    await handOut.close();
    expect(world.clipboard).toBe('a letter');
  });

  it('does not stay where the lease ended while it was put there', async () => {
    const unsafe = await find('unsafe');
    handOut = open(place, {
      clipboard: {
        ...clipboard,
        put: (picture, checkAgain) => {
          const putting = clipboard.put(picture, checkAgain);
          mask.maskAll();
          return putting;
        },
      },
    });
    reveal(unsafe);
    await handOut.copy(toTake(unsafe), signal);
    expect(world.clipboard).toBeNull();
  });

  it('is not put there where the lease ends while it is decoded', async () => {
    const unsafe = await find('unsafe');
    handOut = open(place, {
      clipboard: {
        ...clipboard,
        put: (picture, checkAgain) => {
          mask.maskAll();
          return clipboard.put(picture, checkAgain);
        },
      },
    });
    reveal(unsafe);
    expect(await failureOf(handOut.copy(toTake(unsafe), signal).then(() => 'copied'))).toMatchObject({
      kind: 'cancelled',
    });
    expect(world.clipboard).toBeNull();
  });

  it('is no larger than its lease opens, although the service does not state its size', async () => {
    const unsafe = await find('unsafe');
    const original = readPictureHeader(Buffer.from(unsafe.real.at(-1) ?? '', 'latin1'));
    expect(original?.width).toBeGreaterThan(600);
    for (const longEdgePx of [1, 600]) {
      reveal(unsafe, { kind: 'held', longEdgePx });
      expect(await handOut.copy(toTake(unsafe), signal)).toEqual({ form: 'plain' });
      const copied = readPictureHeader(Buffer.from(world.clipboard ?? '', 'latin1'));
      expect(Math.max(copied?.width ?? 0, copied?.height ?? 0)).toBe(longEdgePx);
    }
  });
});

describe('a picture that is saved', () => {
  it('has a name that says which form it is, before and after', async () => {
    const unsafe = await find('unsafe');
    expect(await handOut.save(toTake(unsafe), signal)).toEqual({ fileName: 'chosen.jpg', form: 'masked' });
    reveal(unsafe);
    expect(await handOut.save(toTake(unsafe), signal)).toEqual({ fileName: 'chosen.jpg', form: 'plain' });
    expect(world.suggested).toEqual([`${unsafe.title} (masked).png`, `${unsafe.title}.jpg`]);
    expect(world.written).toEqual([MASKED, unsafe.real.at(-1)]);
  });

  it('is not saved where the person names no place', async () => {
    world.chosen = null;
    expect(await handOut.save(toTake(await find('safe')), signal)).toBeNull();
    expect(world.written).toEqual([]);
  });

  it('is not saved where it was masked again before the place was chosen, and stays masked where that was said', async () => {
    const unsafe = await find('unsafe');
    reveal(unsafe);
    world.onChoosing = () => mask.maskAll();
    expect(await failureOf(handOut.save(toTake(unsafe), signal))).toMatchObject({ kind: 'cancelled' });
    expect(world.written).toEqual([]);
    world.onChoosing = () => void reveal(unsafe);
    expect(await handOut.save(toTake(unsafe), signal)).toMatchObject({ form: 'masked' });
    expect(world.written).toEqual([MASKED]);
  });

  it('says that it could not be written, without its folder', async () => {
    handOut = open(place, {
      choosePlace: () =>
        Promise.resolve({
          fileName: 'chosen.jpg',
          write: () => Promise.reject(Object.assign(new Error('ENOSPC: /home/dana/secret'), { code: 'ENOSPC' })),
        }),
    });
    expect(await failureOf(handOut.save(toTake(await find('safe')), signal))).toEqual({
      kind: 'not-saved',
      detail: 'The file could not be written (ENOSPC).',
    });
  });
});

describe('a picture that is dragged out', () => {
  const draggedText = (): string => readFileSync(world.dragged.at(-1) ?? '', 'latin1');

  it('is a file of its own name in the form that may be seen, and goes with its lease', async () => {
    const unsafe = await find('unsafe');
    expect(await handOut.drag(toTake(unsafe), signal)).toEqual({ form: 'masked', isRevealed: false });
    expect([basename(world.dragged[0] ?? ''), draggedText()]).toEqual([`${unsafe.title} (masked).png`, MASKED]);
    reveal(unsafe);
    expect(await handOut.drag(toTake(unsafe), signal)).toEqual({ form: 'plain', isRevealed: true });
    expect([basename(world.dragged[1] ?? ''), draggedText()]).toEqual([`${unsafe.title}.jpg`, unsafe.real.at(-1)]);
    mask.maskAll();
    expect(
      world.dragged.map((path) => existsSync(path)),
      'the masked form may stay',
    ).toEqual([true, false]);
    await handOut.close();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is masked although it is revealed where there is no memory to put it in', async () => {
    const unsafe = await find('unsafe');
    handOut = open(null);
    reveal(unsafe);
    expect(await handOut.drag(toTake(unsafe), signal)).toEqual({ form: 'masked', isRevealed: true });
    expect(draggedText()).toBe(MASKED);
    expect(await handOut.drag(toTake(await find('safe')), signal)).toEqual({ form: 'plain', isRevealed: false });
  });

  it('does not begin once the person has let go', async () => {
    const stopped = new AbortController();
    const begun = handOut.drag(toTake(await find('safe')), stopped.signal);
    stopped.abort();
    await expect(begun).rejects.toThrow();
    expect(world.dragged).toEqual([]);
  });
});

describe('while acting as a member', () => {
  it('what leaves as it is stands in the journal, and what is masked does not', async () => {
    await manager.desk.start(MANAGER, HERON, null, signal);
    const identity = actingKey(MANAGER, HERON);
    const [safe, unsafe] = [await find('safe', identity), await find('unsafe', identity)];
    await handOut.copy(toTake(unsafe), signal);
    for (const way of waysOut(safe)) await way();
    const what = manager.journal.flatMap(({ event }) => (event.kind === 'downloaded' ? [event.what] : []));
    expect(what).toEqual(
      ['copied', 'saved', 'dragged out'].map(
        (how) => expect.stringMatching(new RegExp(`^“${safe.title}” in “.+”, ${how}$`)) as string,
      ),
    );
  });

  it('what cannot be recorded does not leave', async () => {
    await manager.desk.start(MANAGER, HERON, null, signal);
    const safe = await find('safe', actingKey(MANAGER, HERON));
    manager.world.isJournalWritable = false;
    for (const way of waysOut(safe)) expect(await failureOf(way())).toMatchObject({ kind: 'not-recorded' });
    manager.world.isJournalWritable = true;
    expect([world.clipboard, world.written, world.dragged]).toEqual([null, [], []]);
  });
});
