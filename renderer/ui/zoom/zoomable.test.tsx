/** Gestures of a real mouse, wheel and touch screen on a picture. */
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import '../../testing/commands';
import { renderInMain } from '../../testing/render';
import { ZoomControl } from './zoom-control';
import { Zoomable } from './zoomable';

const PICTURE = { width: 3000, height: 2000 };
let control: ZoomControl;

function Pictures({ count }: { readonly count: number }): ReactNode {
  return Array.from({ length: count }, (_none, index) => (
    <div key={index} style={{ position: 'relative', width: 400, height: 300 }}>
      <Zoomable control={control} picture={PICTURE} margins={{ sides: 0, bottom: 0 }}>
        <div role="img" aria-label={`Heron ${index}`} style={{ background: 'teal' }} />
      </Zoomable>
    </div>
  ));
}

beforeEach(async () => {
  control = new ZoomControl();
  await commands.movePointerAway();
  await renderInMain(<Pictures count={1} />);
});

function box(index = 0): DOMRect {
  return page
    .getByRole('img', { name: `Heron ${index}` })
    .element()
    .getBoundingClientRect();
}

/** The point of the picture at a point of the page, in parts of its width and height. */
function pointAt(x: number, y: number): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = box();
  return { x: (x - left) / width, y: (y - top) / height };
}

async function whenStill(): Promise<void> {
  await expect.poll(() => control.restView === control.view).toBe(true);
  await expect.poll(() => document.getAnimations().length).toBe(0);
}

it('the wheel zooms at the pointer', async () => {
  const before = pointAt(300, 100);
  await commands.sendPointer([
    { kind: 'move', x: 300, y: 100 },
    { kind: 'wheel', x: 0, y: -500 },
  ]);
  await expect.poll(() => box().width).toBeGreaterThan(1500);
  await whenStill();
  expect(pointAt(300, 100).x).toBeCloseTo(before.x, 2);
  expect(pointAt(300, 100).y).toBeCloseTo(before.y, 2);
  await commands.sendPointer([{ kind: 'wheel', x: 0, y: 2000 }]);
  await expect.poll(() => control.view.mode).toBe('fit');
});

it('a pinch on a trackpad zooms, and two fingers move the zoomed picture', async () => {
  await commands.sendPointer([
    { kind: 'move', x: 200, y: 150 },
    { kind: 'wheel', x: 0, y: -20, isPinch: true },
    { kind: 'wheel', x: 0, y: -20, isPinch: true },
    { kind: 'wheel', x: 0, y: -20, isPinch: true },
    { kind: 'wheel', x: 0, y: -20, isPinch: true },
  ]);
  await expect.poll(() => box().width).toBeGreaterThan(800);
  await whenStill();
  const { left, top, width } = box();
  await commands.sendPointer([{ kind: 'wheel', x: 25, y: -15 }]);
  await expect.poll(() => [box().left, box().top].map(Math.round)).toEqual([left - 25, top + 15].map(Math.round));
  expect(box().width, 'it is not zoomed').toBeCloseTo(width);
});

it('a drag moves a picture larger than its area, and no other', async () => {
  const drag = [
    { kind: 'move', x: 200, y: 150 },
    { kind: 'down' },
    { kind: 'move', x: 240, y: 170 },
    { kind: 'up' },
  ] as const;
  const fitted = box();
  await commands.sendPointer(drag);
  expect(box()).toEqual(fitted);
  control.scaleTo(1);
  await whenStill();
  const { left, top } = box();
  await commands.sendPointer(drag);
  await expect.poll(() => box().left).toBeGreaterThan(left + 30);
  expect(box().left).toBeLessThanOrEqual(left + 41);
  expect(box().top).toBeGreaterThan(top + 10);
});

it('two fingers on a touch screen zoom between them, and one finger moves', async () => {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: readonly number[]) =>
    ({ kind: 'touch', type, points: xs.map((x) => ({ x, y: 150 })) }) as const;
  await commands.sendPointer([
    touch('touchStart', 150),
    touch('touchStart', 150, 250),
    touch('touchMove', 130, 270),
    touch('touchMove', 100, 300),
    touch('touchMove', 50, 350),
    touch('touchEnd'),
  ]);
  await expect.poll(() => box().width).toBeGreaterThan(800);
  await whenStill();
  expect(pointAt(200, 150).x).toBeCloseTo(0.5, 1);
  const { left, width } = box();
  await commands.sendPointer([
    touch('touchStart', 200),
    touch('touchMove', 220),
    touch('touchMove', 260),
    touch('touchEnd'),
  ]);
  await expect.poll(() => box().left).toBeGreaterThan(left + 30);
  expect(box().width).toBeCloseTo(width);
});

it('a double-click shows the point under it at 100 %, in device pixels, and the next one fits the picture again', async () => {
  await commands.setScaleFactor(2);
  try {
    await renderInMain(<Pictures count={1} />);
    const before = pointAt(100, 100);
    const doubleClick = (): Promise<void> =>
      page.getByRole('img', { name: 'Heron 0' }).dblClick({ position: { x: 100, y: 100 - box().top } });
    await doubleClick();
    await whenStill();
    expect(box().width).toBeCloseTo(PICTURE.width / 2);
    expect(pointAt(100, 100).x).toBeCloseTo(before.x, 2);
    control.toggle();
    await whenStill();
    expect(box().width).toBeCloseTo(400);
  } finally {
    await commands.setScaleFactor(1);
  }
});

it('draws no layout while it moves: only the transform changes until the picture is at rest', async () => {
  const moved = page.getByRole('img').element().parentElement;
  const size = (): string => `${moved?.style.width} ${moved?.style.height}`;
  const before = size();
  for (let step = 0; step < 5; step += 1) control.zoomBy(1.2);
  expect(size()).toBe(before);
  await expect.poll(size).not.toBe(before);
});

it('the picture is never larger than in the zoom to which it moves, also if a frame is late', async () => {
  control.scaleTo(1);
  const [animation] = document.getAnimations();
  if (!animation) throw new Error('Nothing moves.');
  // As if the frames of the animation came after the picture is at rest.
  animation.pause();
  animation.currentTime = 80;
  await expect.poll(() => control.restView === control.view).toBe(true);
  expect(box().width).toBeLessThanOrEqual(3000 / devicePixelRatio + 1);
  expect(box().width).toBeGreaterThan(3000 / devicePixelRatio - 1);
});

it('animates nothing if the system asks for no motion', async () => {
  await commands.emulateMedia({ reducedMotion: 'reduce' });
  control.scaleTo(1);
  expect(document.getAnimations()).toEqual([]);
  await commands.emulateMedia({ reducedMotion: 'no-preference' });
  control.fit();
  expect(document.getAnimations()).toHaveLength(1);
});

it('several pictures with one control are zoomed and moved together', async () => {
  await renderInMain(<Pictures count={2} />);
  await commands.sendPointer([
    { kind: 'move', x: 200, y: 400 },
    { kind: 'wheel', x: 0, y: -500 },
  ]);
  await expect.poll(() => box(0).width).toBeGreaterThan(1500);
  expect(box(1).width).toBe(box(0).width);
  expect(box(1).left).toBe(box(0).left);
});
