import type { ComponentPropsWithRef, ReactNode } from 'react';
import { joinClasses } from './join-classes';
import styles from './button.module.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** True for the one action that a screen suggests. */
  readonly isPrimary?: boolean;
}

export function Button({ isPrimary = false, className, type = 'button', ...props }: ButtonProps): ReactNode {
  return (
    <button
      type={type}
      className={joinClasses(styles['button'], isPrimary ? styles['primary'] : undefined, className)}
      {...props}
    />
  );
}
