/**
 * Press and hold: an action that lasts while a mouse button, a finger or a key is pressed. Many other events end it
 * too, so that it does not continue if the release event is missed.
 */
import type { KeyboardEvent as ReactKeyboardEvent, PointerEvent as ReactPointerEvent } from 'react';
import { useEffect, useMemo, useRef } from 'react';

export type EndPressAndHold = () => void;
/** Starts the action; returns null if there is nothing to start. */
export type StartPressAndHold = () => EndPressAndHold | null;

export interface PressAndHold {
  /** Starts on a pointer press. */
  readonly press: (event: ReactPointerEvent, begin: StartPressAndHold, options?: PressOptions) => void;
  /** Starts on a key press, without a delay. */
  readonly pressKey: (event: ReactKeyboardEvent, begin: StartPressAndHold) => void;
  /** Ends the action because its target no longer exists. */
  readonly release: () => void;
}

export interface PressOptions {
  /** How long the press must last before the action starts, in milliseconds; a click is shorter. */
  readonly delayMs?: number;
  /** The element that the pointer must not leave; by default the one that handles the event. */
  readonly element?: Element;
}

const PRESS_MS = 250;
/** CSS pixels; moving the pointer further means a drag. */
const DRIFT_PX = 6;

export function usePressAndHold(): PressAndHold {
  const current = useRef<Hold | null>(null);
  useEffect(() => () => current.current?.end(), []);
  return useMemo(
    () => ({
      press: (event, begin, options) => {
        if (event.button !== 0) return;
        current.current?.end();
        current.current = holdByPointer(event, begin, options);
      },
      pressKey: (event, begin) => {
        event.preventDefault();
        if (event.repeat) return;
        current.current?.end();
        current.current = holdByKey(event, begin);
      },
      release: () => current.current?.end(),
    }),
    [],
  );
}

class Hold {
  private endPeeks: EndPressAndHold | null = null;
  private isOver = false;
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private readonly listening = new AbortController();

  constructor(
    readonly element: Element,
    begin: StartPressAndHold,
    delayMs: number,
  ) {
    if (delayMs === 0) this.endPeeks = begin();
    else {
      // Chromium delivers moves of the pointer directly before a frame. Those that wait when the time is over come first.
      const beginAfterMoves = (): void => {
        this.frame = requestAnimationFrame(() => (this.endPeeks = begin()));
      };
      this.timer = setTimeout(beginAfterMoves, delayMs);
    }
    this.hearOf(window, 'blur', ({ target }) => {
      if (target === window) this.end();
    });
    this.hearOf(document, 'visibilitychange', () => this.end());
    this.hearOf(window, 'scroll', ({ target }) => {
      if (target instanceof Node && target.contains(element)) this.end();
    });
    this.hearOf(window, 'keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      if (this.hasBegun) silence(event);
      this.end();
    });
  }

  get hasBegun(): boolean {
    return this.endPeeks !== null;
  }

  /** Listens in the capture phase, before other listeners. */
  hearOf(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { capture: true, signal: this.listening.signal });
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.listening.abort();
    this.endPeeks?.();
  }
}

function holdByPointer(
  { currentTarget, clientX, clientY, pointerId, timeStamp }: ReactPointerEvent,
  begin: StartPressAndHold,
  { delayMs = PRESS_MS, element = currentTarget }: PressOptions = {},
): Hold {
  let allowDrags = (): void => undefined;
  const beginUndragged = (): EndPressAndHold | null => {
    const end = begin();
    if (end) allowDrags = silenceDragsUntilReleased();
    return end;
  };
  const hold = new Hold(element, beginUndragged, delayMs);
  hold.hearOf(window, 'pointerup', (event) => {
    if (event instanceof PointerEvent && event.pointerId !== pointerId) return;
    if (hold.hasBegun) swallowNextClick();
    hold.end();
  });
  hold.hearOf(window, 'pointercancel', () => hold.end());
  hold.hearOf(window, 'pointermove', (event) => {
    if (!(event instanceof PointerEvent)) return;
    // On a busy computer, a move may be delivered after the action began; when the pointer moved is what counts.
    const isDrag = [event, ...event.getCoalescedEvents()].some(
      (move) =>
        (!hold.hasBegun || move.timeStamp - timeStamp < delayMs) &&
        Math.hypot(move.clientX - clientX, move.clientY - clientY) > DRIFT_PX,
    );
    if (!isDrag) return;
    allowDrags();
    hold.end();
  });
  hold.hearOf(element, 'pointerleave', ({ target }) => {
    if (target === element) hold.end();
  });
  hold.hearOf(window, 'dragstart', () => hold.end());
  // A long touch fires this event.
  hold.hearOf(window, 'contextmenu', (event) => (hold.hasBegun ? silence(event) : hold.end()));
  return hold;
}

function holdByKey({ currentTarget, code }: ReactKeyboardEvent, begin: StartPressAndHold): Hold {
  const hold = new Hold(currentTarget, begin, 0);
  hold.hearOf(window, 'keyup', (event) => {
    if (!(event instanceof KeyboardEvent) || event.code !== code) return;
    // Releasing the key would otherwise click the focused button.
    event.preventDefault();
    hold.end();
  });
  hold.hearOf(window, 'keydown', (event) => {
    if (event instanceof KeyboardEvent && event.code !== code) hold.end();
  });
  hold.hearOf(window, 'focusout', () => hold.end());
  return hold;
}

/**
 * Suppresses drags until the pointer is released, so that moving away during the action does not drag the picture.
 * Returns a function that allows them earlier.
 */
function silenceDragsUntilReleased(): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  window.addEventListener('dragstart', silence, options);
  for (const type of ['pointerup', 'pointercancel', 'pointerdown'])
    window.addEventListener(type, () => listening.abort(), options);
  return () => listening.abort();
}

/** Suppresses the click that the release produces. */
function swallowNextClick(): void {
  const listening = new AbortController();
  window.addEventListener('click', silence, { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort());
}

function silence(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
