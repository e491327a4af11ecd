/** A cover with its name, description and number of pictures below it, never over it. */
import type { ReactNode } from 'react';
import type { Album, Identity, MaskState } from '../../../preload/contract';
import { pictureCountWords } from '../../api/count-words';
import { maskReason } from '../../api/mask-reason';
import { coverUrl } from '../../api/picture-url';
import { CoverImage } from '../../ui/cover-image';

export interface AlbumTileProps {
  readonly album: Album;
  readonly identity: Identity;
  readonly mask: MaskState;
  readonly widthPx: number;
}

/** Space for the words below a cover, CSS pixels. */
export const ALBUM_WORDS_PX = 64;

export function AlbumTile({ album, identity, mask, widthPx }: AlbumTileProps): ReactNode {
  return (
    <div className="album-tile">
      <div className="tile-frame album-cover">
        <AlbumCover album={album} identity={identity} mask={mask} widthPx={widthPx} />
      </div>
      <p className="album-name" title={album.name}>
        {album.name}
      </p>
      <p className="album-count">{pictureCountWords(album.pictureCount)}</p>
      {album.description && (
        <p className="album-description" title={album.description}>
          {album.description}
        </p>
      )}
    </div>
  );
}

function AlbumCover({ album: { id, cover }, identity, mask, widthPx }: AlbumTileProps): ReactNode {
  const reason = cover.state === 'available' ? maskReason(cover.safety, mask) : null;
  return <CoverImage state={cover.state} src={coverUrl(identity.key, id, widthPx, mask)} maskReason={reason} />;
}
