/** The frame of a picture in a grid, and the note shown in place of the picture. */
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { createLook } from './create-look';
import { joinClasses } from './join-classes';
import { Skeleton } from './skeleton';
import styles from './tile.module.css';

export interface TileFrameProps extends ComponentPropsWithRef<'div'> {
  readonly isLoading?: boolean;
}

export function TileFrame({ isLoading = false, className, ...props }: TileFrameProps): ReactNode {
  const frame = joinClasses(styles['frame'], className);
  return isLoading ? (
    <Skeleton className={frame} {...props} />
  ) : (
    <div className={joinClasses(frame, styles['ground'])} {...props} />
  );
}

export const TileCaption = createLook('span', styles['caption']);

/** Replaces the picture: says why there is none, or marks a picture that could not be loaded. */
export const TileNote = createLook('span', styles['note']);
