/**
 * Dialogs for opening an owner or an album: for the active identity, or from a link for an identity that the person
 * chooses.
 */
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Identity, Location, OpenedLink, OwnerId } from '../../preload/contract';
import { api } from '../api/client';
import { programQueries, queryClientOf } from '../api/query-client';
import { albumKey } from '../domain/query-keys';
import { ownersQuery } from '../features/albums/queries';
import { FindDialog } from '../features/find/find-dialog';
import { t, tNodes } from '../ui/language';
import { Dialog } from '../ui/dialog';
import { ownerAt } from './location';
import { startOf } from './navigation';
import { Sealed } from './identity-query-provider';
import { Field, Select } from '../ui/fields';
import { Hint, Selectable } from '../ui/text-looks';
import styles from './find-dialogs.module.css';

export interface FindForProps {
  readonly identity: Identity;
  readonly location: Location | null;
  readonly link: OpenedLink | null;
  readonly text?: string | undefined;
  readonly onLocation: (location: Location) => void;
  readonly onClose: () => void;
}

/** The dialog for the active identity. */
export function FindFor(props: FindForProps): ReactNode {
  return (
    <Sealed identity={props.identity}>
      <FindInside {...props} />
    </Sealed>
  );
}

function FindInside({ identity, location, link, text, onLocation, onClose }: FindForProps): ReactNode {
  const { data: owners = [] } = useQuery(ownersQuery(identity));
  return (
    <FindDialog
      identity={identity}
      owners={link ? [] : owners}
      initialText={link?.text ?? text ?? ''}
      preface={link && <LinkNote />}
      onOpen={(ownerId, albumId, picture) => onLocation({ ...startOf(identity.key), ownerId, albumId, picture })}
      onAlbum={(album) => {
        queryClientOf(identity.key).setQueryData(albumKey(identity, album.id), album);
        onLocation({
          ...startOf(identity.key),
          ownerId: ownerAt(owners, location)?.id ?? null,
          albumId: album.id,
        });
      }}
      onClose={onClose}
    />
  );
}

export interface LinkDialogProps {
  readonly link: OpenedLink;
  /** The identities that could open the link. */
  readonly candidates: readonly { readonly identity: Identity; readonly name: string }[];
  readonly onLocation: (location: Location) => void;
  readonly onClose: () => void;
}

/**
 * The dialog for a link of another identity: switches only after the person chose the identity and the link was found.
 */
export function LinkDialog({ link, candidates, onLocation, onClose }: LinkDialogProps): ReactNode {
  const [chosen, setChosen] = useState<Identity | null>(null);
  if (candidates.length === 0) return <NobodyCanOpen link={link} onClose={onClose} />;
  return (
    // Keeps lookups for another identity out of the visible identity's cache.
    <QueryClientProvider client={programQueries}>
      <FindDialog
        identity={chosen}
        owners={[]}
        initialText={link.text}
        preface={
          <>
            <LinkNote />
            <Field as="label" className={styles['account']}>
              <span>{t('find.openWith')}</span>
              <Select
                value={chosen?.key ?? ''}
                onChange={(event) =>
                  setChosen(candidates.find(({ identity }) => identity.key === event.target.value)?.identity ?? null)
                }
              >
                <option value="">{t('find.chooseAccount')}</option>
                {candidates.map(({ identity, name }) => (
                  <option key={identity.key} value={identity.key}>
                    {t('common.nameAtService', { name, service: identity.serviceName })}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        }
        onOpen={(ownerId, albumId, picture) =>
          chosen && onLocation({ ...startOf(chosen.key), ownerId, albumId, picture })
        }
        onAlbum={(album) => {
          if (chosen)
            void firstOwnerOf(chosen).then((ownerId) =>
              onLocation({ ...startOf(chosen.key), ownerId, albumId: album.id }),
            );
        }}
        onClose={onClose}
      />
    </QueryClientProvider>
  );
}

/** Returns the owner whose album list an opened album appears in; null if there is no owner. */
async function firstOwnerOf(identity: Identity): Promise<OwnerId | null> {
  const owners = await api.owners.list({ identity: identity.key }).catch(() => []);
  return ownerAt(owners, null)?.id ?? null;
}

function LinkNote(): ReactNode {
  return <Hint className={styles['note']}>{t('find.fromLink')}</Hint>;
}

function NobodyCanOpen({ link, onClose }: { readonly link: OpenedLink; readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title={t('find.title')} onClose={onClose}>
      <LinkNote />
      <p>
        {tNodes('find.noAccountFor', {
          link: (
            <Selectable as="q" dir="auto">
              {link.text}
            </Selectable>
          ),
        })}
      </p>
    </Dialog>
  );
}

/**
 * Explains that only the member's own albums can be opened while acting: a request has one user ID, which is both the
 * owner and the member.
 */
export function OnlyOwnAlbums({ name, onClose }: { readonly name: string; readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title={t('find.title')} onClose={onClose}>
      <p>{t('find.onlyOwnAlbums', { name })}</p>
    </Dialog>
  );
}
