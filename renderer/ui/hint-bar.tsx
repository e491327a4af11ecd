/** A hint at the foot of the window. */
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { announce } from './announcer';
import { useFocusForGrid } from './focus-for-grid';
import styles from './hint-bar.module.css';

export interface HintBarProps {
  readonly title: string;
  /** Read aloud each time the bar appears. */
  readonly spoken?: string;
  readonly buttons: ReactNode;
  /** Keeps its place, so that the screen above does not move. */
  readonly isHidden?: boolean;
  readonly onShown?: () => void;
  readonly children: ReactNode;
}

export function HintBar({ title, spoken, buttons, isHidden = false, onShown, children }: HintBarProps): ReactNode {
  const root = useRef<HTMLElement>(null);
  useFocusForGrid(root, isHidden);
  const tellShown = useEffectEvent(() => {
    onShown?.();
    if (spoken !== undefined) announce(spoken);
  });
  useEffect(() => tellShown(), []);
  return (
    <section data-foot ref={root} className={styles['root']} aria-label={title} data-hidden={isHidden || undefined}>
      <div className={styles['content']}>{children}</div>
      <div className={styles['buttons']}>{buttons}</div>
    </section>
  );
}
