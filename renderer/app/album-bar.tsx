/** Above the pictures of an album: how many there are, what the service says about the album, and their order. */
import type { ReactNode } from 'react';
import type { Album } from '../../preload/contract';
import { formatPictureCount } from '../domain/format-count';
import { Hint } from '../ui/text-looks';
import styles from './album-bar.module.css';

export interface AlbumBarProps {
  readonly album: Album;
  readonly sorting: ReactNode;
}

export function AlbumBar({ album, sorting }: AlbumBarProps): ReactNode {
  const { description } = album;
  return (
    <div className={styles['root']}>
      <Hint className={styles['count']}>{formatPictureCount(album.pictureCount)}</Hint>
      {description && (
        <Hint dir="auto" title={description} className={styles['about']}>
          {description}
        </Hint>
      )}
      <div className={styles['sorting']}>{sorting}</div>
    </div>
  );
}
