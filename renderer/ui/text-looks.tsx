/** Texts with a shared look. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { createLook } from './create-look';
import { joinClasses } from './join-classes';
import styles from './text-looks.module.css';

/** Small, quiet text that explains something. */
export const Hint = createLook('p', styles['hint']);

/** Text that only screen readers read. */
export const VisuallyHidden = createLook('span', styles['visually-hidden']);

/** Text that a person may select and copy. */
export const Selectable = createLook('span', styles['selectable']);

/** A problem, announced when its text appears; not visible while it is empty. */
export function Problem({ className, ...props }: ComponentPropsWithRef<'p'>): ReactNode {
  return <p role="alert" className={joinClasses(styles['problem'], className)} {...props} />;
}
