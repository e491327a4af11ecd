/** A cover with its name, description and number of pictures below it, never over it. */
import { Images, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Album, Identity, MaskState } from '../../../preload/contract';
import { maskReason } from '../../api/mask-reason';
import { coverUrl } from '../../api/picture-url';
import { TileImage } from '../../ui/tile-image';

export interface AlbumTileProps {
  readonly album: Album;
  readonly identity: Identity;
  readonly mask: MaskState;
  readonly widthPx: number;
}

/** Space for the words below a cover, CSS pixels. */
export const ALBUM_WORDS_PX = 64;

const COUNT = new Intl.NumberFormat();

export function AlbumTile({ album, identity, mask, widthPx }: AlbumTileProps): ReactNode {
  return (
    <div className="album-tile">
      <div className="tile-frame album-cover">
        <AlbumCover album={album} identity={identity} mask={mask} widthPx={widthPx} />
      </div>
      <p className="album-name" title={album.name}>
        {album.name}
      </p>
      <p className="album-count">{countWords(album.pictureCount)}</p>
      {album.description && (
        <p className="album-description" title={album.description}>
          {album.description}
        </p>
      )}
    </div>
  );
}

function AlbumCover({ album: { id, cover }, identity, mask, widthPx }: AlbumTileProps): ReactNode {
  switch (cover.state) {
    case 'available': {
      const reason = maskReason(cover.safety, mask);
      const src = coverUrl(identity.key, id, widthPx, mask);
      return <TileImage key={src} src={src} isMosaic={reason !== null} maskReason={reason} failedWords="No cover to be had" />;
    }
    case 'withheld':
      return (
        <span className="tile-note" title="The owner shows covers only to subscribers of their private gallery">
          <Lock aria-hidden size={20} />
          <span>Not subscribed</span>
        </span>
      );
    case 'none':
      return (
        <span className="tile-note">
          <Images aria-hidden size={20} />
          <span>No pictures</span>
        </span>
      );
  }
}

export function countWords(count: number | null): string {
  if (count === null) return 'Pictures not counted';
  return count === 1 ? '1 picture' : `${COUNT.format(count)} pictures`;
}
