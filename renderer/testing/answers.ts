/** The answers of a running program: two demo accounts, their owners, albums and pictures. */
import type { Account, Album, Identity, Owner, PictureSummary } from '../../preload/contract';
import {
  album,
  AS_OF,
  identity,
  maskState,
  owner,
  pictureDetails,
  pictureHistogram,
  pictures,
  preferences,
  visitor,
} from './examples';
import { checkState } from './checks';
import { answersOfFavourites } from './favourites';
import { type Answers, Refusal } from './fake-main';
import { answersOfSearch } from './search';
import { updateState } from './updates';

export interface ExampleAlbum {
  readonly album: Album;
  readonly pictures: readonly PictureSummary[];
}

export interface ExampleOwner {
  readonly owner: Owner;
  readonly albums: readonly ExampleAlbum[];
}

export interface ExampleAccount {
  readonly identity: Identity;
  readonly owners: readonly ExampleOwner[];
}

const HARBOUR: ExampleAlbum = { album: album(), pictures: pictures(12) };
const NORTH_SHORE: ExampleAlbum = {
  album: album({ id: 'north-shore', name: 'North shore', pictureCount: 40 }),
  pictures: pictures(40),
};

export const EXAMPLE_ACCOUNTS: readonly ExampleAccount[] = [
  { identity: identity(), owners: [{ owner: owner(), albums: [HARBOUR] }] },
  { identity: visitor(), owners: [{ owner: owner({ name: 'Visitor' }), albums: [NORTH_SHORE] }] },
];

/** Answers all calls of a program that shows these accounts; there are no connected ones unless `connected` lists them. */
export function answersOfProgram(
  accounts: readonly ExampleAccount[] = EXAMPLE_ACCOUNTS,
  connected: readonly Account[] = [],
): Answers {
  const albums = answersOfAlbums(accounts);
  const { search, selection } = answersOfSearch(accounts);
  return {
    ...answersOfState(accounts, connected),
    ...albums,
    search,
    selection: { ...albums.selection, ...selection },
    favourites: answersOfFavourites((identity, albumId) => {
      const { owners } = found(accounts.find((account) => account.identity.key === identity));
      return found(owners.flatMap(({ albums }) => albums).find((example) => example.album.id === albumId));
    }),
  };
}

function answersOfState(accounts: readonly ExampleAccount[], connected: readonly Account[]): Answers {
  return {
    identities: { list: () => accounts.map(({ identity }) => identity), activate: () => ({}) },
    accounts: { list: () => [...connected] },
    preferences: {
      get: () => preferences(),
      update: (change) => ({ ...preferences(), ...withoutAbsent(change) }),
    },
    acting: { get: () => ({ revision: 0, current: null, ended: null }) },
    group: { recent: () => [], members: () => [] },
    check: { get: () => checkState() },
    mask: {
      get: () => maskState(),
      permission: () => ({ state: 'free', finding: { code: 'age-not-required', country: 'United Kingdom' } }),
    },
    screen: {
      getFullScreen: () => ({ isFullScreen: false }),
      setFullScreen: () => ({}),
      keepAwake: () => ({}),
    },
    storage: {
      get: () => ({ unsaved: [], setAside: [], folder: null, cache: null }),
      cache: () => ({ place: 'disk', usedBytes: 0 }),
      clearCache: () => ({ place: 'disk', usedBytes: 0 }),
    },
    demo: { get: () => ({ state: 'as-started' }) },
    updates: { get: () => updateState() },
    diagnostics: {
      versions: () => ({
        proofsheet: '1.0.0',
        electron: '25.1.1',
        chromium: '114.0.5735.106',
        node: '18.15.0',
        v8: '11.4.183.29-electron.0',
        packageKind: 'deb',
        platform: 'linux',
        systemVersion: '6.1.0',
        architecture: 'x64',
      }),
    },
    links: { take: () => null },
    menu: { update: () => ({}) },
    lock: { get: () => ({ key: null, pin: 'none' }) },
  };
}

function answersOfAlbums(accounts: readonly ExampleAccount[]): Answers {
  const accountOf = (key: string): ExampleAccount => found(accounts.find(({ identity }) => identity.key === key));
  const albumOf = (key: string, albumId: string): ExampleAlbum =>
    found(
      accountOf(key)
        .owners.flatMap(({ albums }) => albums)
        .find((example) => example.album.id === albumId),
    );
  return {
    owners: {
      list: ({ identity }) => accountOf(identity).owners.map(({ owner }) => owner),
      stored: () => null,
      subscription: () => ({ state: 'own', plans: [], canOpenPage: false }),
    },
    albums: {
      list: ({ identity, ownerId }) => ({
        asOf: AS_OF,
        albums: found(accountOf(identity).owners.find((example) => example.owner.id === ownerId)).albums.map(
          (example) => example.album,
        ),
      }),
      categories: () => [],
      subCategories: () => [],
      stored: () => null,
      storedCategories: () => null,
      opened: () => ({}),
      details: ({ identity, albumId }) => {
        const { id, name } = albumOf(identity, albumId).album;
        return { id, name, other: [] };
      },
    },
    pictures: {
      outline: ({ identity, albumId }) => {
        const listed = albumOf(identity, albumId).pictures;
        return {
          total: listed.length,
          aspectRatios: accountOf(identity).identity.capabilities.dimensions
            ? Float32Array.from(listed, ({ width, height }) => (width ?? 0) / (height ?? 1))
            : null,
          asOf: AS_OF,
        };
      },
      storedOutline: () => null,
      firstOutline: () => null,
      range: ({ identity, albumId, from, count }) => {
        const listed = albumOf(identity, albumId).pictures;
        return { total: listed.length, reading: 1, asOf: AS_OF, pictures: listed.slice(from, from + count) };
      },
      some: ({ identity, albumId, indexes }) => {
        const listed = albumOf(identity, albumId).pictures;
        return {
          total: listed.length,
          reading: 1,
          asOf: AS_OF,
          pictures: indexes.map((index) => listed[index] ?? null),
        };
      },
      readAll: () => ({}),
      details: ({ identity, albumId, pictureId }) => {
        const { id, title, kind, safety } = found(
          albumOf(identity, albumId).pictures.find(({ id }) => id === pictureId),
        );
        return pictureDetails({ id, title, kind, safety });
      },
      sizes: () => ({ renditions: [], sizeBytes: null, isMasked: false }),
      exif: () => ({ fields: [] }),
      histogram: () => pictureHistogram(),
    },
    selection: {
      measure: () => ({ count: 0, sizeBytes: 0, sizedCount: 0, maskedCount: 0 }),
    },
  };
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Refusal({ kind: 'not-found' });
  return value;
}

function withoutAbsent<Values extends object>(
  values: Values,
): { [Name in keyof Values]-?: Exclude<Values[Name], undefined> } {
  // Removing the absent fields is what makes the fields defined.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
