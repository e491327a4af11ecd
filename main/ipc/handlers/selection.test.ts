/** Tests what is told and exported of several selected pictures, with the real service and its pictures. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PictureId, ResultId, SelectedPictures } from '../../../preload/contract';
import { SelectedIndexes } from '../../../preload/contract/selection';
import { createRecorder, type RecorderUnderTest } from '../../testing/core/call-recorder';
import type { IndexRange, OpenedLists } from '../../library/opened-lists';
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
/** The texts of the events of progress. */
let advanced: string[];
let choosesFile: boolean;
let lists: OpenedLists;

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
  [written, areTitlesMasked, advanced, choosesFile, lists] = [null, false, [], true, CLOSED];
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
    lists,
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

const RESULT = 'a result' as ResultId;
const CLOSED: OpenedLists = { placesIn: () => Promise.resolve(null), follow: () => Promise.resolve(null) };

function ofResult(indexes: string) {
  return { identity: MANAGER, selected: { kind: 'result', resultId: RESULT, indexes } } as const;
}

/** A result with these pictures of the album. */
function listOf(listedIds: readonly PictureId[]): OpenedLists {
  const placesIn: OpenedLists['placesIn'] = (_identity, _resultId, indexes) =>
    Promise.resolve(
      indexes.flatMap((at) => {
        const pictureId = listedIds[at];
        if (pictureId === undefined) return [];
        const index = ids.indexOf(pictureId);
        return [{ albumId: pictures.albumId, pictureId, index: index < 0 ? null : index }];
      }),
    );
  return { ...CLOSED, placesIn };
}

function indexOf(pictureId: PictureId): string {
  return String(ids.indexOf(pictureId));
}

async function listed(
  wish: { identity: typeof MANAGER; selected: SelectedPictures } = all(),
): Promise<readonly Record<string, unknown>[]> {
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

it('the pictures of a result are listed, copied, measured and named by their indexes in it', async () => {
  const { albumId, safe, otherUnsafe } = pictures;
  lists = listOf([otherUnsafe, 'gone' as PictureId, safe, ...ids]);
  const wish = ofResult(`0-2 4-${ids.length}`);
  const count = ids.length;
  expect((await listed(wish)).map(({ id }) => id)).toEqual([otherUnsafe, safe, ...ids.slice(1, -2)]);
  expect(recorder.recorded).toEqual([{ kind: 'exported', what: { code: 'pictures', count, format: 'JSON' } }]);
  const measure = await handlers().measure(wish, { signal });
  expect(measure).toMatchObject({ count });
  expect(measure.maskedCount).toBeGreaterThan(0);
  expect(await handlers().copy({ ...ofResult('0 2'), what: 'metadata' }, { signal, recorder })).toEqual({
    count: 2,
    maskedCount: 1,
  });
  const { subjects } = await handlers().subjects(ofResult('0'), { signal });
  expect(subjects).toMatchObject([{ albumId, pictureId: otherUnsafe, safety: 'unsafe' }]);
});

it('a saved list says how many pictures it has if some are gone', async () => {
  lists = listOf([pictures.safe, 'gone' as PictureId]);
  expect(await handlers().export({ ...ofResult('0-1'), format: 'csv' }, { signal, recorder })).toMatchObject({
    count: 1,
  });
});

it('a result that is not kept any more is refused, and nothing is written', async () => {
  for (const call of [
    () => handlers().measure(ofResult('0'), { signal }),
    () => handlers().subjects(ofResult('0'), { signal }),
    () => handlers().copy({ ...ofResult('0'), what: 'links' }, { signal, recorder }),
    () => handlers().export({ ...ofResult('0'), format: 'csv' }, { signal, recorder }),
    () => handlers().dragOut(ofResult('0'), { signal, recorder }),
  ])
    expect(await failureOf(Promise.resolve(call()))).toMatchObject({
      kind: 'cancelled',
      detail: { code: 'result-closed' },
    });
  expect(written).toBeNull();
});

it('where a selection is in another result is a text of indexes; null if it is nowhere', async () => {
  const of = { identity: MANAGER, from: RESULT, to: RESULT, indexes: '0-3 9' };
  const follow = async (ranges: readonly IndexRange[] | null) => {
    lists = { ...CLOSED, follow: (_identity, _lists, wanted) => Promise.resolve(wanted.length === 2 ? ranges : null) };
    return (await handlers().follow(of, { signal })).indexes;
  };
  expect(
    await follow([
      { from: 1, count: 4 },
      { from: 7, count: 1 },
    ]),
  ).toBe('1-4 7');
  expect([await follow([]), await follow(null)]).toEqual([null, null]);
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
