/** The dialogs of a stage; one at a time. */
import type { ReactNode } from 'react';
import type { Album, AlbumId, Identity, Owner, OwnerId } from '../../preload/contract';
import { ActivityDialog } from '../features/activity/activity-dialog';
import { FindDialog } from '../features/find/find-dialog';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { KeysSheet } from './keys-sheet';

export type OpenDialog = 'keys' | 'find' | 'settings' | 'activity';

export interface DialogsProps {
  readonly open: OpenDialog | null;
  readonly identity: Identity;
  readonly owners: readonly Owner[];
  readonly onOpenOwner: (ownerId: OwnerId | null, albumId: AlbumId | null) => void;
  readonly onOpenAlbum: (album: Album) => void;
  readonly onClose: () => void;
}

export function Dialogs({ open, identity, owners, onOpenOwner, onOpenAlbum, onClose }: DialogsProps): ReactNode {
  switch (open) {
    case null:
      return null;
    case 'keys':
      return <KeysSheet onClose={onClose} />;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'activity':
      return <ActivityDialog onClose={onClose} />;
    case 'find':
      return (
        <FindDialog identity={identity} owners={owners} onOpen={onOpenOwner} onAlbum={onOpenAlbum} onClose={onClose} />
      );
  }
}
