/** Opening an owner or album: for whoever is looking; or from a link, for whom the person chooses. */
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Identity, OpenedLink, OwnerId, Place } from '../../preload/contract';
import { api } from '../api/client';
import { programQueries, queriesOf } from '../api/query-client';
import { albumKey } from '../api/query-keys';
import { ownersQuery } from '../features/albums/queries';
import { FindDialog } from '../features/find/find-dialog';
import { Dialog } from '../ui/dialog';
import { ownerAt } from './place';
import { Sealed } from './sealed';

export interface FindForProps {
  readonly identity: Identity;
  readonly place: Place | null;
  readonly link: OpenedLink | null;
  readonly onPlace: (place: Place) => void;
  readonly onClose: () => void;
}

/** For whoever is looking already. */
export function FindFor(props: FindForProps): ReactNode {
  return (
    <Sealed identity={props.identity}>
      <FindInside {...props} />
    </Sealed>
  );
}

function FindInside({ identity, place, link, onPlace, onClose }: FindForProps): ReactNode {
  const { data: owners = [] } = useQuery(ownersQuery(identity));
  return (
    <FindDialog
      identity={identity}
      owners={link ? [] : owners}
      initialText={link?.text ?? ''}
      preface={link && <LinkNote />}
      onOpen={(ownerId, albumId) => onPlace({ identity: identity.key, ownerId, albumId })}
      onAlbum={(album) => {
        queriesOf(identity.key).setQueryData(albumKey(identity, album.id), album);
        onPlace({ identity: identity.key, ownerId: ownerAt(identity, owners, place)?.id ?? null, albumId: album.id });
      }}
      onClose={onClose}
    />
  );
}

export interface LinkDialogProps {
  readonly link: OpenedLink;
  /** Those that could open it. */
  readonly candidates: readonly { readonly identity: Identity; readonly name: string }[];
  readonly onPlace: (place: Place) => void;
  readonly onClose: () => void;
}

/** For somebody else than who is looking: only the person's own choice switches to them, and only once it is found. */
export function LinkDialog({ link, candidates, onPlace, onClose }: LinkDialogProps): ReactNode {
  const [chosen, setChosen] = useState<Identity | null>(null);
  if (candidates.length === 0) return <NobodyCanOpen link={link} onClose={onClose} />;
  return (
    // What is looked up for somebody else must not get among the answers on screen.
    <QueryClientProvider client={programQueries}>
      <FindDialog
        identity={chosen}
        owners={[]}
        initialText={link.text}
        preface={
          <>
            <LinkNote />
            <label className="field link-account">
              <span>Open it with</span>
              <select
                className="select"
                value={chosen?.key ?? ''}
                onChange={(event) =>
                  setChosen(candidates.find(({ identity }) => identity.key === event.target.value)?.identity ?? null)
                }
              >
                <option value="">Choose an account</option>
                {candidates.map(({ identity, name }) => (
                  <option key={identity.key} value={identity.key}>
                    {name}, {identity.serviceName}
                  </option>
                ))}
              </select>
            </label>
          </>
        }
        onOpen={(ownerId, albumId) => chosen && onPlace({ identity: chosen.key, ownerId, albumId })}
        onAlbum={(album) => {
          if (chosen)
            void firstOwnerOf(chosen).then((ownerId) => onPlace({ identity: chosen.key, ownerId, albumId: album.id }));
        }}
        onClose={onClose}
      />
    </QueryClientProvider>
  );
}

/** An album is opened from among somebody's; null where there is nobody. */
async function firstOwnerOf(identity: Identity): Promise<OwnerId | null> {
  const owners = await api.owners.list({ identity: identity.key }).catch(() => []);
  return ownerAt(identity, owners, null)?.id ?? null;
}

function LinkNote(): ReactNode {
  return <p className="hint link-note">From a link. Nothing opens before you say so.</p>;
}

function NobodyCanOpen({ link, onClose }: { readonly link: OpenedLink; readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title="Open an owner or album" className="find" onClose={onClose}>
      <LinkNote />
      <p>
        No account here can open <q className="selectable">{link.text}</q>. It belongs to a service of which you have no
        account.
      </p>
    </Dialog>
  );
}

/** In the place of a member: the one user ID of a request is both whose albums they are and as whom they are asked for. */
export function OnlyOwnAlbums({ name, onClose }: { readonly name: string; readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title="Open an owner or album" className="find" onClose={onClose}>
      <p>
        While you act as {name}, only {name}’s own albums can be opened: the service takes one user ID, which is both
        the member and the owner of the albums. Return to yourself to look at anybody else.
      </p>
    </Dialog>
  );
}
