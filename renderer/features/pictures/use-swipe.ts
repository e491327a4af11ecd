/** A quick stroke of one finger to the side, which shows the picture before or after. */
import { type PointerEvent, useRef } from 'react';
import { isRightToLeft } from '../../ui/language';

export interface SwipeOf {
  /** False while a finger moves the zoomed picture. */
  readonly isOn: boolean;
  readonly onSwipe: (step: 1 | -1) => void;
}

export interface SwipeEvents {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/** CSS pixels; a shorter stroke is a tap by an unsteady finger. */
const LEAST_PX = 48;
/** A slower stroke is no swipe. */
const MOST_MS = 700;

export function useSwipe({ isOn, onSwipe }: SwipeOf): SwipeEvents {
  const start = useRef<{ readonly x: number; readonly y: number; readonly atMs: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, target, clientX, clientY, timeStamp }) => {
      // A second finger pinches; a video has controls of its own.
      const isStroke = isOn && pointerType === 'touch' && isPrimary && target instanceof Element;
      start.current = isStroke && !target.closest('button, video') ? { x: clientX, y: clientY, atMs: timeStamp } : null;
    },
    onPointerUp: ({ clientX, clientY, timeStamp }) => {
      const from = start.current;
      start.current = null;
      if (!from || timeStamp - from.atMs > MOST_MS) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      if (Math.abs(x) < LEAST_PX || Math.abs(x) < 2 * Math.abs(y)) return;
      onSwipe(x < 0 === isRightToLeft() ? -1 : 1);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
