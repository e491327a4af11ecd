import { expect, it } from 'vitest';
import { GridMemory } from '../../ui/grid/grid-memory';
import { PlacesMemory } from './places-memory';
import { reversedOrder, SERVICE_ORDER } from './shown-order';

const REVERSED = reversedOrder(10);

it('the same pictures are in view in another order', () => {
  const anchor = { index: 4, isSelected: false, isWhole: false, part: 0.25 };
  const saved = new GridMemory({ activeIndex: 2, anchor }, () => undefined);
  const places = new PlacesMemory(saved, REVERSED, SERVICE_ORDER);
  expect(places.view).toEqual({ activeIndex: 7, anchor: { ...anchor, index: 5 } });
  places.keep({ activeIndex: 0 });
  expect(saved.view.activeIndex, 'saved by the service’s index').toBe(9);
  expect(new PlacesMemory(saved, SERVICE_ORDER, REVERSED).view.activeIndex).toBe(9);
});

it('a view that is still at its start shows the start of the new order', () => {
  const first = { index: 0, isSelected: true, isWhole: true, part: 0.1 };
  for (const anchor of [null, first]) {
    const saved = new GridMemory({ activeIndex: 0, anchor }, () => undefined);
    expect(new PlacesMemory(saved, REVERSED, SERVICE_ORDER).view).toEqual({ activeIndex: 0, anchor: null });
    expect(new PlacesMemory(saved, REVERSED, null).view.activeIndex, 'a saved place of the last run').toBe(9);
  }
});
