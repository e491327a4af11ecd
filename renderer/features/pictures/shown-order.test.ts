import { expect, it } from 'vitest';
import { orderOf, reversedOrder, SERVICE_ORDER } from './shown-order';

it('a place leads to the index of its picture, and the index back to the place', () => {
  const order = orderOf('name', { order: Uint32Array.from([2, 0, 1]), groups: [] }, 3);
  expect([0, 1, 2].map(order.indexAt)).toEqual([2, 0, 1]);
  expect([0, 1, 2].map(order.placeOf)).toEqual([1, 2, 0]);
  expect(SERVICE_ORDER.placeOf(7)).toBe(7);
  const reversed = reversedOrder(3);
  expect([0, 1, 2].map(reversed.indexAt)).toEqual([2, 1, 0]);
  expect(reversed.placeOf(2)).toBe(0);
});

it('pictures that came meanwhile are at the end, and those that went are left out', () => {
  const more = orderOf('name', { order: Uint32Array.from([1, 0]), groups: [] }, 4);
  expect([0, 1, 2, 3].map(more.indexAt)).toEqual([1, 0, 2, 3]);
  const groups = [
    { from: 0, key: '2020' },
    { from: 2, key: '2019' },
  ];
  const fewer = orderOf('taken', { order: Uint32Array.from([3, 1, 0, 2]), groups }, 2);
  expect([0, 1].map(fewer.indexAt)).toEqual([1, 0]);
  expect(fewer.groups).toEqual([groups[0]]);
});

it('every place has another picture, also if main names one twice', () => {
  const order = orderOf('name', { order: Uint32Array.from([1, 1, 0]), groups: [] }, 3);
  expect([0, 1, 2].map(order.indexAt)).toEqual([1, 0, 2]);
});
