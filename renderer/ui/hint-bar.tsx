/** A hint at the foot of the window, which is shown once: it is remembered and read aloud as soon as it appears. */
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { announce } from './announcer';
import styles from './hint-bar.module.css';

export interface HintBarProps {
  readonly title: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly buttons: ReactNode;
  readonly onShown: () => void;
  readonly children: ReactNode;
}

export function HintBar({ title, spoken, buttons, onShown, children }: HintBarProps): ReactNode {
  const tellShown = useEffectEvent(() => {
    onShown();
    announce(spoken);
  });
  useEffect(() => tellShown(), []);
  return (
    <section className={styles['root']} aria-label={title}>
      <div className={styles['content']}>{children}</div>
      {buttons}
    </section>
  );
}
