/** The star of a tile, in the corner over the picture. */
import { Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AlbumId, PictureId } from '../../preload/contract';
import { t } from '../ui/language';
import { VisuallyHidden } from '../ui/text-looks';
import { useFavourites } from './favourites';
import styles from './star-badge.module.css';

export interface StarBadgeProps {
  readonly albumId: AlbumId;
  /** Null for an album. */
  readonly pictureId: PictureId | null;
}

export function StarBadge({ albumId, pictureId }: StarBadgeProps): ReactNode {
  const here = useFavourites();
  if (!here?.isStarred({ albumId, pictureId: pictureId ?? undefined })) return null;
  return (
    <span className={styles['root']} data-starred data-beside-caption>
      <Star aria-hidden size={14} fill="currentColor" />
      <VisuallyHidden>{t('favourites.badge')}</VisuallyHidden>
    </span>
  );
}
