import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import { BusyFace } from './busy-face';
import { joinClasses } from './join-classes';
import styles from './button.module.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** True for the one action that a screen suggests. */
  readonly isPrimary?: boolean;
  /** True for an action that deletes or ends something. */
  readonly isDestructive?: boolean;
  /** True while the action runs: the button keeps its size and the focus, and ignores further presses. */
  readonly isBusy?: boolean;
  /** Shown instead of a spinner while the action runs. */
  readonly busyLabel?: string;
}

export function Button({
  isPrimary = false,
  isDestructive = false,
  isBusy = false,
  busyLabel,
  className,
  type = 'button',
  children,
  onClick,
  ...props
}: ButtonProps): ReactNode {
  return (
    <button
      type={type}
      className={joinClasses(
        styles['button'],
        isPrimary ? styles['primary'] : undefined,
        isDestructive ? styles['destructive'] : undefined,
        className,
      )}
      {...props}
      {...(isBusy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
      // Also prevents that a busy button submits its form.
      onClick={isBusy ? ignore : onClick}
    >
      <BusyFace isBusy={isBusy} busyLabel={busyLabel}>
        {children}
      </BusyFace>
    </button>
  );
}

function ignore(event: MouseEvent): void {
  event.preventDefault();
}
