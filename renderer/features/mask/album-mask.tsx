/**
 * The toolbar button of an album with masked pictures: reveals the whole album after confirmation. The mask button
 * shows the resulting state.
 */
import { ScanEye } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Album, IdentityKey, MaskState } from '../../../preload/contract';
import { commandView } from '../../domain/command-view';
import { useRevealing } from '../../domain/revealing';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';

export interface AlbumMaskProps {
  readonly identity: IdentityKey;
  readonly album: Album;
  readonly mask: MaskState;
  readonly hasMasked: boolean;
}

export function AlbumMask({ identity, album, mask, hasMasked }: AlbumMaskProps): ReactNode {
  const { askForAlbum } = useRevealing();
  const isRevealed = mask.leases.some(
    ({ identity: to, scope }) =>
      to === identity && (scope.kind === 'everything' || (scope.kind === 'album' && scope.albumId === album.id)),
  );
  return (
    hasMasked &&
    !isRevealed && (
      <IconButton
        icon={ScanEye}
        label={commandView('reveal-album').label}
        word={t('toolbarWords.reveal-album')}
        onClick={() => askForAlbum(album)}
      />
    )
  );
}
