/** A hint at the foot of the window. It is read aloud as soon as it appears. */
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { announce } from './announcer';
import styles from './hint-bar.module.css';

export interface HintBarProps {
  readonly title: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly buttons: ReactNode;
  /** Keeps its place, so that the screen above does not move. */
  readonly isHidden?: boolean;
  readonly onShown?: () => void;
  readonly children: ReactNode;
}

export function HintBar({ title, spoken, buttons, isHidden = false, onShown, children }: HintBarProps): ReactNode {
  const tellShown = useEffectEvent(() => {
    onShown?.();
    announce(spoken);
  });
  useEffect(() => tellShown(), []);
  return (
    <section className={styles['root']} aria-label={title} data-hidden={isHidden || undefined}>
      <div className={styles['content']}>{children}</div>
      <div className={styles['buttons']}>{buttons}</div>
    </section>
  );
}
