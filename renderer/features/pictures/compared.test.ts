import { describe, expect, it } from 'vitest';
import { addCompared, removeCompared, startComparing, stepTarget, swapCompared, withActive } from './compared';

describe('a comparison', () => {
  it('starts with the next picture, which is active', () => {
    expect(startComparing(3, 10)).toEqual({ pictures: [3, 4], active: 1 });
  });

  it('starts with the one before at the end of the album, and not at all with a single picture', () => {
    expect(startComparing(9, 10)).toEqual({ pictures: [9, 8], active: 1 });
    expect(startComparing(0, 1)).toBeNull();
  });

  it('starts with a chosen picture', () => {
    expect(startComparing(3, 10, 7)).toEqual({ pictures: [3, 7], active: 1 });
    expect(startComparing(3, 10, 3)).toBeNull();
  });

  it('skips pictures of other panes', () => {
    const compared = { pictures: [3, 4, 6], active: 1 };
    expect(stepTarget(compared, 1, 5, 10)).toBe(5);
    expect(stepTarget(compared, 1, 3, 10), 'one step back').toBe(2);
    expect(stepTarget({ pictures: [3, 5, 6], active: 1 }, 1, 6, 10), 'one step forward').toBe(7);
  });

  it('stays in the album', () => {
    expect(stepTarget({ pictures: [0, 1], active: 1 }, 1, 0, 10), 'nothing is before').toBe(1);
    expect(stepTarget({ pictures: [9, 8], active: 1 }, 1, 9, 10), 'nothing is behind').toBe(8);
    expect(stepTarget({ pictures: [9, 3], active: 1 }, 1, 9, 10), 'the last one is taken').toBe(8);
  });

  it('gets up to four panes', () => {
    const three = addCompared({ pictures: [3, 4], active: 1 }, 10);
    expect(three).toEqual({ pictures: [3, 4, 5], active: 2 });
    const four = three && addCompared(three, 10, 0);
    expect(four).toEqual({ pictures: [3, 4, 5, 0], active: 3 });
    expect(four && addCompared(four, 10)).toBeNull();
    expect(three && addCompared(three, 10, 4), 'it is there already').toBeNull();
    expect(addCompared({ pictures: [0, 1], active: 0 }, 2), 'the album has no more').toBeNull();
  });

  it('loses a pane, and the next one becomes active', () => {
    expect(removeCompared({ pictures: [3, 4, 5], active: 1 }, 1)).toEqual({ pictures: [3, 5], active: 1 });
    expect(removeCompared({ pictures: [3, 4, 5], active: 2 }, 2)).toEqual({ pictures: [3, 4], active: 1 });
    expect(removeCompared({ pictures: [3, 4, 5], active: 2 }, 0)).toEqual({ pictures: [4, 5], active: 1 });
  });

  it('swaps the active picture with the next one', () => {
    expect(swapCompared({ pictures: [3, 4], active: 1 })).toEqual({ pictures: [4, 3], active: 1 });
    expect(swapCompared({ pictures: [3, 4, 5], active: 1 })).toEqual({ pictures: [3, 5, 4], active: 1 });
  });

  it('follows the picture of the viewer', () => {
    const compared = { pictures: [3, 4], active: 1 };
    expect(withActive(compared, 4)).toBe(compared);
    expect(withActive(compared, 3)).toEqual({ pictures: [3, 4], active: 0 });
    expect(withActive(compared, 8)).toEqual({ pictures: [3, 8], active: 1 });
  });
});
