import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  FITTED,
  geometryOf,
  keepSize,
  panBy,
  type Point,
  turnBy,
  type Turns,
  zoomBy,
  zoomFill,
  type ZoomFrame,
  zoomStep,
  zoomTo,
  zoomToggle,
  type ZoomView,
} from './zoom-view';

const FRAME: ZoomFrame = {
  area: { width: 1000, height: 800 },
  margins: { sides: 50, bottom: 20 },
  picture: { width: 6000, height: 4000 },
  pixelRatio: 2,
};

/** Returns the point of the picture, in fractions as displayed, that is at a point of the area. */
function under(view: ZoomView, frame: ZoomFrame, at: Point): Point {
  const { displayed, middle } = geometryOf(view, frame);
  return { x: 0.5 + (at.x - middle.x) / displayed.width, y: 0.5 + (at.y - middle.y) / displayed.height };
}

it('fits the picture between the margins', () => {
  const { displayed, middle, canPan, scale } = geometryOf(FITTED, FRAME);
  expect(displayed).toEqual({ width: 900, height: 600 });
  expect(middle).toEqual({ x: 500, y: 390 });
  expect(canPan).toBe(false);
  expect(scale, 'device pixels per pixel of the picture').toBeCloseTo(1800 / 6000);
});

it('fills the whole area without a gap', () => {
  const { displayed, canPan } = geometryOf(zoomFill(FITTED), FRAME);
  expect(displayed).toEqual({ width: 1200, height: 800 });
  expect(canPan).toBe(true);
});

it('shows one pixel of the picture on one device pixel at 100 %, with its edges on device pixels', () => {
  const { displayed, middle } = geometryOf(zoomTo(FITTED, FRAME, 1, { x: 333, y: 217 }), FRAME);
  expect(displayed).toEqual({ width: 3000, height: 2000 });
  const left = (middle.x - displayed.width / 2) * FRAME.pixelRatio;
  expect(left).toBe(Math.round(left));
});

it('keeps the point under the pointer while zooming in, for every turn', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Turns>(0, 1, 2, 3),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      fc.double({ min: 0.2, max: 0.8, noNaN: true }),
      fc.double({ min: 1.2, max: 4, noNaN: true }),
      (turns, x, y, factor) => {
        const view = zoomTo({ ...FITTED, turns }, FRAME, 1);
        const at = { x: x * FRAME.area.width, y: y * FRAME.area.height };
        const before = under(view, FRAME, at);
        const after = under(zoomBy(view, FRAME, factor, at), FRAME, at);
        expect(after.x).toBeCloseTo(before.x, 2);
        expect(after.y).toBeCloseTo(before.y, 2);
      },
    ),
  );
});

it('never shows a gap beside a picture that is larger than the area, whatever it is moved by', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Turns>(0, 1, 2, 3),
      fc.array(fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }) })),
      fc.double({ min: 0.4, max: 8, noNaN: true }),
      (turns, moves, scale) => {
        let view = zoomTo({ ...FITTED, turns }, FRAME, scale);
        for (const by of moves) view = panBy(view, FRAME, by);
        const { displayed, middle } = geometryOf(view, FRAME);
        for (const [long, at, area] of [
          [displayed.width, middle.x, FRAME.area.width],
          [displayed.height, middle.y, FRAME.area.height],
        ] as const) {
          if (long <= area + 1) continue;
          expect(at - long / 2).toBeLessThanOrEqual(0.51);
          expect(at + long / 2).toBeGreaterThanOrEqual(area - 0.51);
        }
      },
    ),
  );
});

it('moves the picture with the pointer, also when it is turned', () => {
  for (const turns of [0, 1, 2, 3] as const) {
    const view = zoomTo({ ...FITTED, turns }, FRAME, 2);
    const before = geometryOf(view, FRAME).middle;
    const after = geometryOf(panBy(view, FRAME, { x: 40, y: -30 }), FRAME).middle;
    expect(after.x - before.x, `turns: ${turns}`).toBeCloseTo(40);
    expect(after.y - before.y, `turns: ${turns}`).toBeCloseTo(-30);
  }
});

it('keeps the middle of a narrow panorama in the middle when it is zoomed by key', () => {
  const panorama = { ...FRAME, picture: { width: 30_000, height: 2_000 } };
  const { centre } = zoomTo(FITTED, panorama, 1);
  expect(centre.x).toBeCloseTo(0.5);
  expect(Math.abs(centre.y - 0.5) * 1_000, 'CSS pixels').toBeLessThan(11);
});

it('is fitted again when it is zoomed out to the fitted size or further', () => {
  const view = zoomTo(FITTED, FRAME, 1);
  expect(zoomBy(view, FRAME, 0.01)).toEqual(FITTED);
});

it('shows a picture smaller than the area at 100 %, if the person zooms out', () => {
  const small = { ...FRAME, picture: { width: 100, height: 100 } };
  const view = zoomTo(FITTED, small, 1);
  expect(geometryOf(view, small).displayed).toEqual({ width: 50, height: 50 });
  expect(geometryOf(zoomBy(view, small, 0.5), small).scale).toBe(1);
});

it('steps through round scales and the fitted one', () => {
  const scales = [FITTED];
  for (let view = FITTED, next = zoomStep(view, FRAME, 1); next !== view; next = zoomStep(view, FRAME, 1)) {
    view = next;
    scales.push(view);
  }
  expect(scales.slice(1).map(({ scale }) => scale)).toEqual([0.33, 0.5, 0.67, 1, 1.5, 2, 3, 4, 6, 8]);
  const down = zoomStep(zoomTo(FITTED, FRAME, 0.33), FRAME, -1);
  expect(down.mode).toBe('fit');
});

it('switches between fitted and 100 % at a point; doubles a picture whose fitted size is larger than that', () => {
  const view = zoomToggle(FITTED, FRAME, { x: 200, y: 300 });
  expect(view).toMatchObject({ mode: 'free', scale: 1 });
  expect(zoomToggle(view, FRAME)).toEqual(FITTED);
  const small = { ...FRAME, picture: { width: 100, height: 100 } };
  expect(zoomToggle(FITTED, small).scale).toBeCloseTo(2 * geometryOf(FITTED, small).scale);
});

it('keeps the same part in the middle when the view is turned', () => {
  const view = panBy(zoomTo(FITTED, FRAME, 2), FRAME, { x: 500, y: 200 });
  const { centre } = view;
  const turnedOnce = turnBy(view, 1);
  expect(turnedOnce.centre).toEqual(centre);
  expect(geometryOf(turnedOnce, FRAME).displayed).toEqual({ width: 4000, height: 6000 });
  expect(turnBy(turnBy(turnBy(turnedOnce, 1), 1), 1)).toEqual(view);
});

it('keeps the displayed size when more pixels become known, but not at 100 %', () => {
  const preview = { width: 600, height: 400 };
  const view = zoomTo(FITTED, { ...FRAME, picture: preview }, 5);
  const kept = keepSize(view, preview, FRAME.picture);
  expect(geometryOf(kept, FRAME).displayed).toEqual(geometryOf(view, { ...FRAME, picture: preview }).displayed);
  const whole = { ...view, scale: 1 };
  expect(keepSize(whole, preview, FRAME.picture)).toBe(whole);
});
