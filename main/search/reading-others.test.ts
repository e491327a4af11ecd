/** *Read the others*, with a library and an index. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AlbumId, IdentityKey } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { closePrograms, failing, ME, openProgram, pictures } from '../testing/search/program-under-test';

afterEach(closePrograms);

describe('Reading the other albums', () => {
  it('reads every page of each album, behind other requests, and then ends', async () => {
    const priorities = new Set<number | undefined>();
    const program = openProgram({
      albums: { a: pictures('a1', 'a2', 'a3'), b: pictures('b1') },
      onPage: (_albumId, { priority }) => {
        priorities.add(priority);
      },
    });
    await program.list();
    expect((await program.searches.readOthers(ME)).reading).toEqual({
      state: 'reading',
    });
    await expect.poll(async () => (await program.state()).reading.state).toBe('idle');
    expect(program.pages).toEqual(['a 0', 'a 2', 'b 0']);
    expect([...priorities]).toEqual([-10]);
    await expect.poll(() => program.total('')).toBe(4);
    await expect.poll(async () => (await program.state()).coverage.albumsRead).toBe(2);
  });

  it('reads no album that was read before the first search', async () => {
    const program = openProgram({ albums: { a: pictures('a1', 'a2'), b: pictures('b1'), c: pictures('c', 'c') } });
    await program.list();
    await program.read('a');
    const readAhead = vi.spyOn(program.library, 'readAhead');
    await program.searches.readOthers(ME);
    await expect.poll(async () => (await program.state()).reading.state).toBe('idle');
    expect(readAhead.mock.calls.map(([albumId]) => albumId)).toEqual(['b', 'c']);
    await expect.poll(async () => (await program.state()).coverage.albumsRead).toBe(3);
  });

  it('leaves out an album that cannot be read, and stops and says why when the service does not answer', async () => {
    const answers = [
      failing({ kind: 'not-found', detail: { code: 'no-such-album' } }),
      () => Promise.resolve(),
      failing({ kind: 'offline' }),
      failing({ kind: 'offline' }),
    ];
    const program = openProgram({
      albums: {
        a: pictures('a'),
        b: pictures('b'),
        c: pictures('c'),
        d: pictures('d'),
      },
      onPage: () => answers.shift()?.(),
    });
    await program.list();
    await program.searches.readOthers(ME);
    const ended = { state: 'failed', error: { kind: 'offline' } };
    await expect.poll(async () => (await program.state()).reading).toEqual(ended);
    expect(program.states.at(-1)?.reading).toEqual(ended);
    expect(program.pages).toEqual(['a 0', 'b 0', 'c 0']);
    expect((await program.state()).albumsFailed).toBe(1);
    expect((await program.searches.readOthers(ME)).reading, 'tried again').toEqual({ state: 'reading' });
  });

  it('says until when the service asked to wait', async () => {
    const program = openProgram({
      albums: { a: pictures('a') },
      onPage: () => new Promise(() => undefined),
    });
    await program.list();
    await program.searches.readOthers(ME);
    const untilMs = Date.now() + 60_000;
    program.searches.throttled(ME, untilMs);
    expect(program.states.at(-1)?.reading).toEqual({
      state: 'throttled',
      untilAt: new Date(untilMs).toISOString(),
    });
    expect((await program.searches.stopReading(ME)).reading).toEqual({
      state: 'idle',
    });
  });

  it('stops when the window shows another identity', async () => {
    const program = openProgram({
      albums: { a: pictures('a') },
      onPage: () => new Promise(() => undefined),
    });
    program.activeIdentity.shownByWindow(ME);
    await program.list();
    await program.searches.readOthers(ME);
    program.activeIdentity.shownByWindow('account/2' as IdentityKey);
    expect((await program.state()).reading).toEqual({ state: 'idle' });
  });

  it('reads an album that was left before its response had arrived, which counts as unread until then', async () => {
    let answer: (() => void) | undefined;
    const program = openProgram({
      albums: { a: pictures('a1', 'a2', 'a3'), b: pictures('b1') },
      onPage: (albumId, request) =>
        new Promise<void>((resolve, reject) => {
          const { signal: leaving, onFirstPictures } = request;
          if (albumId !== ('a' as AlbumId) || answer) {
            resolve();
            return;
          }
          answer = resolve;
          onFirstPictures?.(pictures('a1'));
          leaving.addEventListener('abort', () => reject(new AppFailure({ kind: 'cancelled' })), { once: true });
        }),
    });
    await program.list();
    await program.read('b');
    const leaving = new AbortController();
    const opened = program.library.range('a' as AlbumId, { from: 0, count: 2 }, leaving.signal);
    await expect.poll(() => answer !== undefined).toBe(true);
    leaving.abort();
    await expect(opened).rejects.toMatchObject({ error: { kind: 'cancelled' } });
    await expect.poll(() => program.total('')).toBe(1);
    expect((await program.state()).coverage).toMatchObject({ albumsRead: 1, albumsKnown: 2, pictures: 1 });
    await program.searches.readOthers(ME);
    await expect.poll(async () => (await program.state()).coverage.albumsRead).toBe(2);
    expect(await program.total('')).toBe(4);
  });
});
