/** Asks for the password of an album that no list contains, if that album was open when the program closed. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AlbumId, AppError, Identity } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { describeError } from '../domain/describe-error';
import { albumKey } from '../domain/query-keys';
import { t } from '../ui/language';
import { PasswordNotice } from '../ui/password-notice';

export interface UnlistedPasswordProps {
  readonly identity: Identity;
  readonly albumId: AlbumId;
  readonly need: Extract<AppError, { kind: 'password-needed' }>;
}

const SCOPES = ['album', 'site'] as const;

export function UnlistedPassword({ identity, albumId, need }: UnlistedPasswordProps): ReactNode {
  const queries = useQueryClient();
  const open = useMutation({
    mutationFn: ({ scope, password }: { scope: string; password: string }) =>
      api.albums.find({
        identity: identity.key,
        text: albumId,
        ...(scope === 'site' ? { sitePassword: password } : { password }),
      }),
    onSuccess: (album) => queries.setQueryData(albumKey(identity, albumId), album),
    // Otherwise the query client would keep the password in memory for minutes.
    gcTime: 0,
  });
  const latest = open.error ? toAppError(open.error) : need;
  const words = describeError(latest);
  return (
    <PasswordNotice
      title={words.title}
      explanation={words.explanation}
      wasWrong={latest.kind === 'password-needed' && latest.wasWrong}
      isBusy={open.isPending}
      scopes={SCOPES.filter((id) => need.scope === 'either' || need.scope === id).map((id) => ({
        id,
        label: t(`albumPassword.${id}`),
      }))}
      onSubmit={(scope, password) => open.mutate({ scope, password })}
    />
  );
}
