import { expect, it } from 'vitest';
import { zoomsOfPanes } from './pane-zooms';

const three = zoomsOfPanes([7, 8, 9], { pictures: [], zooms: [] });

it('a picture takes its zoom along when it is swapped', () => {
  expect(three.zooms).toEqual([0, 1, 2]);
  const swapped = zoomsOfPanes([8, 7, 9], three);
  expect(swapped.zooms).toEqual([1, 0, 2]);
  expect(zoomsOfPanes([8, 9, 7], swapped).zooms).toEqual([1, 2, 0]);
});

it('the pictures after one that is removed keep their zooms, and an added one has a free zoom', () => {
  const two = zoomsOfPanes([8, 9], three);
  expect(two.zooms).toEqual([1, 2]);
  expect(zoomsOfPanes([8, 9, 4], two).zooms).toEqual([1, 2, 0]);
});

it('a picture that replaces another one has the zoom of its pane', () => {
  expect(zoomsOfPanes([7, 5, 9], three).zooms).toEqual([0, 1, 2]);
  expect(zoomsOfPanes([9, 5], three).zooms).toEqual([2, 1]);
});
