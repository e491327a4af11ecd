/** In the toolbar of an album with masked pictures: reveals all of it, once asked; then says for how long, and masks it again. */
import { EyeOff, ScanEye } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Album, IdentityKey, MaskState } from '../../../preload/contract';
import { hide, useRevealing } from '../../api/revealing';
import { Countdown } from '../../ui/countdown';
import { IconButton } from '../../ui/icon-button';

export interface AlbumMaskProps {
  readonly identity: IdentityKey;
  readonly album: Album;
  readonly mask: MaskState;
  readonly hasMasked: boolean;
}

export function AlbumMask({ identity, album, mask, hasMasked }: AlbumMaskProps): ReactNode {
  const { askForAlbum } = useRevealing();
  const leases = mask.leases.filter((lease) => lease.identity === identity);
  const revealed = leases.find(({ scope }) => scope.kind === 'album' && scope.albumId === album.id);
  if (revealed) {
    return (
      <button type="button" className="mask-button" data-state="some" title="Mask this album again" onClick={() => void hide(revealed)}>
        <EyeOff aria-hidden size={18} />
        <span className="mask-button-words">Mask again</span>
        <Countdown key={revealed.token} of={revealed} />
      </button>
    );
  }
  const isOff = leases.some(({ scope }) => scope.kind === 'everything');
  return hasMasked && !isOff && <IconButton icon={ScanEye} label="Reveal the whole album…" onClick={() => askForAlbum(album)} />;
}
