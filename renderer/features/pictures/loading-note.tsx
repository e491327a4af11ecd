/** Says that a larger size of a zoomed picture is being loaded; if it is the original, how large that is. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PictureId } from '../../../preload/contract';
import { formatBytes } from '../../ui/format-bytes';
import { t } from '../../ui/language';
import { renditionFor, sizesQuery } from './renditions';
import type { PicturePlace } from './use-picture-size';
import styles from './loading-note.module.css';

export interface LoadingNoteProps extends PicturePlace {
  readonly pictureId: PictureId;
  /** Device pixels. */
  readonly longEdgePx: number;
}

export function LoadingNote({ identity, albumId, pictureId, longEdgePx }: LoadingNoteProps): ReactNode {
  const sizes = useQuery(sizesQuery(identity, albumId, pictureId, longEdgePx)).data;
  if (!sizes) return null;
  const found = renditionFor(sizes, longEdgePx);
  const bytes = found?.isLargest ? (found.rendition.sizeBytes ?? sizes.sizeBytes) : null;
  return (
    <p className={styles['note']} role="status">
      {bytes === null ? t('viewer.loadingLarger') : t('viewer.loadingOriginal', { size: formatBytes(bytes) })}
    </p>
  );
}
