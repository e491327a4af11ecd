/**
 * Something that lasts for as long as a mouse button, a finger or a key is held, and no longer: whatever else happens ends it
 * too, so that nothing is left behind by a release that was never heard of.
 */
import type { KeyboardEvent as ReactKeyboardEvent, PointerEvent as ReactPointerEvent } from 'react';
import { useEffect, useMemo, useRef } from 'react';

export type EndHold = () => void;
/** Null: there is nothing to hold. */
export type BeginHold = () => EndHold | null;

export interface PressAndHold {
  /** A button was pressed. `delayMs`: how long it has to stay so; a click is shorter. */
  readonly press: (event: ReactPointerEvent, begin: BeginHold, delayMs?: number) => void;
  /** A key was pressed; it holds at once. */
  readonly pressKey: (event: ReactKeyboardEvent, begin: BeginHold) => void;
  /** What was meant is no longer there. */
  readonly release: () => void;
}

const PRESS_MS = 250;
/** CSS pixels: whoever moves the mouse further means to drag. */
const DRIFT_PX = 6;

export function usePressAndHold(): PressAndHold {
  const current = useRef<Hold | null>(null);
  useEffect(() => () => current.current?.end(), []);
  return useMemo(
    () => ({
      press: (event, begin, delayMs = PRESS_MS) => {
        if (event.button !== 0) return;
        current.current?.end();
        current.current = holdByPointer(event, begin, delayMs);
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
  private endHeld: EndHold | null = null;
  private isOver = false;
  private readonly timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listening = new AbortController();

  constructor(
    readonly element: Element,
    begin: BeginHold,
    delayMs: number,
  ) {
    if (delayMs === 0) this.endHeld = begin();
    else this.timer = setTimeout(() => (this.endHeld = begin()), delayMs);
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
    return this.endHeld !== null;
  }

  /** Before whoever else listens. */
  hearOf(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { capture: true, signal: this.listening.signal });
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.listening.abort();
    this.endHeld?.();
  }
}

function holdByPointer(
  { currentTarget, clientX, clientY, pointerId }: ReactPointerEvent,
  begin: BeginHold,
  delayMs: number,
): Hold {
  const beginUndragged = (): EndHold | null => {
    const end = begin();
    if (end) silenceDragsUntilReleased();
    return end;
  };
  const hold = new Hold(currentTarget, beginUndragged, delayMs);
  hold.hearOf(window, 'pointerup', (event) => {
    if (event instanceof PointerEvent && event.pointerId !== pointerId) return;
    if (hold.hasBegun) swallowNextClick();
    hold.end();
  });
  hold.hearOf(window, 'pointercancel', () => hold.end());
  hold.hearOf(window, 'pointermove', (event) => {
    if (hold.hasBegun || !(event instanceof PointerEvent)) return;
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > DRIFT_PX) hold.end();
  });
  hold.hearOf(currentTarget, 'pointerleave', ({ target }) => {
    if (target === currentTarget) hold.end();
  });
  hold.hearOf(window, 'dragstart', () => hold.end());
  // A finger that rests long asks for a menu.
  hold.hearOf(window, 'contextmenu', (event) => (hold.hasBegun ? silence(event) : hold.end()));
  return hold;
}

function holdByKey({ currentTarget, code }: ReactKeyboardEvent, begin: BeginHold): Hold {
  const hold = new Hold(currentTarget, begin, 0);
  hold.hearOf(window, 'keyup', (event) => {
    if (!(event instanceof KeyboardEvent) || event.code !== code) return;
    // A button that has the focus would be pressed by it.
    event.preventDefault();
    hold.end();
  });
  hold.hearOf(window, 'keydown', (event) => {
    if (event instanceof KeyboardEvent && event.code !== code) hold.end();
  });
  hold.hearOf(window, 'focusout', () => hold.end());
  return hold;
}

/** Whoever held something and moves away lets go of it, and takes nothing along. */
function silenceDragsUntilReleased(): void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  window.addEventListener('dragstart', silence, options);
  for (const type of ['pointerup', 'pointercancel', 'pointerdown'])
    window.addEventListener(type, () => listening.abort(), options);
}

/** The one that letting go makes: it was no click. */
function swallowNextClick(): void {
  const listening = new AbortController();
  window.addEventListener('click', silence, { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort());
}

function silence(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
