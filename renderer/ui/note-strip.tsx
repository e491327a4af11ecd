/** A note above a screen. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { createLook } from './create-look';
import { joinClasses } from './join-classes';
import styles from './note-strip.module.css';

export function NoteStrip({ className, ...props }: ComponentPropsWithRef<'div'>): ReactNode {
  return <div data-note className={joinClasses(styles['note'], className)} {...props} />;
}

/** A note above the stage that does not concern its content. */
export function ShellStrip({ className, ...props }: ComponentPropsWithRef<'section'>): ReactNode {
  return <section className={joinClasses(styles['note'], styles['shell'], className)} {...props} />;
}

/** The part of a strip's text that is left out in a narrow window, because the strip's button explains it. */
export const StripDetail = createLook('span', styles['detail']);
