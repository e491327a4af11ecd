/** Dialogs that ask before much is revealed at once: what, for how long, and that it will be visible on this screen. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Album, AppError, Identity, IdentityKey, LeaseScope } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { commandKeys } from '../../domain/command-view';
import { describeError } from '../../domain/describe-error';
import { permissionQuery } from '../../domain/mask-state';
import { LARGEST_SHOWN_PX } from '../../domain/picture-url';
import { programQueries } from '../../api/query-client';
import { Dialog } from '../../ui/dialog';
import { formatMinutes, formatSeconds } from '../../ui/format-duration';
import { Button } from '../../ui/button';
import { t, tNodes } from '../../ui/language';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './reveal-dialogs.module.css';

export interface RevealAlbumDialogProps {
  readonly identity: IdentityKey;
  readonly album: Album;
  readonly seconds: number;
  readonly onRefused: (error: AppError) => void;
  readonly onClose: () => void;
}

export function RevealAlbumDialog({ identity, album, seconds, onRefused, onClose }: RevealAlbumDialogProps): ReactNode {
  const duration = formatSeconds(seconds);
  const count = album.pictureCount;
  return (
    <AskToReveal
      identity={identity}
      scope={{ kind: 'album', albumId: album.id }}
      title={t('revealDialogs.albumTitle', { name: album.name })}
      actionLabel={t('revealing.revealFor', { duration })}
      onRefused={onRefused}
      onClose={onClose}
    >
      <p>
        {count === null
          ? t('revealDialogs.albumTextUncounted', { duration })
          : t('revealDialogs.albumText', { count, duration })}
      </p>
    </AskToReveal>
  );
}

export interface TakeMaskOffDialogProps {
  readonly identity: Identity;
  readonly minutes: number;
  readonly onRefused: (error: AppError) => void;
  readonly onClose: () => void;
}

export function TakeMaskOffDialog({ identity, minutes, onRefused, onClose }: TakeMaskOffDialogProps): ReactNode {
  const duration = formatMinutes(minutes);
  return (
    <AskToReveal
      identity={identity.key}
      scope={{ kind: 'everything' }}
      title={t('revealDialogs.maskOffTitle')}
      actionLabel={t('revealDialogs.maskOffAction', { duration })}
      onRefused={onRefused}
      onClose={onClose}
    >
      <p>
        {tNodes('revealDialogs.maskOffText', { name: <strong dir="auto">{identity.accountName}</strong>, duration })}
      </p>
      <Hint>{t('revealDialogs.maskOffHint', { key: commandKeys('mask-everything') })}</Hint>
    </AskToReveal>
  );
}

interface AskToRevealProps {
  readonly identity: IdentityKey;
  readonly scope: LeaseScope;
  readonly title: string;
  readonly actionLabel: string;
  readonly children: ReactNode;
  readonly onRefused: (error: AppError) => void;
  readonly onClose: () => void;
}

function AskToReveal({
  identity,
  scope,
  title,
  actionLabel,
  children,
  onRefused,
  onClose,
}: AskToRevealProps): ReactNode {
  const permission = useQuery(permissionQuery(identity), programQueries);
  const [isAsking, setIsAsking] = useState(false);
  const isForbidden = permission.data !== undefined && permission.data.state !== 'free';
  const asking = useRef<AbortController | null>(null);
  // Closing the dialog before main has answered cancels the reveal.
  useEffect(() => () => asking.current?.abort(), []);
  const reveal = async (): Promise<void> => {
    const { signal } = (asking.current = new AbortController());
    setIsAsking(true);
    try {
      const { token } = await api.mask.reveal(
        { identity, scope, kind: 'timed', longEdgePx: LARGEST_SHOWN_PX },
        { signal },
      );
      if (signal.aborted) await api.mask.hide({ token });
      else onClose();
    } catch (reason) {
      if (signal.aborted) return;
      const error = toAppError(reason);
      // Everything was masked again meanwhile.
      if (error.kind === 'cancelled') onClose();
      else onRefused(error);
    }
  };
  return (
    <Dialog
      // A new dialog if it turns out to be forbidden, because the button that had the focus is gone then.
      key={String(isForbidden)}
      title={isForbidden ? t('revealDialogs.notAllowedTitle') : title}
      className={styles['root']}
      closeLabel={t(isForbidden ? 'common.close' : 'common.cancel')}
      onClose={onClose}
      mainAction={
        !isForbidden && (
          <Button isPrimary isBusy={permission.isPending || isAsking} onClick={() => void reveal()}>
            {actionLabel}
          </Button>
        )
      }
    >
      {isForbidden ? (
        <p role="alert">{t(`errorDetails.${permission.data.finding.code}`, permission.data.finding)}</p>
      ) : (
        children
      )}
      {permission.error && <Problem>{describeError(toAppError(permission.error)).explanation}</Problem>}
    </Dialog>
  );
}
