import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AlbumId, IdentityKey, MemberId, OwnerId, PictureId } from '../../preload/contract';
import type { AlbumView } from '../library/album-library';
import { actingKey } from '../identity/identity-key';
import { HERON, MANAGER, type OpenedManager, openManager } from '../testing/impersonation/manager';

let opened: OpenedManager;
let albums: readonly { readonly id: AlbumId; readonly name: string }[];
let pictureId: PictureId;
const { signal } = new AbortController();
const KEY: IdentityKey = actingKey(MANAGER, HERON);

beforeEach(async () => {
  opened = await openManager();
  await opened.manager.group?.members(signal);
  await start();
  const all = (await inLibrary((library) => library.listAlbums(String(HERON) as OwnerId, signal))).map(
    ({ album }) => album,
  ); // The service uses the member ID as the owner ID.
  albums = [...all.filter(isHarbour), ...all.filter((album) => !isHarbour(album))].slice(0, 2);
  const [picture] = await inLibrary((library) => library.range(idOf(0), { from: 0, count: 5 }, signal));
  pictureId = picture?.details.id as PictureId; // The first album is not empty.
  await inLibrary((library) => library.cover(idOf(0), signal));
  await opened.controller.end('returned');
  opened.journal.length = 0;
});

afterEach(async () => {
  await opened.controller.end('closed');
  await opened.sandbox.stop();
});

const isHarbour = ({ name }: { readonly name: string }): boolean => name === 'Harbour walk';
const start = () => opened.controller.start(MANAGER, HERON, null, signal);
const inLibrary = <Value>(task: (library: AlbumView) => Promise<Value>, member: MemberId = HERON) =>
  opened.identities.use(actingKey(MANAGER, member), signal, ({ library }) => task(library));
const lines = (): unknown[] =>
  opened.journal.map(({ event }) => (event.kind === 'album-opened' ? event.albumName : event.kind));
const idOf = (index: number): AlbumId => albums[index]?.id as AlbumId; // The member has two albums.
const names = (): string[] => albums.map(({ name }) => name);
const passMs = (ms: number): void => {
  opened.world.nowMs += ms;
  opened.world.steadyMs += ms;
};

const WAYS: readonly (readonly [string, (library: AlbumView) => Promise<unknown>])[] = [
  ['opens an album', (library) => library.opened(idOf(0))],
  ['describes an album', (library) => library.describeAlbum(idOf(0), signal)],
  ['reads the shapes of an album’s pictures', (library) => library.outline(idOf(0), undefined, signal)],
  ['reads the first shapes', (library) => library.firstOutline(idOf(0), undefined, signal)],
  ['lists an album’s pictures', (library) => library.range(idOf(0), { from: 0, count: 5 }, signal)],
  ['reads an album for searching', (library) => library.readAhead(idOf(0), signal)],
  ['reads a picture', (library) => library.picture(idOf(0), pictureId, signal)],
  ['reads a cover that was not listed', (library) => library.cover(idOf(0), signal)],
  ['reads EXIF data', (library) => library.readExif(idOf(0), pictureId, signal).catch(ignoreNotFound)],
];

/** Ignores every failure but `not-recorded`, because the service has no EXIF data. */
function ignoreNotFound(reason: unknown): void {
  if ((reason as { error?: { kind?: string } }).error?.kind === 'not-recorded') throw reason;
}

it.each(WAYS)(
  'a later session that %s first records that it opens the album, even if all data is in memory',
  async (_title, read) => {
    await start();
    let linesBefore: unknown[] = [];
    opened.world.onWrite = () => (linesBefore = lines());
    await inLibrary(read);
    expect(linesBefore).toEqual(['started', 'Harbour walk']);
    expect(lines()).toEqual(['started', 'Harbour walk']);
    await inLibrary(read);
    expect(lines(), 'a repeated reading is not recorded again').toHaveLength(2);
  },
);

it.each(WAYS)('a session that %s fails if the journal cannot be written', async (_title, read) => {
  await start();
  opened.world.isJournalWritable = false;
  await expect(inLibrary(read)).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  opened.world.isJournalWritable = true;
  await inLibrary(read);
  expect(lines()).toEqual(['started', 'Harbour walk']);
});

it('covers of listed albums need no entry besides the session’s start', async () => {
  await start();
  await inLibrary((library) => library.listAlbums(String(HERON) as OwnerId, signal)); // The service uses the member ID as the owner ID.
  await inLibrary((library) => library.cover(idOf(0), signal));
  expect(lines()).toEqual(['started']);
});

it('an album is recorded again after a minute, and not before, even if other albums were opened in between', async () => {
  await start();
  const open = (index: number) => inLibrary((library) => library.opened(idOf(index)));
  await Promise.all([open(0), open(0)]);
  await open(1);
  await open(0);
  passMs(59_000);
  await open(0);
  expect(lines()).toEqual(['started', ...names()]);
  passMs(1_000);
  await open(0);
  opened.world.nowMs -= 600_000;
  await open(0);
  expect(lines(), 'the opening is recorded again even if the clock was set back').toEqual([
    'started',
    ...names(),
    names()[0],
    names()[0],
  ]);
});

it('a view of an ended session returns nothing and records nothing', async () => {
  await start();
  const view = await inLibrary((library) => Promise.resolve(library));
  await opened.controller.end('returned');
  await expect(view.picture(idOf(0), pictureId, signal)).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(lines()).toEqual(['started', 'ended']);
});

it('the manager’s own albums are not recorded in the journal', async () => {
  await opened.manager.library.opened(idOf(0));
  expect(opened.journal).toEqual([]);
  expect(KEY).not.toBe(MANAGER);
});

it('a change that shows more pictures is recorded before it is made, but only in a session of the same manager', async () => {
  const steps: string[] = [];
  const change = (manager: IdentityKey | null, what: string) =>
    opened.controller.recordChange(
      manager,
      () => ({ kind: 'settings-changed', what }),
      () => steps.push(`${what} after ${opened.journal.length}`),
    );
  await change(MANAGER, 'nobody');
  await start();
  await change(MANAGER, 'own');
  await change(null, 'any');
  await change(actingKey(MANAGER, HERON), 'other');
  expect(steps).toEqual(['nobody after 0', 'own after 2', 'any after 3', 'other after 3']);
  opened.world.isJournalWritable = false;
  await expect(change(MANAGER, 'refused')).rejects.toMatchObject({ error: { kind: 'not-recorded' } });
  expect(steps).toHaveLength(4);
});

it('the journal entry for the start of acting contains the current mask rules', async () => {
  opened.world.rules = { whenUnrated: 'show', maskStyle: 'soft', asksForMaskedForms: false };
  await start();
  expect(opened.journal[0]?.event).toMatchObject({ kind: 'started', rules: opened.world.rules });
});
