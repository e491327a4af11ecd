/** A lasting message in a line below a grid, where it covers no picture and moves none. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './foot-line.module.css';

export interface FootLineProps {
  /** True if the line reports a problem; otherwise it only informs. */
  readonly isAlert?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function FootLine({ isAlert = false, action, children }: FootLineProps): ReactNode {
  return (
    <div className={styles['line']} role={isAlert ? 'alert' : 'status'} data-foot>
      <p>{children}</p>
      {action && <Action>{action}</Action>}
    </div>
  );
}

/** If it goes while it has the focus, the grid above it has the focus then. */
function Action({ children }: { readonly children: ReactNode }): ReactNode {
  const action = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const own = action.current;
    const grid = own?.closest('[data-foot]')?.parentElement?.querySelector<HTMLElement>('[role=grid]');
    return () => {
      if (own?.contains(document.activeElement)) grid?.focus({ preventScroll: true });
    };
  }, []);
  return <span ref={action}>{children}</span>;
}
