/** What the running check says about a tile: its mark, and whether it is new. In the corner, over the picture. */
import type { ReactNode } from 'react';
import type { AlbumId, CheckMarking, PictureId } from '../../preload/contract';
import { t } from '../ui/language';
import { VisuallyHidden } from '../ui/text-looks';
import { CheckMarkIcon } from './check-mark-icon';
import { useCheckHere } from './check-marking';
import styles from './check-badge.module.css';

export function AlbumCheckBadge({ albumId }: { readonly albumId: AlbumId }): ReactNode {
  const here = useCheckHere();
  if (!here) return null;
  const news = here.news?.ofAlbum(albumId) ?? null;
  const words = news && (news.isNew ? t('checkNews.newAlbum') : t('checkNews.newPictures', { count: news.count }));
  return <Badge marking={here.markingOf({ kind: 'album', albumId })} news={words} />;
}

interface PictureCheckBadgeProps {
  readonly albumId: AlbumId;
  readonly pictureId: PictureId;
}

export function PictureCheckBadge({ albumId, pictureId }: PictureCheckBadgeProps): ReactNode {
  const here = useCheckHere();
  if (!here) return null;
  const news = here.news?.ofPicture(albumId, pictureId) ?? null;
  const words = news && t(news === 'new' ? 'checkNews.newPicture' : 'checkNews.rerated');
  return <Badge marking={here.markingOf({ kind: 'picture', albumId, pictureId })} news={words} />;
}

interface BadgeProps {
  readonly marking: CheckMarking | null;
  readonly news: string | null;
}

function Badge({ marking, news }: BadgeProps): ReactNode {
  if (!marking && !news) return null;
  return (
    <span className={styles['root']} title={marking ? formatMarking(marking) : undefined}>
      {news && <span className={styles['news']}>{news}</span>}
      {marking && (
        <>
          <CheckMarkIcon mark={marking.mark} />
          <VisuallyHidden>{formatMarking(marking)}</VisuallyHidden>
        </>
      )}
    </span>
  );
}

export function formatMarking({ mark, note }: Pick<CheckMarking, 'mark' | 'note'>): string {
  const name = t(`checkMarks.${mark}`);
  return note ? t('checkMarks.withNote', { mark: name, note }) : name;
}
