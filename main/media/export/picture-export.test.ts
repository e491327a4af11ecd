/** Tests copy, save and drag with the real service and real pictures; clipboard, dialog and drag are fakes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlbumId, IdentityKey, Lease, LeaseScope, PictureId } from '../../../preload/contract';
import { HERON, MANAGER, openManager, type OpenedManager } from '../../testing/impersonation/manager';
import { SYSTEM_CLOCKS } from '../../core/clock';
import type { CallRecorder } from '../../core/call-recorder';
import { AppFailure } from '../../core/errors';
import { createHttp } from '../../net/http/node-http';
import { actingKey } from '../../identity/identity-key';
import { Forgettables } from '../../core/forgettables';
import { ActiveIdentity } from '../../identity/active-identity';
import { Mask } from '../../masking/mask';
import { DragFiles } from './drag-files';
import { PictureExport, type PictureExportDeps, type PictureClipboard } from './picture-export';
import { createPictureFetcher, type PictureBytes } from '../picture-bytes';
import { PictureRequestHandler } from '../picture-request-handler';
import { createVideoStreams } from '../video-stream';
import { readPictureHeader } from '../picture-size';
import { sharpDecoder } from '../../testing/media/sharp-decoder';
import { ExportRenderer } from './render-for-export';

const signal = new AbortController().signal;
const LARGEST_PX = 16_384;
const MASKED = 'mosaic, enlarged';

let manager: OpenedManager;
let mask: Mask;
let pictureExport: PictureExport;
let place = '';
/**
 * Contents of the clipboard, the saved and the dragged file; the file name that the person chooses, and a hook before
 * the choice.
 */
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
  // Only members that were listed can be acted as.
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

function open(memoryFolder: string | null, deps: Partial<PictureExportDeps> = {}): PictureExport {
  const handler = new PictureRequestHandler({
    identities: manager.identities,
    mask,
    forgettables: new Forgettables(),
    fetcher: createPictureFetcher(createHttp({ version: '0.0.0', firstPauseMs: 1 })),
    videos: createVideoStreams(createHttp({ version: '0.0.0' })),
    decoder: sharpDecoder,
    largeDecoder: sharpDecoder,
    encodePng: () => ({ contentType: 'image/png', body: Buffer.from('mosaic') }),
  });
  return new PictureExport({
    mask,
    renderer: new ExportRenderer({
      handler,
      identities: manager.identities,
      mask,
      enlargeMosaic: ({ body }, maskStyle) => ({
        contentType: 'image/png',
        body: Buffer.from(maskStyle === 'plain' ? maskStyle : `${String(body)}, enlarged`),
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
    dragFiles: new DragFiles({ temporaryFolder: place, memoryFolder, owner: 'test' }),
    startDrag: (files, _icon, checkAgain) => {
      checkAgain();
      world.dragged.push(...files.map(({ path }) => path));
      return Promise.resolve();
    },
    ...deps,
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
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 15, masksTitles: false }),
    levelAtStart: 'sensitive',
    activeIdentity: new ActiveIdentity(),
    forgettables: new Forgettables(),
  });
  pictureExport = open(place);
});
afterEach(async () => {
  mask.maskAll();
  await pictureExport.close();
  await manager.controller.end('returned');
  rmSync(place, { recursive: true, force: true });
});

interface Found {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
  readonly title: string;
  readonly longEdgePx: number;
  /** The bytes of the unmasked picture, smallest size first. */
  readonly real: readonly string[];
}

/** Finds a picture with this rating, as the identity sees it. */
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

/** The part that a call contains. */
const toTake = ({ identity, albumId, pictureId, longEdgePx }: Found) => ({ identity, albumId, pictureId, longEdgePx });

function reveal({ identity, albumId, pictureId }: Found, more: Partial<Lease> = {}): Lease {
  const scope: LeaseScope = { kind: 'picture', albumId, pictureId };
  return mask.reveal({ identity, scope, kind: 'timed', longEdgePx: 4096, ...more });
}

/** The recorder that the dispatcher supplies. */
const recorder: CallRecorder = {
  isNeeded: () => manager.controller.current() !== null,
  record: (event) => manager.controller.record(event),
  recordChange: (...of) => manager.controller.recordChange(...of),
  recordNothing: () => undefined,
};

const waysOut = (of: Found): readonly (() => Promise<unknown>)[] => [
  () => pictureExport.copy(toTake(of), recorder, signal),
  () => pictureExport.save(toTake(of), recorder, signal),
  () => pictureExport.drag(toTake(of), recorder, signal),
];

const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  const reason: unknown = await promise.catch((error: unknown) => error);
  return reason instanceof AppFailure ? reason.error : reason;
};

describe('a picture that is copied', () => {
  it('has the largest size if it is not masked, and stays on the clipboard when leases end', async () => {
    const safe = await find('safe');
    expect(await pictureExport.copy(toTake(safe), recorder, signal)).toEqual({ form: 'plain' });
    expect(world.clipboard).toBe(safe.real.at(-1));
    reveal(await find('unsafe'));
    mask.maskAll();
    await pictureExport.close();
    expect(world.clipboard).toBe(safe.real.at(-1));
  });

  it('is the enlarged mosaic if it is masked, even if there is a lease for another picture', async () => {
    const unsafe = await find('unsafe');
    reveal({ ...unsafe, pictureId: (await find('safe')).pictureId });
    expect(await pictureExport.copy(toTake(unsafe), recorder, signal)).toEqual({ form: 'masked' });
    expect(world.clipboard).toBe(MASKED);
  });

  it('is removed from the clipboard when its lease ends, and when the program quits', async () => {
    const unsafe = await find('unsafe');
    for (const end of [() => mask.maskAll(), () => pictureExport.close()]) {
      reveal(unsafe);
      expect(await pictureExport.copy(toTake(unsafe), recorder, signal)).toEqual({ form: 'plain' });
      expect(world.clipboard).toBe(unsafe.real.at(-1));
      await end();
      await expect.poll(() => world.clipboard).toBeNull();
    }
  });

  it('does not affect later contents of the clipboard', async () => {
    const unsafe = await find('unsafe');
    reveal(unsafe);
    await pictureExport.copy(toTake(unsafe), recorder, signal);
    world.clipboard = 'a letter';
    mask.maskAll();
    await pictureExport.close();
    expect(world.clipboard).toBe('a letter');
  });

  it('does not stay if the lease ends while it is put on the clipboard', async () => {
    const unsafe = await find('unsafe');
    pictureExport = open(place, {
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
    await pictureExport.copy(toTake(unsafe), recorder, signal);
    expect(world.clipboard).toBeNull();
  });

  it('is not put on the clipboard if the lease ends while it is decoded', async () => {
    const unsafe = await find('unsafe');
    pictureExport = open(place, {
      clipboard: {
        ...clipboard,
        put: (picture, checkAgain) => {
          mask.maskAll();
          return clipboard.put(picture, checkAgain);
        },
      },
    });
    reveal(unsafe);
    expect(await failureOf(pictureExport.copy(toTake(unsafe), recorder, signal).then(() => 'copied'))).toMatchObject({
      kind: 'cancelled',
    });
    expect(world.clipboard).toBeNull();
  });

  it('is no larger than its lease allows, even if the service does not state its size', async () => {
    const unsafe = await find('unsafe');
    const original = readPictureHeader(Buffer.from(unsafe.real.at(-1) ?? '', 'latin1'));
    expect(original?.width).toBeGreaterThan(600);
    for (const longEdgePx of [1, 600]) {
      reveal(unsafe, { kind: 'held', longEdgePx });
      expect(await pictureExport.copy(toTake(unsafe), recorder, signal)).toEqual({ form: 'plain' });
      const copied = readPictureHeader(Buffer.from(world.clipboard ?? '', 'latin1'));
      expect(Math.max(copied?.width ?? 0, copied?.height ?? 0)).toBe(longEdgePx);
    }
  });
});

describe('a picture that is saved', () => {
  it('has a suggested file name that matches its form', async () => {
    const unsafe = await find('unsafe');
    expect(await pictureExport.save(toTake(unsafe), recorder, signal)).toEqual({
      fileName: 'chosen.jpg',
      form: 'masked',
      sizeBytes: MASKED.length,
    });
    reveal(unsafe);
    expect(await pictureExport.save(toTake(unsafe), recorder, signal)).toEqual({
      fileName: 'chosen.jpg',
      form: 'plain',
      sizeBytes: unsafe.real.at(-1)?.length,
    });
    expect(world.suggested).toEqual([`${unsafe.title} (masked).png`, `${unsafe.title}.jpg`]);
    expect(world.written).toEqual([MASKED, unsafe.real.at(-1)]);
  });

  it('is not saved if the person cancels the dialog', async () => {
    world.chosen = null;
    expect(await pictureExport.save(toTake(await find('safe')), recorder, signal)).toBeNull();
    expect(world.written).toEqual([]);
  });

  it('is not saved if it is masked again before the person chooses a file, and stays masked if the dialog offered the masked form', async () => {
    const unsafe = await find('unsafe');
    reveal(unsafe);
    world.onChoosing = () => mask.maskAll();
    expect(await failureOf(pictureExport.save(toTake(unsafe), recorder, signal))).toMatchObject({ kind: 'cancelled' });
    expect(world.written).toEqual([]);
    world.onChoosing = () => void reveal(unsafe);
    expect(await pictureExport.save(toTake(unsafe), recorder, signal)).toMatchObject({ form: 'masked' });
    expect(world.written).toEqual([MASKED]);
  });

  it('causes an error without the folder’s path if it cannot be written', async () => {
    pictureExport = open(place, {
      choosePlace: () =>
        Promise.resolve({
          fileName: 'chosen.jpg',
          write: () => Promise.reject(Object.assign(new Error('ENOSPC: /home/dana/secret'), { code: 'ENOSPC' })),
        }),
    });
    expect(await failureOf(pictureExport.save(toTake(await find('safe')), recorder, signal))).toEqual({
      kind: 'not-saved',
      detail: { code: 'file-not-written', systemCode: 'ENOSPC' },
    });
  });
});

describe('a picture that is dragged out', () => {
  const draggedText = (): string => readFileSync(world.dragged.at(-1) ?? '', 'latin1');

  it('is a file with its own name in the permitted form, and is removed with its lease', async () => {
    const unsafe = await find('unsafe');
    expect(await pictureExport.drag(toTake(unsafe), recorder, signal)).toEqual({ form: 'masked', isRevealed: false });
    expect([basename(world.dragged[0] ?? ''), draggedText()]).toEqual([`${unsafe.title} (masked).png`, MASKED]);
    reveal(unsafe);
    expect(await pictureExport.drag(toTake(unsafe), recorder, signal)).toEqual({ form: 'plain', isRevealed: true });
    expect([basename(world.dragged[1] ?? ''), draggedText()]).toEqual([`${unsafe.title}.jpg`, unsafe.real.at(-1)]);
    mask.maskAll();
    expect(
      world.dragged.map((path) => existsSync(path)),
      'the masked form may stay',
    ).toEqual([true, false]);
    await pictureExport.close();
    expect(readdirSync(place)).toEqual([]);
  });

  it('is masked, even if it is revealed, if there is no folder in memory', async () => {
    const unsafe = await find('unsafe');
    pictureExport = open(null);
    reveal(unsafe);
    expect(await pictureExport.drag(toTake(unsafe), recorder, signal)).toEqual({ form: 'masked', isRevealed: true });
    expect(draggedText()).toBe(MASKED);
    expect(await pictureExport.drag(toTake(await find('safe')), recorder, signal)).toEqual({
      form: 'plain',
      isRevealed: false,
    });
  });

  it('does not start after the mouse button was released', async () => {
    const stopped = new AbortController();
    const begun = pictureExport.drag(toTake(await find('safe')), recorder, stopped.signal);
    stopped.abort();
    await expect(begun).rejects.toThrow();
    expect(world.dragged).toEqual([]);
  });
});

describe('while acting as a member', () => {
  it('unmasked exports are recorded in the journal, and masked exports are not', async () => {
    await manager.controller.start(MANAGER, HERON, null, signal);
    const identity = actingKey(MANAGER, HERON);
    const [safe, unsafe] = [await find('safe', identity), await find('unsafe', identity)];
    await pictureExport.copy(toTake(unsafe), recorder, signal);
    for (const way of waysOut(safe)) await way();
    const what = manager.journal.flatMap(({ event }) => (event.kind === 'downloaded' ? [event.what] : []));
    expect(what).toEqual(
      ['copied', 'saved', 'dragged'].map(
        (way) => expect.objectContaining({ code: 'picture', picture: safe.title, way }) as object,
      ),
    );
  });

  it('no picture is exported if the journal cannot be written', async () => {
    await manager.controller.start(MANAGER, HERON, null, signal);
    const safe = await find('safe', actingKey(MANAGER, HERON));
    manager.world.isJournalWritable = false;
    for (const way of waysOut(safe)) expect(await failureOf(way())).toMatchObject({ kind: 'not-recorded' });
    manager.world.isJournalWritable = true;
    expect([world.clipboard, world.written, world.dragged]).toEqual([null, [], []]);
  });
});

describe('several pictures that are dragged', () => {
  const drag = (wanted: readonly Found[], ready: () => void = () => undefined) =>
    pictureExport.dragSeveral(wanted.map(toTake), recorder, ready, signal);

  it('are files with different names, each in the form that the mask gives it, until the lease ends', async () => {
    const [safe, unsafe] = [await find('safe'), await find('unsafe')];
    let readyCount = 0;
    expect(await drag([safe, unsafe, safe], () => (readyCount += 1))).toEqual({ count: 3, maskedCount: 1 });
    expect(readyCount).toBe(3);
    const [first = '', masked = '', again = ''] = world.dragged;
    expect(basename(again)).toBe(basename(first).replace(/(\.\w+)$/, ' (2)$1'));
    expect(basename(masked)).toMatch(/\(masked\)\.png$/);
    expect(readFileSync(masked, 'latin1')).toBe(MASKED);
    expect([first, again].map((path) => readFileSync(path, 'latin1'))).toEqual([safe.real.at(-1), safe.real.at(-1)]);
    world.dragged = [];
    reveal(unsafe);
    expect(await drag([safe, unsafe])).toEqual({ count: 2, maskedCount: 0 });
    const [, revealed = ''] = world.dragged;
    expect(existsSync(revealed)).toBe(true);
    mask.maskAll();
    expect(existsSync(revealed)).toBe(false);
  });

  it('leave no file if the drag does not start, and nor does a single one', async () => {
    const safe = await find('safe');
    pictureExport = open(place, { startDrag: () => Promise.reject(new Error('The button was released.')) });
    await expect(drag([safe, safe])).rejects.toThrow('released');
    await expect(pictureExport.drag(toTake(safe), recorder, signal)).rejects.toThrow('released');
    const left = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(left).toEqual([]);
  });

  it('have one entry with the number of unmasked ones while acting, without which none leaves', async () => {
    await manager.controller.start(MANAGER, HERON, null, signal);
    const identity = actingKey(MANAGER, HERON);
    const [safe, unsafe] = [await find('safe', identity), await find('unsafe', identity)];
    manager.journal.length = 0;
    expect(await drag([safe, unsafe])).toEqual({ count: 2, maskedCount: 1 });
    expect(manager.journal.filter(({ event }) => event.kind === 'downloaded').map(({ event }) => event)).toEqual([
      { kind: 'downloaded', what: { code: 'pictures', count: 1, format: 'files' } },
    ]);
    world.dragged = [];
    manager.world.isJournalWritable = false;
    expect(await failureOf(drag([safe, unsafe]))).toMatchObject({ kind: 'not-recorded' });
    manager.world.isJournalWritable = true;
    expect(world.dragged).toEqual([]);
  });
});
