/** The pinned albums below the accounts: each opens its album. */
import { type ReactNode, useState } from 'react';
import type { FavouriteAlbum, IdentityKey, MaskState } from '../../../preload/contract';
import { CoverImage } from '../../domain/cover-image';
import { pin } from '../../domain/favourites';
import { withoutName } from '../../domain/masked-titles';
import { coverMaskingOf, formsOf } from '../../domain/masking';
import { coverUrl } from '../../domain/picture-url';
import { MaskedNote } from '../../domain/tile-image';
import { t } from '../../ui/language';
import { Menu } from '../../ui/menu';
import type { MenuPosition } from '../../ui/menu-props';
import { TileFrame } from '../../ui/tile';
import { tooltip } from '../../ui/tooltip';
import styles from './pinned-albums.module.css';

export interface PinnedAlbumsProps {
  readonly identity: IdentityKey;
  readonly mask: MaskState;
  readonly albums: readonly FavouriteAlbum[];
  readonly onOpen: (album: FavouriteAlbum) => void;
}

const WIDTH_PX = 64;

export function PinnedAlbums({ identity, mask, albums, onOpen }: PinnedAlbumsProps): ReactNode {
  const [asked, setAsked] = useState<{ readonly of: FavouriteAlbum; readonly at: MenuPosition } | null>(null);
  if (albums.length === 0) return null;
  const shown = albums.map((each) => (mask.areTitlesMasked ? { ...each, album: withoutName(each.album) } : each));
  return (
    <>
      <ul className={styles['root']} aria-label={t('favourites.pinnedAlbums')} data-pinned>
        {shown.map((each) => {
          const { id, name, cover } = each.album;
          const masking = coverMaskingOf(mask, identity, { kind: 'cover', albumId: id }, cover);
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['album']}
                {...tooltip(name, { isBeside: true })}
                onClick={() => onOpen(each)}
                // Fired by the right mouse button and by the menu key.
                onContextMenu={(event) => {
                  event.preventDefault();
                  const { left, bottom } = event.currentTarget.getBoundingClientRect();
                  setAsked({ of: each, at: { x: left, y: bottom } });
                }}
              >
                <TileFrame className={styles['cover']}>
                  <CoverImage
                    state={cover.state}
                    forms={formsOf(masking, (form) => coverUrl(identity, id, WIDTH_PX, form))}
                  />
                </TileFrame>
                <span dir="auto" className={styles['name']}>
                  {name}
                </span>
                <MaskedNote isMasked={masking.isMasked} isRevealed={masking.lease !== null} />
              </button>
            </li>
          );
        })}
      </ul>
      {asked && (
        <Menu
          label={asked.of.album.name}
          entries={[
            { id: 'open', label: t('componentKeys.open'), run: () => onOpen(asked.of) },
            { id: 'unpin', label: t('favourites.unpin'), run: () => void pin(identity, asked.of.album.id, false) },
          ]}
          at={asked.at}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
