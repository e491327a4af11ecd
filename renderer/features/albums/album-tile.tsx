/** A cover with the album's name, description and number of pictures below it, never over it. */
import type { ReactNode } from 'react';
import type { Album, Identity, MaskState } from '../../../preload/contract';
import { formatPictureCount } from '../../domain/format-count';
import { formatDay } from '../../domain/format-timestamp';
import { coverMaskingOf, formsOf } from '../../domain/masking';
import { coverUrl } from '../../domain/picture-url';
import { Countdown } from '../../ui/countdown';
import { AlbumCheckBadge } from '../../domain/check-badge';
import { StarBadge } from '../../domain/star-badge';
import { CoverImage } from '../../domain/cover-image';
import { MaskedNote } from '../../domain/tile-image';
import { TileFrame } from '../../ui/tile';
import { t } from '../../ui/language';
import styles from './album-tile.module.css';

export interface AlbumTileProps {
  readonly album: Album;
  readonly identity: Identity;
  readonly mask: MaskState;
  readonly widthPx: number;
}

export function AlbumTile({ album, identity, mask, widthPx }: AlbumTileProps): ReactNode {
  const { id, cover } = album;
  const masking = coverMaskingOf(mask, identity.key, { kind: 'cover', albumId: id }, cover);
  const { isMasked, words, lease, ownLease } = masking;
  return (
    <div className={styles['root']}>
      <TileFrame className={styles['cover']} title={(isMasked && words) || undefined}>
        <CoverImage state={cover.state} forms={formsOf(masking, (form) => coverUrl(identity.key, id, widthPx, form))} />
        {ownLease && <Countdown of={ownLease} isOnTile />}
        <AlbumCheckBadge albumId={id} />
        <StarBadge albumId={id} pictureId={null} />
      </TileFrame>
      <p className={styles['name']} title={album.name}>
        <bdi className={styles['text']}>{album.name}</bdi>
      </p>
      <p className={styles['count']}>{countAndDateOf(album)}</p>
      {album.description && (
        // Not a part of the tile's name, which a screen reader says for each tile. The inspector has the description.
        <p aria-hidden className={styles['description']} title={album.description}>
          <bdi className={styles['text']}>{album.description}</bdi>
        </p>
      )}
      <MaskedNote isMasked={isMasked} isRevealed={lease !== null} />
    </div>
  );
}

function countAndDateOf({ pictureCount, updatedAt }: Album): string {
  const count = formatPictureCount(pictureCount);
  return updatedAt ? t('albums.countAndDate', { count, date: formatDay(updatedAt) }) : count;
}
