import { expect, it, vi } from 'vitest';
import * as z from 'zod';
import { contract } from '../../preload/contract';
import { type Album, AlbumId } from '../../preload/contract/album';
import { parseInSteps } from './parse-in-steps';

const Row = z.object({ id: z.number() });
const ALBUM: Album = {
  id: AlbumId.parse('1'),
  name: 'Low tide',
  description: null,
  pictureCount: 12,
  categoryPath: [],
  updatedAt: null,
  cover: { state: 'none' },
  kind: 'album',
};
const STARRED = { albumId: ALBUM.id, pictureId: null };
const LONG = Array.from({ length: 1_000 }, (_, id) => ({ id, secret: 'never told' }));

it.each<[string, z.ZodType, unknown]>([
  ['a long list', z.array(Row), LONG],
  ['an object with long lists', z.object({ asOf: z.string(), first: z.array(Row), second: z.array(Row) }), null],
  ['a value that may be null', z.object({ first: z.array(Row) }).nullable(), null],
  [
    'a list in an object of the object',
    z.object({ inner: z.object({ rows: z.array(Row) }) }),
    { inner: { rows: LONG } },
  ],
  ['a list that may be null or absent', z.object({ rows: z.array(Row).nullable().optional() }), { rows: LONG }],
  ['a list as long as it may be', z.array(Row).max(1_000), LONG],
])('the parts that the schema does not name are removed from %s, as by parse', async (_what, schema, given) => {
  const value = given ?? { asOf: 'now', first: LONG, second: LONG, secret: 'never told' };
  const parsed = await parseInSteps(schema, value);
  expect(parsed).toEqual(schema.parse(value));
  expect(JSON.stringify(parsed)).not.toContain('never told');
});

it.each<[string, number, boolean]>([
  ['a list of 50 rows in an object of the answer is parsed with', 50, true],
  ['a shorter one is parsed without', 49, false],
])('%s the code that is written for the schema of a row', async (_what, count, isWritten) => {
  const Entry = z.object({ id: z.number() });
  const run = vi.spyOn(Entry._zod, 'run');
  const schema = z.object({ pictures: z.object({ first: z.array(Entry).max(100) }) });
  await parseInSteps(schema, { pictures: { first: LONG.slice(0, count) } });
  expect(run).toHaveBeenCalledTimes(count);
  expect(run.mock.calls.every(([, { jitless = false }]) => jitless !== isWritten)).toBe(true);
});

it.each<[string, z.ZodType, unknown]>([
  ['null', Row.nullable(), null],
  ['a short list', z.array(Row), LONG.slice(0, 3)],
  ['a text', z.string(), 'text'],
  ['a list of an unexpected kind', z.object({ rows: z.unknown() }), { rows: LONG }],
])('%s is parsed at once', async (_what, schema, value) => {
  expect(await parseInSteps(schema, value)).toEqual(schema.parse(value));
});

it.each<[string, z.ZodType, unknown]>([
  ['a wrong entry behind many right ones', z.array(Row), [...LONG, { id: 'text' }]],
  ['a wrong entry in a list of an object', z.object({ rows: z.array(Row) }), { rows: [...LONG, {}] }],
  ['a wrong field beside a long list', z.object({ asOf: z.string(), rows: z.array(Row) }), { rows: LONG }],
  [
    'a wrong entry deep inside',
    z.object({ inner: z.object({ rows: z.array(Row) }) }),
    { inner: { rows: [...LONG, {}] } },
  ],
  ['a list that must not be empty', z.array(Row).min(1_001), LONG],
  ['a list that is too long', z.array(Row).max(999), LONG],
  ['a list of an object that is too long', z.object({ rows: z.array(Row).max(999) }), { rows: LONG }],
  ['an object that breaks a rule about its list', z.object({ rows: z.array(Row) }).refine(() => false), { rows: LONG }],
  ['an unknown field of a strict object', z.object({ rows: z.array(Row) }).strict(), { rows: LONG, more: 1 }],
])('%s is refused', async (_what, schema, value) => {
  await expect(parseInSteps(schema, value)).rejects.toThrow();
});

it.each<[string, z.ZodType, (rows: readonly unknown[]) => unknown]>([
  ['a list of albums', contract.albums.list.output, (albums) => ({ asOf: '2026-01-01T00:00:00.000Z', albums })],
  [
    'everything starred, in the answer to a star',
    contract.favourites.starAlbum.output,
    (rows) => ({
      outcome: 'changed',
      favourites: { place: 'sealed', starred: rows.map(() => STARRED), pinned: [], searches: [] },
    }),
  ],
  ['a list with a limit', z.object({ rows: z.array(z.unknown()).max(5_000) }), (rows) => ({ rows })],
])('other work runs between the steps of %s', async (_what, schema, answerWith) => {
  const value = answerWith(Array.from({ length: 3_000 }, () => ALBUM));
  let turns = 0;
  let isOver = false;
  const count = (): void => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  expect(await parseInSteps(schema, value)).toEqual(value);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(10);
});
