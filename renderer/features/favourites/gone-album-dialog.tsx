/** Says that a kept album is gone, and offers to keep it no longer. It names no album, because the mask may hide names. */
import { type ReactNode, useState } from 'react';
import type { AlbumId, IdentityKey } from '../../../preload/contract';
import { pin, removeStar } from '../../domain/favourites';
import { sentenceOf } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { t } from '../../ui/language';

export interface GoneAlbumDialogProps {
  readonly identity: IdentityKey;
  readonly albumId: AlbumId;
  /** Null if the album was only seen. */
  readonly kept: 'star' | 'pin' | null;
  readonly onClose: () => void;
}

export function GoneAlbumDialog({ identity, albumId, kept, onClose }: GoneAlbumDialogProps): ReactNode {
  const [isRunning, setIsRunning] = useState(false);
  const remove = async (): Promise<void> => {
    setIsRunning(true);
    // A failure is shown in a short message.
    await (kept === 'pin' ? pin(identity, albumId, false) : removeStar(identity, albumId));
    onClose();
  };
  return (
    <Dialog
      title={t('favourites.goneTitle')}
      onClose={onClose}
      mainAction={
        kept && (
          <Button isPrimary isBusy={isRunning} onClick={() => void remove()}>
            {t(kept === 'pin' ? 'favourites.unpin' : 'favourites.unstar')}
          </Button>
        )
      }
    >
      <p>{sentenceOf({ kind: 'not-found' })}</p>
    </Dialog>
  );
}
