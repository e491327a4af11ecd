/**
 * Short messages that disappear automatically and are also announced to screen readers. Never for anything that needs an
 * answer: they take neither the focus nor clicks.
 */
import { type CSSProperties, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type QueuedToast, ToastQueue, useToastQueue } from 'react-stately/useToastState';
import { announce } from './announcer';
import { Spinner } from './busy-face';
import { useFootHeight } from './above-foot';
import styles from './toast.module.css';

interface Message {
  readonly words: string;
  /** `until-input`: its time starts with the next key press or pointer movement. `while-busy`: it has no time. */
  readonly stays: 'shortly' | 'until-input' | 'while-busy';
}

const SHOWN_MS = 5_000;
const MOST_SHOWN = 3;

const queue = new ToastQueue<Message>();

export function showToast(words: string): void {
  show({ words, stays: 'shortly' });
}

/** Shows a message that stays until the person returns. */
export function showToastUntilInput(words: string): void {
  show({ words, stays: 'until-input' });
}

/** Shows a message with a busy sign, until the returned function is called. */
export function showBusyToast(words: string): () => void {
  const key = show({ words, stays: 'while-busy' });
  return () => queue.close(key);
}

/** Module state outlives a window that is closed: the next one would show its messages. */
export function closeToasts(): void {
  queue.clear();
}

function show(message: Message): string {
  announce(message.words);
  for (const { key, content } of queue.visibleToasts) if (content.words === message.words) queue.close(key);
  const oldest = queue.visibleToasts.at(MOST_SHOWN - 1);
  if (oldest) queue.close(oldest.key);
  return queue.add(message, message.stays === 'while-busy' ? {} : { timeout: SHOWN_MS });
}

export function Toast(): ReactNode {
  const { visibleToasts: toasts } = useToastQueue(queue);
  const stack = useRef<HTMLDivElement>(null);
  const [isPointedAt, setIsPointedAt] = useState(false);
  const isShown = toasts.length > 0;
  const footPx = useFootHeight(isShown);
  const point = useEffectEvent((isOver: boolean) => {
    if (isPointedAt && !isOver) queue.resumeAll();
    setIsPointedAt(isOver);
  });
  useEffect(() => {
    if (!isShown) return undefined;
    // By position, because toasts let the pointer through to what they cover.
    const onMove = ({ clientX, clientY }: PointerEvent): void => point(isWithin(stack.current, clientX, clientY));
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [isShown]);
  // Also pauses a toast that appears while the pointer is on the others.
  useEffect(() => {
    if (isPointedAt) queue.pauseAll();
  }, [isPointedAt, toasts]);
  // Hidden from screen readers, because the announcer reads the same texts.
  return (
    <div
      ref={stack}
      className={styles['stack']}
      style={footPx > 0 ? ({ '--foot': `${footPx}px` } as CSSProperties) : undefined} // the type has no custom properties
      aria-hidden
    >
      {[...toasts].reverse().map((toast) => (
        <Shown key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

function Shown({ toast }: { readonly toast: QueuedToast<Message> }): ReactNode {
  const { content, timer } = toast;
  useEffect(() => {
    if (content.stays !== 'until-input') {
      timer?.reset(SHOWN_MS);
      return () => timer?.pause();
    }
    const ended = new AbortController();
    const onInput = (): void => {
      ended.abort();
      timer?.reset(SHOWN_MS);
    };
    for (const type of ['keydown', 'pointermove', 'pointerdown'])
      window.addEventListener(type, onInput, { capture: true, signal: ended.signal });
    return () => {
      ended.abort();
      timer?.pause();
    };
  }, [content, timer]);
  return (
    <p className={styles['toast']} data-toast>
      {content.stays === 'while-busy' && <Spinner />}
      {content.words}
    </p>
  );
}

function isWithin(element: Element | null, x: number, y: number): boolean {
  if (!element) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom;
}
