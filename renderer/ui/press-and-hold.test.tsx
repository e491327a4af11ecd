/** A press with the mouse: when it is a hold, and when it is the start of a drag. */
import type { ReactNode } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { renderInMain } from '../testing/render';
import { usePressAndHold } from './press-and-hold';

const HOLD_MS = 30;
let steps: string[] = [];

function Picture(): ReactNode {
  const holding = usePressAndHold();
  const begin = () => {
    steps.push('begun');
    return () => void steps.push('ended');
  };
  return (
    <div
      role="img"
      aria-label="Heron"
      style={{ width: 200, height: 200 }}
      onPointerDown={(event) => holding.press(event, begin, { delayMs: HOLD_MS })}
      onDragStart={() => void steps.push('dragged')}
    />
  );
}

const picture = (): Element => page.getByRole('img', { name: 'Heron' }).element();

/** `afterMs`: when the pointer did it, after the press; the page receives it now. */
function send(type: string, x: number, pressedAt: number, afterMs: number): void {
  const event = new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX: x, clientY: 50 });
  Object.defineProperty(event, 'timeStamp', { value: pressedAt + afterMs });
  picture().dispatchEvent(event);
}

function press(): number {
  const pressedAt = performance.now();
  send('pointerdown', 50, pressedAt, 0);
  return pressedAt;
}

function drag(): void {
  picture().dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true }));
}

beforeEach(async () => {
  steps = [];
  await renderInMain(<Picture />);
});

it('a press that stays where it is begins the action, and the release ends it', async () => {
  const pressedAt = press();
  send('pointermove', 53, pressedAt, HOLD_MS / 2);
  await expect.poll(() => steps).toEqual(['begun']);
  send('pointerup', 53, pressedAt, 2 * HOLD_MS);
  expect(steps).toEqual(['begun', 'ended']);
});

it('a move within the time is a drag, and the action never begins', async () => {
  const pressedAt = press();
  send('pointermove', 90, pressedAt, HOLD_MS / 2);
  drag();
  await new Promise((resolve) => setTimeout(resolve, 2 * HOLD_MS));
  await new Promise(requestAnimationFrame);
  expect(steps).toEqual(['dragged']);
});

it('a move within the time that a busy page receives late ends the action, and the drag continues', async () => {
  const pressedAt = press();
  await expect.poll(() => steps).toEqual(['begun']);
  send('pointermove', 90, pressedAt, HOLD_MS - 1);
  expect(steps).toEqual(['begun', 'ended']);
  drag();
  expect(steps).toEqual(['begun', 'ended', 'dragged']);
});

it('a move after the time does not end the action; the start of a drag ends it, and drags nothing', async () => {
  const pressedAt = press();
  await expect.poll(() => steps).toEqual(['begun']);
  send('pointermove', 90, pressedAt, HOLD_MS + 1);
  expect(steps).toEqual(['begun']);
  drag();
  expect(steps).toEqual(['begun', 'ended']);
});
