/** Tests what is told and exported of several selected pictures, with the real service and its pictures. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PictureId, SelectedPictures } from '../../../preload/contract';
import { SelectedIndexes } from '../../../preload/contract/selection';
import { createRecorder, type RecorderUnderTest } from '../../testing/core/call-recorder';
import { MANAGER } from '../../testing/impersonation/manager';
import { type HandlerUnderTest, openPictures, type Pictures } from '../../testing/media/handler-under-test';
import { failureOf } from '../../testing/services/conformance';
import type { ChosenFile } from './journal';
import { selectionHandlers } from './selection';

const { signal } = new AbortController();

let pictures: Pictures;
let opened: HandlerUnderTest;
let recorder: RecorderUnderTest;
let total = 0;
let ids: readonly PictureId[] = [];
/** The content of the clipboard and of the saved file; null if nothing was written. */
let written: string | null;
let areTitlesMasked: boolean;
/** Where the events of progress stand. */
let advanced: string[];
let choosesFile: boolean;

beforeAll(async () => {
  pictures = await openPictures();
  const { library } = pictures.manager.manager;
  ({ total } = await library.outline(pictures.albumId, undefined, signal));
  ids = (await library.range(pictures.albumId, { from: 0, count: total }, signal)).map(({ details }) => details.id);
});
afterAll(() => pictures.manager.sandbox.stop());

beforeEach(() => {
  opened = pictures.openHandler();
  recorder = createRecorder();
  [written, areTitlesMasked, advanced, choosesFile] = [null, false, [], true];
});

function handlers() {
  const { mask } = opened;
  const write: ChosenFile['write'] = async (content) => {
    let text = '';
    if (typeof content === 'string' || content instanceof Uint8Array) text = content.toString();
    else for await (const part of content) text += part;
    written = text;
  };
  return selectionHandlers({
    identities: pictures.manager.identities,
    mask: {
      get level() {
        return mask.level;
      },
      areTitlesMasked,
      rulesOf: (identity) => mask.rulesOf(identity),
      findLease: (...of) => mask.findLease(...of),
    },
    pictureExport: { dragSeveral: () => Promise.reject(new Error('drags nothing')) },
    chooseFile: () => Promise.resolve(choosesFile ? { fileName: 'chosen.csv', write } : null),
    writeClipboard: (text) => {
      written = text;
      return Promise.resolve();
    },
    sendEvent: (_name, payload) => advanced.push(JSON.stringify(payload)),
    version: '1.0.0',
  });
}

function all(change: Partial<Extract<SelectedPictures, { kind: 'album' }>> = {}) {
  const selected = { kind: 'album', albumId: pictures.albumId, total, indexes: `0-${total - 1}`, ...change } as const;
  return { identity: MANAGER, selected };
}

function indexOf(pictureId: PictureId): string {
  return String(ids.indexOf(pictureId));
}

async function listed(wish = all()): Promise<readonly Record<string, unknown>[]> {
  await handlers().export({ ...wish, format: 'json' }, { signal, recorder });
  return (JSON.parse(written ?? '') as { pictures: Record<string, unknown>[] }).pictures;
}

it('the size of a selection adds up what is known, and says of how many pictures', async () => {
  const measure = await handlers().measure(all(), { signal });
  expect(measure.count).toBe(total);
  expect(measure.sizedCount).toBeGreaterThan(0);
  expect(measure.sizeBytes).toBeGreaterThan(measure.sizedCount);
  expect(measure.maskedCount).toBeGreaterThan(1);
  const others = await handlers().measure(all({ orderBy: 'an order that was not read' }), { signal });
  expect(others).toEqual({ count: total, sizeBytes: 0, sizedCount: 0, maskedCount: 0 });
});

it('a list has a row for each selected picture in the order of the album, and an entry with their number', async () => {
  expect((await listed(all({ indexes: `1 3-${total - 1}` }))).map(({ id }) => id)).toEqual(
    ids.filter((_id, index) => index === 1 || index >= 3),
  );
  expect(recorder.recorded).toEqual([
    { kind: 'exported', what: { code: 'pictures', count: total - 2, format: 'JSON' } },
  ]);
  expect(advanced.at(-1)).toBe(JSON.stringify({ identity: MANAGER, doneCount: total - 2, count: total - 2 }));
});

it('a list contains no link, no address and no leading field of a masked picture, until a lease reveals it', async () => {
  const { albumId, unsafe } = pictures;
  const find = async () => (await listed()).find(({ id }) => id === unsafe);
  const masked = await find();
  expect(masked).toMatchObject({ isMasked: true });
  expect(JSON.stringify(masked)).not.toMatch(/https?:/);
  opened.reveal({ kind: 'picture', albumId, pictureId: unsafe });
  expect(await find()).toMatchObject({ isMasked: false });
  opened.mask.maskAll();
  expect(await find()).toEqual(masked);
});

it('a list contains no title, caption, file name, keyword or link while titles are masked', async () => {
  areTitlesMasked = true;
  for (const picture of await listed()) {
    expect(picture).toMatchObject({ title: '', album: '', other: [] });
    expect(JSON.stringify(picture)).not.toMatch(/caption|keywords|fileName|https?:/);
  }
});

it('copied links are those of unmasked pictures only', async () => {
  const { safe, unsafe } = pictures;
  const { identities } = pictures.manager;
  const hasLinks = await identities.use(
    MANAGER,
    signal,
    async ({ library }, joined) =>
      (await library.picture(pictures.albumId, safe, joined)).details.albumAddress !== undefined,
  );
  const indexes = [indexOf(safe), indexOf(unsafe)].join(' ');
  const copied = await handlers().copy({ ...all({ indexes }), what: 'links' }, { signal, recorder });
  expect(copied).toEqual({ count: hasLinks ? 1 : 0, maskedCount: 1 });
  expect(written?.split('\n').length ?? 0).toBe(copied.count);
});

it('copied metadata are a table, and are recorded before they are on the clipboard', async () => {
  recorder.isWritable = false;
  const copy = () => handlers().copy({ ...all({ indexes: '0-1' }), what: 'metadata' }, { signal, recorder });
  expect((await failureOf(Promise.resolve(copy()))).kind).toBe('not-recorded');
  expect(written).toBeNull();
  recorder.isWritable = true;
  expect(await copy()).toMatchObject({ count: 2 });
  expect(written?.trim().split('\n')).toHaveLength(3);
});

it('pictures of different albums can be listed by their IDs', async () => {
  const { albumId, safe, otherUnsafe } = pictures;
  const selected = {
    kind: 'pictures',
    pictures: [otherUnsafe, safe].map((pictureId) => ({ albumId, pictureId })),
  } as const;
  await handlers().export({ identity: MANAGER, selected, format: 'csv' }, { signal, recorder });
  expect(written?.trim().split('\r\n')).toHaveLength(3);
});

it('nothing is written if the album has other pictures than the window shows, or if the person closes the dialog', async () => {
  const changed = Promise.resolve(
    handlers().export({ ...all({ total: total + 1 }), format: 'csv' }, { signal, recorder }),
  );
  expect(await failureOf(changed)).toMatchObject({ kind: 'cancelled', detail: { code: 'album-changed-meanwhile' } });
  choosesFile = false;
  expect(await handlers().export({ ...all(), format: 'csv' }, { signal, recorder })).toBeNull();
  expect(written).toBeNull();
});

it('nothing is measured, written or copied if another picture is where the window has shown a selected one', async () => {
  const [first, second] = ids;
  const seenAt = (index: number, id: PictureId | undefined) => all({ seen: [{ index, id: id ?? '' }] });
  const moved = seenAt(1, first);
  const changed = { kind: 'cancelled', detail: { code: 'album-changed-meanwhile' } };
  for (const call of [
    () => handlers().measure(moved, { signal }),
    () => handlers().copy({ ...moved, what: 'links' }, { signal, recorder }),
    () => handlers().export({ ...moved, format: 'csv' }, { signal, recorder }),
    () => handlers().dragOut(moved, { signal, recorder }),
  ])
    expect(await failureOf(Promise.resolve(call()))).toMatchObject(changed);
  expect(written).toBeNull();
  expect(await handlers().measure(seenAt(1, second), { signal })).toMatchObject({ count: total });
  expect(await listed(seenAt(1, second))).toHaveLength(total);
});

it('the contract refuses a text that is no list of indexes', () => {
  const isValid = (text: string): boolean => SelectedIndexes.safeParse(text).success;
  expect(['0', '0-9', '3 5-8 12'].map(isValid)).toEqual([true, true, true]);
  expect(['', ' ', '-1', '1-', '1,2', '1  2', '0x1', '1'.repeat(9)].map(isValid)).not.toContain(true);
});
