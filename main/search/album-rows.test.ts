import { describe, expect, it } from 'vitest';
import { ME, openIndex, titled } from '../testing/search/index-under-test';
import { recordOf } from '../testing/search/picture-records';

describe('A found picture', () => {
  it('has its index in the default order, or else in the order in which it was read, which is named', async () => {
    const index = openIndex();
    const places = () => {
      const { resultId } = index.search('');
      return index.summaries(resultId)?.map((found) => [found.picture.title, found.index, found.orderBy]);
    };
    await index.page('a', [recordOf('1', { title: 'b' }), recordOf('0', { title: 'a' })], { orderBy: 'newest' });
    expect(places()).toEqual([
      ['b', 0, 'newest'],
      ['a', 1, 'newest'],
    ]);
    await index.page('a', titled('a'), { total: 2 });
    expect(places()).toEqual([
      ['b', 0, 'newest'],
      ['a', 0, undefined],
    ]);
  });

  it('is found where the latest of many pages has it, of any size', async () => {
    const index = openIndex();
    const many = Array.from({ length: 150 }, (_, id) => recordOf(`many ${id}`));
    await index.page('a', many, { total: 200 });
    await index.page('a', titled('one', 'two'), { from: 150, total: 200 });
    await index.page('a', [...titled('one'), recordOf('many 3', { title: 'moved' })], { from: 160, total: 200 });
    const { resultId } = index.search('moved');
    expect(index.summaries(resultId)?.map((found) => found.index)).toEqual([161]);
    expect(index.search('').total).toBe(152);
    expect([index.search('one').total, index.search('two').total]).toEqual([1, 1]);
  });
});

it('An album that lists a picture twice is completely indexed', async () => {
  const index = openIndex();
  await index.page('a', [recordOf('1'), recordOf('1')], { total: 3 });
  await index.page('a', [recordOf('1')], { from: 2, total: 3 });
  const album = { albumId: 'a', known: 1, covered: 3, total: 3 };
  expect(index.sent.at(-1)).toEqual({ kind: 'indexed', identity: ME, album });
});
