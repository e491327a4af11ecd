/** A member's first albums as covers; each opens while acting as the member. */
import type { ReactNode } from 'react';
import type { Album, IdentityKey, MaskState, Member } from '../../../preload/contract';
import { formatPictureCount } from '../../domain/format-count';
import { withoutName } from '../../domain/masked-titles';
import { coverMaskingOf, formsOf } from '../../domain/masking';
import { memberCoverUrl } from '../../domain/picture-url';
import { CoverImage } from '../../domain/cover-image';
import { listControl } from '../../ui/windowed-list';
import type { Act } from './group-view-props';
import { COVER_PX } from './overview-columns';
import { t } from '../../ui/language';
import { tooltip } from '../../ui/tooltip';
import { Hint, VisuallyHidden } from '../../ui/text-looks';
import styles from './covers.module.css';

export interface CoverStripProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly mask: MaskState;
  readonly albums: readonly Album[];
  readonly albumCount: number;
  readonly limit: number;
  readonly onAct: Act;
}

export function CoverStrip({ identity, member, mask, albums, albumCount, limit, onAct }: CoverStripProps): ReactNode {
  const shown = albums.slice(0, limit);
  const more = albumCount - shown.length;
  return (
    <div className={styles['strip']}>
      {shown.map((album) => (
        <AlbumCoverButton key={album.id} identity={identity} member={member} mask={mask} album={album} onAct={onAct} />
      ))}
      {more > 0 && (
        <Hint as="span" className={styles['more']}>
          <span aria-hidden>{t('overview.more', { count: more })}</span>
          <VisuallyHidden>{t('overview.moreAlbums', { count: more })}</VisuallyHidden>
        </Hint>
      )}
    </div>
  );
}

export interface AlbumCoverButtonProps extends Pick<CoverStripProps, 'identity' | 'member' | 'mask' | 'onAct'> {
  readonly album: Album;
}

export function AlbumCoverButton({ identity, member, mask, album, onAct }: AlbumCoverButtonProps): ReactNode {
  const { id, name, cover, pictureCount } = mask.areTitlesMasked ? withoutName(album) : album;
  const masking = coverMaskingOf(mask, identity, { kind: 'other' }, cover);
  const count = formatPictureCount(pictureCount);
  const description = masking.isMasked ? `${count}\n${masking.words}` : count;
  return (
    <button
      type="button"
      className={styles['tile']}
      aria-label={t('overview.openAlbum', { name: member.name, album: name })}
      {...tooltip(`${name}\n${description}`, { description })}
      {...listControl}
      onClick={() => onAct(member, id)}
    >
      <CoverImage
        state={cover.state}
        forms={formsOf(masking, (form) => memberCoverUrl(identity, member.id, id, COVER_PX.width, form))}
      />
    </button>
  );
}
