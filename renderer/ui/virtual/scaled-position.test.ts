import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt, type Scale, scrolledFor } from './scaled-position';

const scales = fc.record<Scale>({
  rangePx: fc.integer({ min: 1, max: 16_000_000 }),
  excessPx: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000_000_000 })),
});
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('the position of a scrollbar in a high layout', () => {
  it('reaches the first and the last pixel of any layout', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(positionAt(scale, 0)).toBe(0);
        expect(positionAt(scale, scale.rangePx)).toBe(scale.rangePx + scale.excessPx);
        expect(scrolledFor(scale, scale.rangePx + scale.excessPx)).toBe(scale.rangePx);
      }),
    );
  });

  it('never decreases while the scrollbar moves down, and moves the layout at least as far', () => {
    fc.assert(
      fc.property(scales, part, part, (scale, one, other) => {
        const [before, after] = [Math.min(one, other) * scale.rangePx, Math.max(one, other) * scale.rangePx];
        const movedPx = positionAt(scale, after) - positionAt(scale, before);
        expect(movedPx).toBeGreaterThanOrEqual(after - before - ROUNDING_PX);
      }),
    );
  });

  it('is found again from the position in the layout', () => {
    fc.assert(
      fc.property(scales, part, (scale, at) => {
        const scrolledPx = at * scale.rangePx;
        expect(Math.abs(scrolledFor(scale, positionAt(scale, scrolledPx)) - scrolledPx)).toBeLessThan(ROUNDING_PX);
      }),
    );
  });

  it('is the position itself near the top, and as far from the end near the end', () => {
    const scale = { rangePx: 8_000_000, excessPx: 200_000_000 };
    expect(positionAt(scale, 99_999)).toBe(99_999);
    expect(positionAt(scale, scale.rangePx - 99_999)).toBe(scale.rangePx + scale.excessPx - 99_999);
    expect(positionAt(scale, 4_000_000)).toBe(104_000_000);
  });
});

const ROUNDING_PX = 0.01;
