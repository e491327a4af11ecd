/** Opens the albums of any user, or one album, from typed or pasted text, and manages the list of looked-up owners. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pin, PinOff, UserMinus } from 'lucide-react';
import { type SubmitEvent, type ReactNode, useState } from 'react';
import type { Album, AlbumId, AppErrorKind, Identity, Owner, OwnerFound, OwnerId } from '../../../preload/contract';
import { ApiError, toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import { ownersKey } from '../../domain/query-keys';
import { t } from '../../ui/language';
import { Dialog } from '../../ui/dialog';
import { emptyWhenItGoes, useTyped } from '../../ui/use-typed';
import { IconButton } from '../../ui/icon-button';
import { Button } from '../../ui/button';
import { Field, FieldRow, Input } from '../../ui/fields';
import { ServiceText } from '../../ui/service-text';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './find-dialog.module.css';

export interface FindDialogProps {
  /** Null until the person has chosen an identity. */
  readonly identity: Identity | null;
  readonly initialText?: string;
  /** The source of the text, and the choice of the identity. */
  readonly preface?: ReactNode;
  readonly owners: readonly Owner[];
  /** `picture`: the index of the picture to show large. */
  readonly onOpen: (ownerId: OwnerId | null, albumId: AlbumId | null, picture: number | null) => void;
  readonly onAlbum: (album: Album) => void;
  readonly onClose: () => void;
}

export function FindDialog({
  identity,
  initialText = '',
  preface,
  owners,
  onOpen,
  onAlbum,
  onClose,
}: FindDialogProps): ReactNode {
  const queries = useQueryClient();
  const [text, setText] = useState(initialText);
  const typed = useTyped<TypedPasswords>();
  const secret = typed.of('passwords', () => ({ sitePassword: '', albumPassword: '' }));
  const find = useMutation({
    mutationFn: (by: Identity) => findOwnerOrAlbum(by, text, secret),
    onSuccess: (_found, by) => void queries.invalidateQueries({ queryKey: ownersKey(by) }),
    // Otherwise the query client would keep the input with the password in memory for minutes after the dialog closes.
    gcTime: 0,
  });
  // An option of `mutate`, so that it does not run if the dialog was closed before the response arrived.
  const onFound = (found: Found): void => {
    if ('album' in found) onAlbum(found.album);
    else onOpen(found.owner.id, found.albumId, found.picture);
    onClose();
  };
  const canSubmit = identity !== null && text.trim() !== '' && !find.isPending;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (canSubmit) find.mutate(identity, { onSuccess: onFound });
  };
  const error = find.error ? toAppError(find.error) : null;
  const problem = error ? describeError(error) : null;
  // The service returns the same error for an owner that does not exist and for an owner that protects the whole site.
  const isAlbumProtected = secret.albumPassword !== '' || (error?.kind === 'password-needed' && error.scope !== 'site');
  const mayBeProtected =
    identity?.capabilities.passwords &&
    (secret.sitePassword !== '' || error?.kind === 'not-found' || error?.kind === 'password-needed');
  return (
    <Dialog title={t('find.title')} onClose={onClose}>
      {preface}
      <Field as="form" onSubmit={submit}>
        <label htmlFor="find-text">
          {identity ? t(`ownerLookups.${identity.capabilities.ownerLookup}`) : t('find.linkText')}
        </label>
        <FieldRow>
          <Input
            id="find-text"

            type="text"
            autoComplete="off"
            spellCheck={false}
            value={text}
            aria-invalid={problem !== null}
            aria-describedby="find-problem"
            onChange={(event) => setText(event.target.value)}
          />
          <Button
            type="submit"
            isPrimary
            disabled={!canSubmit && !find.isPending}
            isBusy={find.isPending}
            busyLabel={t('find.looking')}
          >
            {t('find.open')}
          </Button>
        </FieldRow>
        {identity?.capabilities.unlistedAlbums && <Hint>{t('find.unlistedHint')}</Hint>}
        {isAlbumProtected && (
          <PasswordField
            id="find-album-password"
            label={t('find.albumPassword')}
            text={secret.albumPassword}
            onChange={(albumPassword) => typed.change(secret, { albumPassword })}
          />
        )}
        {mayBeProtected && (
          <PasswordField
            id="find-password"
            label={t('find.sitePassword')}
            text={secret.sitePassword}
            onChange={(sitePassword) => typed.change(secret, { sitePassword })}
          />
        )}
        {(isAlbumProtected || mayBeProtected) && <Hint>{t('find.passwordsKept')}</Hint>}
        <Problem id="find-problem">
          {problem && t('common.titleAndExplanation', { title: problem.title, explanation: problem.explanation })}
        </Problem>
      </Field>
      {identity && owners.length > 0 && (
        <OwnerList
          identity={identity}
          owners={owners}
          onOpen={(id) => {
            onOpen(id, null, null);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}

interface TypedPasswords {
  readonly sitePassword: string;
  readonly albumPassword: string;
}

interface PasswordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function PasswordField({ id, label, text, onChange }: PasswordFieldProps): ReactNode {
  return (
    <Field className={styles['site-password']}>
      <label htmlFor={id}>{label}</label>
      <FieldRow>
        <Input
          id={id}
          ref={emptyWhenItGoes}

          type="password"
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </FieldRow>
    </Field>
  );
}

type Found = OwnerFound | { readonly album: Album };

async function findOwnerOrAlbum(identity: Identity, text: string, passwords: TypedPasswords): Promise<Found> {
  const sitePassword = passwords.sitePassword || undefined;
  try {
    return await api.owners.find({ identity: identity.key, text, sitePassword });
  } catch (reason) {
    const isAlbumPossible = identity.capabilities.unlistedAlbums && reason instanceof ApiError;
    if (!isAlbumPossible || !LEADS_ON_TO_ALBUMS.includes(reason.error.kind)) throw reason;
    return { album: await findAlbumOr(reason, identity, text, passwords) };
  }
}

/**
 * Errors after which the text is tried as an album: the site password may be wrong for the owner in a link, while the
 * linked album does not need it.
 */
const LEADS_ON_TO_ALBUMS: readonly AppErrorKind[] = ['not-understood', 'not-found', 'password-needed'];

/** If the text is not an album either, throws the error of the owner lookup, which is more helpful. */
async function findAlbumOr(
  ownerReason: ApiError,
  identity: Identity,
  text: string,
  { albumPassword, sitePassword }: TypedPasswords,
): Promise<Album> {
  try {
    return await api.albums.find({
      identity: identity.key,
      text,
      password: albumPassword || undefined,
      sitePassword: sitePassword || undefined,
    });
  } catch (reason) {
    if (reason instanceof ApiError && reason.error.kind === 'not-understood') throw ownerReason;
    throw reason;
  }
}

interface OwnerListProps {
  readonly identity: Identity;
  readonly owners: readonly Owner[];
  readonly onOpen: (id: OwnerId) => void;
}

function OwnerList({ identity, owners, onOpen }: OwnerListProps): ReactNode {
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: ({ owner, change }: { owner: Owner; change: 'pin' | 'unpin' | 'forget' }) =>
      change === 'forget'
        ? api.owners.forget({ identity: identity.key, ownerId: owner.id })
        : api.owners.pin({ identity: identity.key, ownerId: owner.id, isPinned: change === 'pin' }),
    onSuccess: (changed) => queries.setQueryData(ownersKey(identity), changed),
  });
  return (
    <ul className={styles['owners']} aria-label={t('find.owners')}>
      {owners.map((owner) => (
        <li key={owner.id}>
          <button type="button" className={styles['owner']} onClick={() => onOpen(owner.id)}>
            <ServiceText>{owner.isSelf ? t('find.ownerIsYou', { name: owner.name }) : owner.name}</ServiceText>
            {owner.isLookedUp && <Hint as="span">{t('find.lookedUp')}</Hint>}
          </button>
          <IconButton
            icon={owner.isPinned ? PinOff : Pin}
            label={t(owner.isPinned ? 'find.unpin' : 'find.pin', { name: owner.name })}
            isPressed={owner.isPinned}
            onClick={() => keep.mutate({ owner, change: owner.isPinned ? 'unpin' : 'pin' })}
          />
          {owner.isLookedUp && (
            <IconButton
              icon={UserMinus}
              label={t('find.forget', { name: owner.name })}
              isDestructive
              onClick={() => keep.mutate({ owner, change: 'forget' })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
