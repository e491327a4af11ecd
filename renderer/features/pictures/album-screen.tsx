/** One album: its pictures, or why there are none. */
import { useQuery } from '@tanstack/react-query';
import { Images } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { AlbumId, Identity } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../domain/describe-error';
import type { PasswordNeed } from '../../domain/password-need';
import { usePasswordNeed } from '../../domain/password-need';
import { useBlockingError } from '../../domain/blocking-error';
import { RefreshButton } from '../../domain/refresh-button';
import { ErrorNotice } from '../../ui/error-notice';
import { t } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { PasswordNotice } from '../../ui/password-notice';
import { StageBody } from '../../ui/stage';
import type { AlbumScreenProps } from './album-screen-props';
import { PictureGrid } from './picture-grid';
import { isBeginning, outlineQuery } from './outline-query';

export function AlbumScreen(props: AlbumScreenProps): ReactNode {
  const { identity, album, orderBy } = props;
  useOpening(identity, album.id);
  const query = useQuery(outlineQuery(identity, album.id, orderBy));
  const outline = query.data;
  const total = outline?.total ?? album.pictureCount ?? 0;
  const error = useBlockingError(query);
  const need = usePasswordNeed(error, outline !== undefined);
  if (error || need) {
    const retry = (): void => void query.refetch();
    return (
      <StageBody>
        {need && <AlbumPassword {...props} need={need} isBusy={query.isFetching} onRetry={retry} />}
        {!need && <ErrorNotice words={describeError(toAppError(error))} onRetry={retry} />}
      </StageBody>
    );
  }
  if (outline && total === 0) {
    return (
      <StageBody>
        <Notice
          icon={Images}
          title={t('pictures.emptyTitle')}
          action={<RefreshButton isPrimary refresh={props.refresh} />}
        >
          {t('pictures.emptyText')}
        </Notice>
      </StageBody>
    );
  }
  return (
    <PictureGrid
      {...props}
      total={total}
      aspectRatios={outline?.aspectRatios ?? null}
      isBusy={!outline}
      // The first pictures of a response that broke off are all that comes.
      isArriving={isBeginning(outline) && query.isFetching}
    />
  );
}

/** Reports every opening to main, even if all of the album's data is cached. */
function useOpening({ key }: Identity, albumId: AlbumId): void {
  useEffect(() => {
    // Errors are ignored: if the opening cannot be recorded, main refuses the album's data too.
    api.albums.opened({ identity: key, albumId }).catch(() => undefined);
  }, [key, albumId]);
}

interface AlbumPasswordProps extends AlbumScreenProps {
  readonly need: PasswordNeed;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
}

function AlbumPassword({ identity, album, ownerId, need, isBusy, onRetry }: AlbumPasswordProps): ReactNode {
  const words = describeError(need);
  const scopes = [
    { id: 'album', label: t('pictures.passwordOfAlbum') },
    { id: 'site', label: t('pictures.passwordOfSite') },
  ];
  const unlock = (scope: string, password: string): Promise<unknown> =>
    scope === 'site' && ownerId !== null
      ? api.owners.unlock({ identity: identity.key, ownerId, sitePassword: password })
      : api.albums.unlock({ identity: identity.key, albumId: album.id, password });
  return (
    <PasswordNotice
      title={words.title}
      explanation={words.explanation}
      wasWrong={need.wasWrong}
      isBusy={isBusy}
      scopes={scopes.filter(({ id }) =>
        ownerId === null ? id === 'album' : need.scope === 'either' || need.scope === id,
      )}
      onSubmit={(scope, password) => void unlock(scope, password).then(onRetry)}
    />
  );
}
