/**
 * A countdown: the remaining seconds, and a ring that empties. Hidden from screen readers, which are informed
 * elsewhere.
 */
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { leftInShort } from './format-duration';
import styles from './countdown.module.css';

export interface CountdownProps {
  /** In UTC (ISO 8601). */
  readonly of: { readonly grantedAt: string; readonly until: string };
  /** True in the corner of a picture. */
  readonly isOnTile?: boolean;
}

export function Countdown({ of: { grantedAt, until }, isOnTile = false }: CountdownProps): ReactNode {
  const nowMs = useNow(250);
  return (
    <span className={styles['root']} data-on-tile={isOnTile} aria-hidden>
      <Ring key={`${grantedAt} ${until}`} fromMs={Date.parse(grantedAt)} untilMs={Date.parse(until)} />
      <span>{leftInShort(Date.parse(until) - nowMs)}</span>
    </span>
  );
}

interface RingProps {
  /** Milliseconds since 1970. */
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Animated by the compositor, so that it uses no main-thread time while it runs. Needs a `key` per countdown. */
function Ring({ fromMs, untilMs }: RingProps): ReactNode {
  const [style] = useState((): CSSProperties => ({
    animationDuration: `${untilMs - fromMs}ms`,
    animationDelay: `${fromMs - Date.now()}ms`,
  }));
  return (
    <svg className={styles['ring']} viewBox="0 0 16 16" width={14} height={14}>
      <circle cx={8} cy={8} r={6} pathLength={1} className={styles['track']} />
      <circle cx={8} cy={8} r={6} pathLength={1} style={style} className={styles['left']} />
    </svg>
  );
}

/** Returns the current time in milliseconds since 1970, updated at this interval. */
export function useNow(everyMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowMs;
}
