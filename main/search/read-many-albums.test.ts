/** Reading many albums of one owner from the sandbox, over HTTP, with what can come between. */
import { afterEach, expect, it } from 'vitest';
import type { IdentityKey, OwnerId } from '../../preload/contract';
import { AlbumLibrary } from '../library/album-library';
import { createHttp } from '../net/http/node-http';
import { createSmugmugService } from '../services/smugmug-1.2/service';
import { openSearchUnderTest, type SearchUnderTest } from '../testing/search/search-under-test';
import { type FaultRule, startSandboxForTests } from '../testing/services/sandbox-control';

const ME = 'account/1' as IdentityKey;
const OWNER = 'manyalbums' as OwnerId;
const { signal } = new AbortController();
/** Hundreds of requests take more than a minute while other tests keep the computer busy. */
const LONG = { timeout: 200_000 };

const sandbox = startSandboxForTests();
let search: SearchUnderTest;
afterEach(() => search.close());

interface Wait {
  readonly ms: number;
  readonly end: () => void;
}

/** All albums of the owner. */
const ALL = 300;
/** So many that the program still reads after the first 20. */
const MIDDLE = 150;
/** Few, one of which can fail. */
const SOME = 60;
/** The place among `SOME` of the album that fails, and how many are left then. */
const FAILING = 25;
const LEFT = SOME - FAILING + 1;

async function startReading({ isStarted = true, count = SOME } = {}) {
  const waits: Wait[] = [];
  search = openSearchUnderTest(ME, {
    pause: (ms, aborting) =>
      new Promise((resolve, reject) => {
        waits.push({ ms, end: resolve });
        aborting.addEventListener('abort', reject);
      }),
  });
  const { smugmug } = sandbox.announcement;
  const http = createHttp({ version: '0', firstPauseMs: 1 });
  const everything = createSmugmugService({ http, endpoint: smugmug.endpoint, apiKey: smugmug.apiKey, owners: [] });
  const service: typeof everything = {
    ...everything,
    listAlbums: async (owner, request) => (await everything.listAlbums(owner, request)).slice(0, count),
  };
  const onThrottled = (untilMs: number): void => search.searches.throttled(ME, untilMs);
  const library = new AlbumLibrary(service, () => true, search.unsafe, onThrottled, search.answers);
  search.connect(library);
  const albums = await library.listAlbums(OWNER, signal);
  await sandbox.control.forgetRequests();
  if (isStarted) await search.searches.readOthers(ME);
  return { library, albums, waits };
}

const reading = async () => (await search.state()).reading;
/** Follows the answers of the service a little later. */
const albumsRead = async (): Promise<number> => (await search.state()).coverage.albumsRead;
const whenRead = (atLeast: number): Promise<void> => expect.poll(albumsRead, LONG).toBeGreaterThanOrEqual(atLeast);
const requestCount = async (): Promise<number> => (await sandbox.control.readRequests()).length;

/** From the album at this place on, in the order in which they are listed. */
async function failLater(fault: Omit<FaultRule, 'match'>): Promise<Awaited<ReturnType<typeof startReading>>> {
  const program = await startReading({ isStarted: false });
  const id = program.albums[FAILING - 1]?.album.id ?? '';
  const parameters = { AlbumID: /^\d+/.exec(id)?.[0] ?? '' };
  await sandbox.control.setFaults([{ match: { origin: 'smugmug', parameters }, ...fault }]);
  await search.searches.readOthers(ME);
  return program;
}

it('reads 300 albums one after another, each with one request', async () => {
  const { albums } = await startReading({ count: ALL });
  expect(albums).toHaveLength(ALL);
  await whenRead(ALL);
  await expect.poll(reading, LONG).toEqual({ state: 'idle' });
  expect(await requestCount()).toBe(ALL);
  expect((await search.open('ardlow')).albums.total).toBe(34);
});

it('a pause that the service asks for is kept and said, and reading goes on with the same album', async () => {
  await failLater({ status: 429, retryAfterSeconds: 1, times: 1 });
  await expect.poll(reading, LONG).toMatchObject({ state: 'throttled' });
  const state = await reading();
  const untilMs = Date.parse(state.state === 'throttled' ? state.untilAt : '');
  await whenRead(FAILING);
  // Rounding of the clock may make a timer fire slightly early.
  expect(Date.now() - untilMs).toBeGreaterThan(-50);
  await whenRead(SOME);
  expect(await requestCount()).toBe(SOME + 1);
});

it('reading waits for the rest of a minute, longer than a person would, and goes on after it', async () => {
  const { waits } = await failLater({ status: 429, retryAfterSeconds: 55, times: 1 });
  await expect.poll(() => waits.map(({ ms }) => ms), LONG).toEqual([55_000]);
  const state = await reading();
  const leftMs = Date.parse(state.state === 'throttled' ? state.untilAt : '') - Date.now();
  expect(leftMs).toBeGreaterThan(50_000);
  expect(leftMs).toBeLessThanOrEqual(55_000);
  await expect.poll(albumsRead, LONG).toBe(FAILING - 1);
  waits[0]?.end();
  await whenRead(SOME);
  await expect.poll(reading, LONG).toEqual({ state: 'idle' });
  const states = search.states.map((each) => each.reading.state);
  expect(states.lastIndexOf('throttled')).toBeLessThan(states.lastIndexOf('reading'));
});

it('a service that asks for a pause again and again ends the reading, and the state says why', async () => {
  const { waits } = await failLater({ status: 429, retryAfterSeconds: 55 });
  for (let round = 0; round < 3; round += 1) {
    await expect.poll(() => waits.length, LONG).toBe(round + 1);
    waits[round]?.end();
  }
  await expect.poll(reading, LONG).toMatchObject({ state: 'failed', error: { kind: 'rate-limited' } });
});

it('reading stops during a pause without a further request, and starts again with what is left', async () => {
  await failLater({ status: 429, retryAfterSeconds: 55, times: 1 });
  await expect.poll(reading, LONG).toMatchObject({ state: 'throttled' });
  const sent = await requestCount();
  expect((await search.searches.stopReading(ME)).reading).toEqual({ state: 'idle' });
  expect([sent, await requestCount()]).toEqual([FAILING, FAILING]);
  await search.searches.readOthers(ME);
  await whenRead(SOME);
  expect(await requestCount()).toBe(FAILING + LEFT);
});

it('the state says why reading failed when the service is down, and the others are read once it is back', async () => {
  await failLater({ reset: true });
  await expect.poll(reading, LONG).toMatchObject({ state: 'failed', error: { kind: 'offline' } });
  await expect.poll(albumsRead, LONG).toBe(FAILING - 1);
  await sandbox.control.setFaults([{ match: { origin: 'smugmug' }, status: 500 }]);
  await search.searches.readOthers(ME);
  await expect.poll(reading, LONG).toMatchObject({ state: 'failed', error: { kind: 'service-failed', status: 500 } });
  await sandbox.control.setFaults([]);
  await search.searches.readOthers(ME);
  await whenRead(SOME);
  await expect.poll(reading, LONG).toEqual({ state: 'idle' });
});

it('reading goes on behind the lock screen, which masks everything', async () => {
  await startReading({ count: ALL });
  await whenRead(20);
  search.mask.maskAll();
  await whenRead(60);
  expect(await reading()).toEqual({ state: 'reading' });
});

it('albums of another owner that are listed meanwhile are read too', async () => {
  const { library } = await startReading({ count: MIDDLE });
  await whenRead(20);
  const others = await library.listAlbums('northlight' as OwnerId, signal);
  await whenRead(MIDDLE + others.length);
});

it('reading ends when the window shows another account, and goes on from there later', async () => {
  await startReading({ count: ALL });
  await whenRead(20);
  search.activeIdentity.shownByWindow('account/2' as IdentityKey);
  expect(await reading()).toEqual({ state: 'idle' });
  const sent = await requestCount();
  await new Promise((resolve) => setImmediate(resolve));
  // One request may be on its way.
  expect(await requestCount()).toBeLessThanOrEqual(sent + 1);
  search.activeIdentity.shownByWindow(ME);
  const readBefore = await albumsRead();
  await search.searches.readOthers(ME);
  await whenRead(readBefore + 20);
  const asked = (await sandbox.control.readRequests()).map(({ query, form }) => ({ ...query, ...form })['AlbumID']);
  // Only the album of the request that was stopped.
  expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(1);
});

it('reading ends when the account is forgotten, and nothing of it is found any more', async () => {
  await startReading({ count: ALL });
  await whenRead(20);
  search.forget();
  const sent = await requestCount();
  expect(sent).toBeLessThan(ALL);
  const announced = search.states.length;
  await expect(search.state()).rejects.toMatchObject({ error: { kind: 'not-found' } });
  expect(search.states).toHaveLength(announced);
  // One request may be on its way.
  expect(await requestCount()).toBeLessThanOrEqual(sent + 1);
});

it('reading ends when the program closes', async () => {
  await startReading({ count: ALL });
  await whenRead(20);
  await search.searches.stopReading(ME);
  const starting = search.searches.readOthers(ME);
  await search.close();
  await starting;
  const sent = await requestCount();
  // While these are answered, reading would go on for many albums.
  for (let times = 0; times < 20; times += 1) await requestCount();
  // One request may be on its way.
  expect(await requestCount()).toBeLessThanOrEqual(sent + 1);
});
