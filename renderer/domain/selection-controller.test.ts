import { expect, it, vi } from 'vitest';
import { between } from './selection';
import { SelectionController } from './selection-controller';

function rangesOf({ current }: SelectionController): string {
  return current.ranges.map(({ from, to }) => `${from}-${to - 1}`).join(' ');
}

it('a first toggle also selects the tile that was clicked just before, and later ones do not', () => {
  const controller = new SelectionController();
  controller.noteClick(2);
  controller.toggle(5);
  expect(rangesOf(controller)).toBe('2-2 5-5');
  controller.noteClick(8);
  controller.toggle(5);
  expect(rangesOf(controller)).toBe('2-2');
});

it('a key pressed after a click means that only the toggled tile is selected', () => {
  const controller = new SelectionController();
  controller.noteClick(2);
  controller.noteClick(null);
  controller.toggle(5);
  expect(rangesOf(controller)).toBe('5-5');
});

it('an extension begins at the active tile, follows the last step and keeps what was selected before', () => {
  const controller = new SelectionController();
  const extendTo = (index: number, active: number): void =>
    controller.extend(active, (anchor) => [between(anchor, index)]);
  extendTo(6, 4);
  expect(rangesOf(controller)).toBe('4-6');
  extendTo(2, 6);
  expect(rangesOf(controller)).toBe('2-4');
  controller.toggle(20);
  extendTo(22, 20);
  extendTo(21, 22);
  expect(rangesOf(controller)).toBe('2-4 20-21');
});

it('a rectangle replaces the selection, or adds to it, and shrinks again', () => {
  const controller = new SelectionController();
  controller.toggle(1);
  controller.beginRectangle(true);
  controller.drawRectangle([{ from: 4, to: 9 }]);
  controller.drawRectangle([{ from: 4, to: 6 }]);
  expect(rangesOf(controller)).toBe('1-1 4-5');
  controller.beginRectangle(false);
  controller.drawRectangle([{ from: 7, to: 8 }]);
  expect(rangesOf(controller)).toBe('7-7');
});

it('a rectangle that is still drawn does not bring back what was cleared meanwhile', () => {
  const controller = new SelectionController();
  controller.toggle(1);
  controller.beginRectangle(true);
  controller.clear();
  controller.drawRectangle([{ from: 4, to: 5 }]);
  expect(rangesOf(controller)).toBe('4-4');
});

it('a cancelled rectangle restores what was selected before it, but not what was cleared meanwhile', () => {
  const controller = new SelectionController();
  controller.toggle(1);
  controller.beginRectangle(false);
  controller.drawRectangle([{ from: 4, to: 9 }]);
  controller.cancelRectangle();
  expect(rangesOf(controller)).toBe('1-1');
  controller.beginRectangle(true);
  controller.clear();
  controller.cancelRectangle();
  expect(rangesOf(controller)).toBe('');
});

it('a day is selected as a whole, and deselected if all of it is selected', () => {
  const controller = new SelectionController();
  controller.toggle(3);
  controller.toggleAll([{ from: 2, to: 5 }]);
  expect(rangesOf(controller)).toBe('2-4');
  controller.toggleAll([{ from: 2, to: 5 }]);
  expect(controller.current.count).toBe(0);
});

it('selecting 50,000 tells each view once', () => {
  const controller = new SelectionController();
  const told = vi.fn<() => void>();
  controller.subscribe(told);
  controller.selectAll(50_000);
  expect([controller.current.count, controller.current.ranges.length]).toEqual([50_000, 1]);
  expect(told).toHaveBeenCalledOnce();
});

it('all stay all when the album grows, and a part of it does not fit any more', () => {
  const controller = new SelectionController();
  controller.selectAll(10);
  expect(controller.fits(10)).toBe(true);
  expect(controller.fits(12)).toBe(true);
  expect(controller.current.count).toBe(12);
  controller.toggle(3);
  expect(controller.fits(13)).toBe(false);
});

it('notices by its ID that a selected picture has moved', () => {
  const controller = new SelectionController();
  controller.fits(10);
  controller.toggle(3);
  const seen = (ids: readonly string[]): boolean => controller.recognizes(ids.map((id, index) => ({ index, id })));
  expect(seen(['a', 'b', 'c', 'd', 'e'])).toBe(true);
  expect(seen(['new', 'b', 'new', 'd', 'new'])).toBe(true);
  expect(seen(['new', 'a', 'b', 'c', 'd'])).toBe(false);
});

it('names the selected pictures that it has seen, unless all are selected', () => {
  const controller = new SelectionController();
  const see = (): boolean => controller.recognizes(['a', 'b', 'c'].map((id, index) => ({ index, id })));
  controller.fits(3);
  controller.toggle(0);
  controller.toggle(2);
  see();
  expect(controller.seen()).toEqual([
    { index: 0, id: 'a' },
    { index: 2, id: 'c' },
  ]);
  controller.toggle(0);
  expect(controller.seen()).toEqual([{ index: 2, id: 'c' }]);
  controller.selectAll(3);
  see();
  expect(controller.seen()).toEqual([]);
  controller.toggle(1);
  expect(controller.seen()).toEqual([
    { index: 2, id: 'c' },
    { index: 0, id: 'a' },
  ]);
});

it('names no more text than a call has room for', () => {
  const controller = new SelectionController();
  controller.fits(1_000);
  controller.selectAll(900);
  controller.recognizes(Array.from({ length: 900 }, (_, index) => ({ index, id: `${index}`.padStart(200, '-') })));
  const seen = controller.seen();
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.reduce((sum, { id }) => sum + id.length, 0)).toBeLessThanOrEqual(40_000);
});
