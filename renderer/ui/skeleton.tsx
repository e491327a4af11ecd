/** A placeholder of something that is being loaded. */
import type { ComponentPropsWithRef, ElementType, ReactNode } from 'react';
import { joinClasses } from './join-classes';
import styles from './skeleton.module.css';

export interface SkeletonProps extends ComponentPropsWithRef<'div'> {
  readonly as?: 'p' | 'span' | 'div';
  /** True in place of a line of text. */
  readonly isLine?: boolean;
  readonly isShort?: boolean;
}

export function Skeleton({
  as = 'div',
  isLine = false,
  isShort = false,
  className,
  ...props
}: SkeletonProps): ReactNode {
  const Element: ElementType = as;
  const line = isLine ? styles['line'] : undefined;
  const short = isShort ? styles['short'] : undefined;
  return <Element data-skeleton className={joinClasses(styles['skeleton'], line, short, className)} {...props} />;
}
