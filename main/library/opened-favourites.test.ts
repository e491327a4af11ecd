/** Tests lists of starred pictures as the window has them open: their orders, and what closes them. */
import { beforeEach, expect, it } from 'vitest';
import type { AlbumId, FavouritePicture, IdentityKey, PictureId, ResultId, Sorting } from '../../preload/contract';
import { PictureSummary } from '../../preload/contract/picture';
import { Forgettables } from '../core/forgettables';
import { exampleAlbum } from '../testing/example-album';
import { recordOf } from '../testing/search/picture-records';
import { eitherOf, OpenedFavourites, type OpenedFavouritesDeps } from './opened-favourites';

const ME = 'account/dana' as IdentityKey;
const OTHER = 'account/finn' as IdentityKey;
const SIZES: Readonly<Record<string, number>> = { 'Heron 10': 20, 'Heron 2': 30 };
const NAMES = ['Heron 10', 'Ärger', 'Heron 2'];

let forgettables: Forgettables;
let lists: OpenedFavourites;
let areTitlesMasked: boolean;
let changeMask: () => void;

beforeEach(() => {
  forgettables = new Forgettables();
  areTitlesMasked = false;
  const mask = {
    get areTitlesMasked() {
      return areTitlesMasked;
    },
    whenChanged: (listener: (change: { state: { areTitlesMasked: boolean } }) => void) => {
      changeMask = () => listener({ state: { areTitlesMasked } });
    },
  } as unknown as OpenedFavouritesDeps['mask']; // the members that these lists use
  lists = new OpenedFavourites({ forgettables, mask });
});

const starred = (titles: readonly string[]): readonly FavouritePicture[] =>
  titles.map((title, index) => ({
    ownerId: null,
    at: '2026-03-04T05:06:07.000Z',
    index,
    album: exampleAlbum('a', 'Birds'),
    picture: PictureSummary.parse({
      id: title,
      title,
      kind: 'picture',
      width: null,
      height: null,
      safety: 'safe',
      isHidden: false,
      availability: 'available',
    }),
  }));

/** What the library knows: the size of two of them. */
const library = {
  knownPicture: (_albumId: AlbumId, id: PictureId) =>
    Promise.resolve(id in SIZES ? recordOf(id, { sizeBytes: SIZES[id] ?? 0 }) : null),
};

const open = (by: Sorting['by'] = 'service', direction: Sorting['direction'] = 'ascending', titles = NAMES) =>
  lists.open(ME, library, starred(titles), { by, direction }, new AbortController().signal);

async function names(...sorting: Parameters<typeof open>): Promise<readonly string[]> {
  return (await open(...sorting)).pictures.map(({ picture }) => picture.title);
}

it('starred pictures are sorted by name with numbers by their value, and by size with unknown ones last', async () => {
  expect(await names()).toEqual(NAMES);
  expect(await names('service', 'descending')).toEqual(['Heron 2', 'Ärger', 'Heron 10']);
  expect(await names('name')).toEqual(['Ärger', 'Heron 2', 'Heron 10']);
  expect(await names('size')).toEqual(['Heron 10', 'Heron 2', 'Ärger']);
  expect(await names('size', 'descending')).toEqual(['Heron 2', 'Heron 10', 'Ärger']);
});

it('masked titles order nothing, and close the lists that they ordered', async () => {
  const { resultId } = await open('name');
  const other = await open('size');
  const part = (id: ResultId) => lists.pictures(ME, { resultId: id, from: 0, count: 9 })?.length ?? null;
  areTitlesMasked = true;
  changeMask();
  expect([part(resultId), part(other.resultId)]).toEqual([null, 3]);
  expect(await names('name')).toEqual(NAMES);
});

it('a list stays as it was opened, and a selection in it is found in another one', async () => {
  const before = (await open()).resultId;
  const after = (await open('name', 'ascending', ['Heron 10', 'Heron 2'])).resultId;
  expect(await lists.placesIn(ME, before, [1, 9])).toEqual([{ albumId: 'a', pictureId: 'Ärger', index: 1 }]);
  const none = Promise.resolve(null);
  const { follow } = eitherOf(lists, { placesIn: () => none, follow: () => none });
  const { signal } = new AbortController();
  expect(await follow(ME, { from: before, to: after }, [{ from: 1, count: 2 }], signal)).toEqual([
    { from: 0, count: 1 },
  ]);
});

it('a list is of one identity, is forgotten with it, and only the latest few are kept', async () => {
  const { resultId } = await open();
  expect(lists.pictures(OTHER, { resultId, from: 0, count: 1 })).toBeNull();
  for (let count = 0; count < 8; count += 1) await open();
  expect(lists.has(resultId)).toBe(false);
  const last = (await open()).resultId;
  forgettables.forget({ identity: ME, hosts: [] });
  expect(lists.has(last)).toBe(false);
});

it('nothing is kept of an identity that is forgotten while its pictures are sorted', async () => {
  const ended = new AbortController();
  const asked: PictureId[] = [];
  const endingLibrary = {
    knownPicture: (_albumId: AlbumId, id: PictureId) => {
      asked.push(id);
      forgettables.forget({ identity: ME, hosts: [] });
      ended.abort();
      return Promise.resolve(null);
    },
  };
  const opening = lists.open(ME, endingLibrary, starred(NAMES), { by: 'size', direction: 'ascending' }, ended.signal);
  await expect(opening).rejects.toBe(ended.signal.reason);
  expect(asked, 'no other picture is looked up').toEqual(['Heron 10']);
});
