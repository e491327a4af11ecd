/** What a search may not tell: while titles are masked, and while acting as a member. */
import { afterEach, describe, expect, it } from 'vitest';
import type { AlbumId } from '../../preload/contract';
import { closePrograms, ME, openProgram, pictures } from '../testing/search/program-under-test';

const { signal } = new AbortController();
const never = new AbortController();

afterEach(closePrograms);

describe('While titles are masked', () => {
  it('no text finds anything, and results from before end', async () => {
    const program = openProgram({ albums: { a: pictures('heron', 'gull') } });
    await program.list();
    await program.read('a');
    await expect.poll(() => program.total('heron')).toBe(1);
    const { resultId } = await program.open('heron');
    const asked = program.open('gull');
    program.mask.setLevel('everything');
    expect(await program.searches.results.summaries(ME, { resultId, from: 0, count: 1 }, signal)).toBeNull();
    expect(await asked, 'also if it was asked before').toMatchObject({
      areTextsMasked: true,
      albums: { total: 0 },
      pictures: { total: 0 },
      facets: { kinds: { picture: 0, video: 0 } },
    });
    expect(await program.open('album')).toMatchObject({ albums: { total: 0 } });
    expect(await program.total('')).toBe(2);
    const sorting = { by: 'name', direction: 'ascending' } as const;
    const order = await program.searches.order(
      { identity: ME, albumId: 'a' as AlbumId, sorting, groupBy: 'nothing' },
      signal,
    );
    expect([...order.order]).toEqual([0, 1]);
    program.mask.setLevel('sensitive');
    expect(await program.total('heron')).toBe(1);
  });
});

describe('While acting as a member', () => {
  it('a search is recorded once for the albums that its results have, without its text', async () => {
    const program = openProgram({
      albums: {
        a: pictures('red barn'),
        b: pictures('red hill'),
        c: pictures('blue'),
      },
      ended: never.signal,
    });
    await program.list();
    for (const albumId of ['a', 'b', 'c']) await program.read(albumId);
    await program.open('nothing has this');
    expect(program.journal).toEqual([]);
    await expect.poll(async () => (await program.open('blue')).coverage.pictures).toBe(3);
    await program.open('red');
    await program.open('re');
    expect(program.journal).toEqual([
      { kind: 'searched', albumCount: 1 },
      { kind: 'searched', albumCount: 2 },
    ]);
  });

  it('a search is recorded for albums that only a count of a facet is about', async () => {
    const program = openProgram({ albums: { a: pictures('red barn'), b: pictures('red hill') }, ended: never.signal });
    await program.list();
    for (const albumId of ['a', 'b']) await program.read(albumId);
    await expect.poll(async () => (await program.state()).coverage.pictures || (await program.open('x'), 0)).toBe(2);
    const { pictures: found, facets } = await program.open('red', { albumIds: ['nowhere' as AlbumId] });
    expect([found.total, facets.albums.length]).toEqual([0, 2]);
    expect(program.journal).toEqual([{ kind: 'searched', albumCount: 2 }]);
  });

  it('an answer is not older than the mask that was set while it was recorded', async () => {
    const program = openProgram({ albums: { a: pictures('heron') }, ended: never.signal });
    await program.list();
    await program.read('a');
    await expect.poll(async () => (await program.state()).coverage.pictures || (await program.open('x'), 0)).toBe(1);
    program.recorder.onRecord = () => void program.mask.setLevel('everything');
    expect(await program.open('heron')).toMatchObject({ areTextsMasked: true, pictures: { total: 0 } });
  });

  it('what a session found is not answered in a later one of the same member', async () => {
    const program = openProgram({ albums: { a: pictures('heron') }, ended: never.signal });
    await program.list();
    await program.read('a');
    program.activeIdentity.actingAs(ME);
    await expect.poll(() => program.total('heron')).toBe(1);
    const { resultId } = await program.open('heron');
    const summaries = () => program.searches.results.summaries(ME, { resultId, from: 0, count: 1 }, signal);
    expect(await summaries()).toHaveLength(1);
    program.activeIdentity.actingAs(null);
    program.activeIdentity.actingAs(ME);
    expect(await summaries()).toBeNull();
  });
});
