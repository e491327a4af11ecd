import { beforeEach, expect, it } from 'vitest';
import { ZoomControl } from './zoom-control';
import { ZoomLink } from './zoom-link';
import type { ZoomFrame } from './zoom-view';

const AREA = { width: 600, height: 500 };
const LARGE = frameOf(6000, 4000);
const SMALL = frameOf(3000, 2000);

function frameOf(width: number, height: number): ZoomFrame {
  return { area: AREA, margins: { sides: 0, bottom: 0 }, picture: { width, height }, pixelRatio: 1 };
}

let link: ZoomLink;
let large: ZoomControl;
let small: ZoomControl;

beforeEach(() => {
  link = new ZoomLink();
  large = new ZoomControl();
  small = new ZoomControl();
  large.setFrame(LARGE);
  small.setFrame(SMALL);
  link.add(large);
  link.add(small);
});

it('shows the same place of a picture with fewer pixels', () => {
  large.scaleTo(1);
  large.panBy({ x: -600, y: 100 });
  expect(small.view.mode).toBe('free');
  expect(small.view.scale, 'the same part of the fitted size').toBeCloseTo(2);
  expect(small.view.centre.x).toBeCloseTo(large.view.centre.x);
  expect(small.view.centre.y).toBeCloseTo(large.view.centre.y);
});

it('follows whichever picture is zoomed', () => {
  small.zoomBy(3, { x: 100, y: 100 });
  expect(large.view.scale * 2).toBeCloseTo(small.view.scale);
  large.fit();
  expect(small.view.mode).toBe('fit');
  small.fill();
  expect(large.view.mode).toBe('fill');
});

it('turns one picture only', () => {
  large.turn(1);
  large.scaleTo(0.5);
  expect(small.view.turns).toBe(0);
  expect(large.view.turns).toBe(1);
});

it('an added picture takes the place of the others', () => {
  large.scaleTo(1);
  large.panBy({ x: 500, y: 0 });
  const added = new ZoomControl();
  link.add(added);
  added.setFrame(SMALL);
  expect(added.view).toEqual(small.view);
});

it('another picture in an area shows the place of the former one, even if it was zoomed last', () => {
  large.scaleTo(1);
  const former = small.view;
  link.startPicture(large);
  large.setFrame(SMALL);
  expect(large.view).toEqual(former);
  expect(small.view).toEqual(former);
});

it('a resized area keeps 100 % of the picture that was zoomed last', () => {
  large.scaleTo(1);
  for (const [control, { picture }] of [
    [small, SMALL],
    [large, LARGE],
  ] as const)
    control.setFrame({ ...LARGE, picture, area: { width: 300, height: 250 } });
  expect(large.view.scale).toBe(1);
  expect(small.view.scale).toBeCloseTo(2);
});

it('unlinked pictures are zoomed separately, and when they are linked again, all take the zoom and place of one of them', () => {
  link.setOn(false, large);
  large.scaleTo(1);
  expect(small.view.mode).toBe('fit');
  small.fill();
  link.setOn(true, large);
  expect(small.view.scale).toBeCloseTo(2);
});

it('a removed picture neither leads nor follows', () => {
  const remove = link.add(new ZoomControl());
  remove();
  const removed = new ZoomControl();
  removed.setFrame(LARGE);
  link.add(removed)();
  removed.scaleTo(1);
  expect(small.view.mode).toBe('fit');
  small.scaleTo(1);
  expect(removed.view.scale).toBe(1);
});
