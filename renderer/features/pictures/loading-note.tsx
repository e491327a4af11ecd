/** Says that a larger size of a zoomed picture is being loaded, and how large that is if it is known. */
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
  const sizes = useQuery(sizesQuery(identity, albumId, pictureId)).data;
  if (!sizes) return null;
  const found = renditionFor(sizes, longEdgePx);
  const bytes = found && (found.rendition.sizeBytes ?? (found.isLargest ? sizes.sizeBytes : null));
  const words = found?.isLargest ? 'viewer.loadingOriginal' : 'viewer.loadingSize';
  return (
    <p className={styles['note']} role="status">
      {bytes === null ? t('viewer.loadingLarger') : t(words, { size: formatBytes(bytes) })}
    </p>
  );
}
