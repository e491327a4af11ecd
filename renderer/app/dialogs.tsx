/** The dialogs of the shell; one at a time. They work whatever the stage does. */
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Identity, Place } from '../../preload/contract';
import { queriesOf } from '../api/query-client';
import { albumKey } from '../api/query-keys';
import { ActivityDialog } from '../features/activity/activity-dialog';
import { ownersQuery } from '../features/albums/queries';
import { FindDialog } from '../features/find/find-dialog';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { KeysSheet } from './keys-sheet';
import { ownerAt } from './place';
import { changePreferences } from './program-state';

export type OpenDialog = 'keys' | 'find' | 'settings' | 'activity';

export interface DialogsProps {
  readonly open: OpenDialog | null;
  /** Undefined: nobody is here. */
  readonly identity: Identity | undefined;
  readonly place: Place | null;
  readonly onClose: () => void;
}

export function Dialogs({ open, identity, place, onClose }: DialogsProps): ReactNode {
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
        identity && (
          <Sealed identity={identity}>
            <Find identity={identity} place={place} onClose={onClose} />
          </Sealed>
        )
      );
  }
}

/** Everything inside belongs to one identity and is thrown away with it. */
export function Sealed({ identity, children }: { readonly identity: Identity; readonly children: ReactNode }): ReactNode {
  const client = useMemo(() => queriesOf(identity.key), [identity.key]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

interface FindProps {
  readonly identity: Identity;
  readonly place: Place | null;
  readonly onClose: () => void;
}

function Find({ identity, place, onClose }: FindProps): ReactNode {
  const { data: owners = [] } = useQuery(ownersQuery(identity));
  return (
    <FindDialog
      identity={identity}
      owners={owners}
      onOpen={(ownerId, albumId) => void changePreferences({ place: { identity: identity.key, ownerId, albumId } })}
      onAlbum={(album) => {
        queriesOf(identity.key).setQueryData(albumKey(identity, album.id), album);
        const ownerId = ownerAt(identity, owners, place)?.id ?? null;
        void changePreferences({ place: { identity: identity.key, ownerId, albumId: album.id } });
      }}
      onClose={onClose}
    />
  );
}
