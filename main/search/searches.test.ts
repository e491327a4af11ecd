import { afterEach, describe, expect, it } from 'vitest';
import type { AlbumId, PictureId } from '../../preload/contract';
import { openIndexInThisThread } from '../testing/search/index-in-this-thread';
import { recordOf } from '../testing/search/picture-records';
import { closePrograms, ME, openProgram, OWNER, pictures } from '../testing/search/program-under-test';
import type { SearchFixtureOptions } from '../testing/search/search-under-test';
import { IndexThread } from './index-thread';

const { signal } = new AbortController();

afterEach(closePrograms);

describe('A search', () => {
  it('finds what was read before it and what is read after it', async () => {
    const program = openProgram({
      albums: { a: pictures('red barn', 'red boat'), b2: pictures('red hill') },
    });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.titles('red')).toEqual(['red barn', 'red boat']);
    await program.read('b2');
    await expect.poll(() => program.titles('red')).toEqual(['red barn', 'red boat', 'red hill']);
    const { albums, coverage } = await program.open('album b2');
    expect(albums.first.map(({ album, ownerId }) => [album.name, ownerId])).toEqual([['Album b2', OWNER]]);
    expect(coverage).toEqual({
      albumsRead: 2,
      albumsKnown: 2,
      pictures: 3,
      isFull: false,
    });
  });

  it('tells the window once when more can be found', async () => {
    const program = openProgram({ albums: { a: pictures('one', 'two') } });
    await program.list();
    await program.open('one');
    await program.read('a');
    await expect.poll(() => program.states.at(-1)?.coverage.pictures).toBe(2);
    expect(program.states.at(-1)?.revision).toBe((await program.state()).revision);
  });

  it('finds everything again after its thread has ended', async () => {
    const program = openProgram({
      albums: { a: pictures('heron') },
      isThread: true,
    });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    await program.close();
    await expect.poll(() => program.total('heron')).toBe(1);
  });

  it('is cancelled, and is no internal error, if the program closes meanwhile', async () => {
    const thread = new IndexThread({
      onIndexed: () => undefined,
      onFilled: () => undefined,
      onUnreadable: () => undefined,
      onDropped: () => undefined,
    });
    const ask = () => thread.ask(ME, { type: 'albums', resultId: 'any', from: 0, count: 1 }, signal);
    const before = ask();
    const closing = thread.close();
    const meanwhile = ask();
    const cancelled = { error: { kind: 'cancelled' } };
    await Promise.all([
      closing,
      expect(before).rejects.toMatchObject(cancelled),
      expect(meanwhile, 'asked while the thread ends').rejects.toMatchObject(cancelled),
    ]);
  });

  it('keeps no result that the window has given up, so that the results on screen stay open', async () => {
    const program = openProgram({ albums: { a: pictures('heron') } });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    const { resultId } = await program.open('heron');
    for (let search = 0; search < 20; search += 1) {
      const call = new AbortController();
      const given = program.searches.open({ identity: ME, text: 'heron' }, program.recorder, call.signal);
      call.abort();
      await given.catch(() => undefined);
    }
    const found = await program.searches.results.summaries(ME, { resultId, from: 0, count: 1 }, signal);
    expect(found).toHaveLength(1);
  });

  it('finds nothing of an identity that was forgotten', async () => {
    const program = openProgram({ albums: { a: pictures('heron') } });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    program.forget();
    await expect(program.open('heron')).rejects.toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('states a picture as unsafe that any answer has rated so', async () => {
    const program = openProgram({ albums: { a: pictures('heron') } });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    program.unsafe.markPicture(recordOf('heron', { safety: 'unsafe' }));
    const { resultId, pictures: found } = await program.open('heron');
    expect(found.first[0]?.picture.safety).toBe('unsafe');
    expect(await program.searches.results.summaries(ME, { resultId, from: 0, count: 1 }, signal)).toEqual(found.first);
  });
});

it('A thread that cannot be started again fails searches only, until it starts', async () => {
  let isBroken = false;
  const openThread: SearchFixtureOptions['openThread'] = (deps) => {
    const thread = openIndexInThisThread(deps);
    const unlessBroken = (): void => {
      if (isBroken) throw new Error('ended too often');
    };
    return {
      ...thread,
      change: (...of) => {
        unlessBroken();
        thread.change(...of);
      },
      ask: async (...of) => {
        unlessBroken();
        return thread.ask(...of);
      },
    };
  };
  const program = openProgram({ albums: { a: pictures('heron') }, openThread });
  await program.list();
  await program.open('heron');
  isBroken = true;
  expect(await program.list()).toHaveLength(1);
  program.searches.addCamera(ME, 'a' as AlbumId, 'heron' as PictureId, { fields: [{ name: 'Model', value: 'X' }] });
  await program.read('a');
  await expect(program.open('heron')).rejects.toThrow('ended too often');
  isBroken = false;
  await expect.poll(() => program.total('heron')).toBe(1);
});

it('a camera that was learned before the first search is found by it and is a facet', async () => {
  const program = openProgram({ albums: { a: pictures('heron', 'gull') } });
  await program.list();
  await program.read('a');
  const albumId = 'a' as AlbumId;
  for (const [id, value] of Object.entries({ heron: 'Meridian 6', gull: 'Tarn 40' }))
    program.searches.addCamera(ME, albumId, id as PictureId, { fields: [{ name: 'Model', value }] });
  await expect.poll(() => program.titles('tarn')).toEqual(['gull']);
  const camerasFound = async () => (await program.open('')).facets.cameras.map(({ camera }) => camera).sort();
  expect(await camerasFound()).toEqual(['Meridian 6', 'Tarn 40']);
});

it('A picture is found by its camera after its EXIF data were read', async () => {
  const program = openProgram({ albums: { a: pictures('heron', 'gull') } });
  await program.list();
  await program.read('a');
  await expect.poll(() => program.total('heron')).toBe(1);
  program.searches.addCamera(ME, 'a' as AlbumId, 'heron' as PictureId, {
    fields: [
      { name: 'Model', value: 'Canon EOS R5' },
      { name: 'Artist', value: 'Somebody' },
    ],
  });
  await expect.poll(() => program.titles('eos')).toEqual(['heron']);
  expect(await program.total('somebody')).toBe(0);
});
