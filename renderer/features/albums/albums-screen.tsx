/** The albums of one owner as a grid of covers. */
import { BookImage } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Album, Identity, MaskState, OwnerId } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import type { ArrangementMemory } from '../../domain/arrangement';
import { describeError } from '../../domain/describe-error';
import { type PasswordNeed, usePasswordNeed } from '../../domain/password-need';
import type { ActiveItem } from '../../domain/revealing';
import { useBlockingError } from '../../domain/blocking-error';
import type { GridMemory } from '../../ui/grid/grid-memory';
import { type Refresh, RefreshButton } from '../../domain/refresh-button';
import { ErrorNotice } from '../../ui/error-notice';
import { FailureStrip } from '../../ui/failure-strip';
import { Notice, NoticeActions } from '../../ui/notice';
import { PasswordNotice } from '../../ui/password-notice';
import { useWidth } from '../../ui/use-size';
import { CategoryPane } from './category-pane';
import { albumsIn, type CategoryPath, expansionOf, pathKey } from './category-lines';
import { focusFolder } from './focus-folder';
import { type Albums, useAlbums, useCategories } from './queries';
import { SortedAlbums } from './sorted-albums';
import { SubscriptionStrip } from './subscription-strip';
import { Button } from '../../ui/button';
import { StripDetail } from '../../ui/note-strip';
import { t, tNodes } from '../../ui/language';
import styles from './albums-screen.module.css';

export interface AlbumsScreenProps {
  readonly identity: Identity;
  readonly ownerId: OwnerId;
  readonly ownerName: string;
  readonly mask: MaskState;
  readonly rowHeightPx: number;
  /** The chosen category; empty for all albums. */
  readonly category: CategoryPath;
  readonly onCategory: (path: CategoryPath, isPicked: boolean) => void;
  readonly memory: GridMemory;
  readonly arrangement: ArrangementMemory;
  readonly onActive: (album: Album | null) => void;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  readonly onOpen: (album: Album) => void;
  readonly refresh: Refresh;
  /** Opens the dialog for another owner or album; null if the service has no others. */
  readonly onFind: (() => void) | null;
}

/** The minimum width, in CSS pixels, at which the category tree fits beside the albums. */
const TREE_FITS_PX = 760;

export function AlbumsScreen(props: AlbumsScreenProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(place);
  return (
    <div ref={place} className={styles['root']}>
      <OwnersAlbums {...props} screen={place} isNarrow={widthPx > 0 && widthPx < TREE_FITS_PX} />
    </div>
  );
}

interface OwnersAlbumsProps extends AlbumsScreenProps {
  readonly screen: RefObject<HTMLElement | null>;
  readonly isNarrow: boolean;
}

function OwnersAlbums({ screen, isNarrow, ...props }: OwnersAlbumsProps): ReactNode {
  const { identity, ownerId, category, mask } = props;
  const albums = useAlbums(identity, ownerId, mask);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const isOpen = useMemo(() => expansionOf(toggled, category), [toggled, category]);
  const categories = useCategories(identity, ownerId, isOpen);
  /** Until a category is chosen here, the grid may take the focus. */
  const [hasChosen, setHasChosen] = useState(false);
  const within = category.length > 0 && categories.tree ? albumsIn(categories.tree, category) : null;
  const areWaiting = category.length > 0 && within === null && categories.isReading;
  /** What the chosen category contains is not known, because it could not be listed. */
  const isUnknown = category.length > 0 && within === null && categories.error !== null;
  const isGone = category.length > 0 && within === null && categories.tree !== undefined && !areWaiting && !isUnknown;
  const { onCategory } = props;
  useEffect(() => {
    if (isGone) onCategory([], false);
  }, [isGone, onCategory]);
  const error = useBlockingError(albums);
  const need = usePasswordNeed(error, albums.isSuccess);
  if (need) return <SitePassword {...props} need={need} albums={albums} />;
  if (error) {
    return <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void albums.refetch()} />;
  }
  if (albums.data?.length === 0) return <NoAlbums {...props} />;
  const shown = areWaiting ? undefined : within ? albums.data?.filter(({ id }) => within.has(id)) : albums.data;
  return (
    <>
      {albums.error && albums.isFormer && <FormerStrip error={albums.error} albums={albums} />}
      {categories.tree && categories.error && !isUnknown && (
        <UnlistedStrip
          {...categories}
          error={categories.error}
          onFocusLost={() => focusFolder(screen.current, categories.failedPath)}
        />
      )}
      {albums.data && <SubscriptionStrip identity={identity} ownerId={ownerId} ownerName={props.ownerName} />}
      <div className={styles['row']} data-narrow={isNarrow}>
        <div className={styles['categories']}>
          <CategoryPane
            isWanted={identity.capabilities.categories}
            categories={categories.tree}
            error={categories.error && !isUnknown ? toAppError(categories.error) : null}
            toggled={toggled}
            onToggledChange={setToggled}
            albumCount={albums.data?.length ?? 0}
            chosen={category}
            isNarrow={isNarrow}
            onChoose={(path, isPicked) => {
              setHasChosen(true);
              props.onCategory(path, isPicked);
            }}
            onRetry={categories.retry}
          />
        </div>
        {isUnknown ? (
          <div className={styles['grid']}>
            <ErrorNotice
              words={describeError(toAppError(categories.error))}
              failure={categories.error}
              isBusy={categories.isTryingAgain}
              onRetry={() => {
                // If it succeeds, the button disappears, so the grid takes the focus.
                setHasChosen(false);
                categories.retry();
              }}
            />
          </div>
        ) : within?.size === 0 ? (
          <div className={styles['grid']}>
            <NoneInCategory
              onShowAll={() => {
                // The button disappears, so the grid takes the focus.
                setHasChosen(false);
                props.onCategory([], true);
              }}
            />
          </div>
        ) : (
          <SortedAlbums key={pathKey(category)} {...props} albums={shown} hasFocusAtStart={!hasChosen} />
        )}
      </div>
    </>
  );
}

function NoAlbums({ ownerName, refresh, onFind }: AlbumsScreenProps): ReactNode {
  return (
    <Notice
      icon={BookImage}
      title={t('albums.emptyTitle')}
      action={
        <NoticeActions>
          {onFind && (
            <Button isPrimary onClick={onFind}>
              {t('commands.find')}
            </Button>
          )}
          <RefreshButton isPrimary={!onFind} refresh={refresh} />
        </NoticeActions>
      }
    >
      {t('albums.emptyText', { name: ownerName })}
    </Notice>
  );
}

interface UnlistedStripProps {
  readonly error: Error;
  readonly failedName: string | null;
  readonly isTryingAgain: boolean;
  readonly retry: () => void;
  readonly onFocusLost: () => void;
}

/** Shown if the service could not list what is in a category; the categories of the albums stay. */
function UnlistedStrip({ error, failedName, isTryingAgain, retry, onFocusLost }: UnlistedStripProps): ReactNode {
  const words = describeError(toAppError(error));
  const { title: problem } = words;
  return (
    <FailureStrip words={words} failure={error} isBusy={isTryingAgain} onRetry={retry} onFocusLost={onFocusLost}>
      {failedName === null
        ? t('categories.failed', { problem })
        : t('categories.failedIn', { name: failedName, problem })}
    </FailureStrip>
  );
}

function NoneInCategory({ onShowAll }: { readonly onShowAll: () => void }): ReactNode {
  return (
    <Notice
      icon={BookImage}
      title={t('categories.emptyTitle')}
      action={<Button onClick={onShowAll}>{t('albums.showAll')}</Button>}
    >
      {t('categories.emptyText')}
    </Notice>
  );
}

/** Shown if the albums could not be reloaded after the mask changed; the earlier albums stay. */
function FormerStrip({ error, albums }: { readonly error: Error; readonly albums: Albums }): ReactNode {
  const words = describeError(toAppError(error));
  return (
    <FailureStrip words={words} failure={error} isBusy={albums.isFetching} onRetry={() => void albums.refetch()}>
      {tNodes('common.titleAndExplanation', {
        title: <strong>{words.title}</strong>,
        explanation: <StripDetail>{t('albums.asBeforeMask')}</StripDetail>,
      })}
    </FailureStrip>
  );
}

interface SitePasswordProps extends AlbumsScreenProps {
  readonly need: PasswordNeed;
  readonly albums: { readonly refetch: () => Promise<unknown>; readonly isFetching: boolean };
}

function SitePassword({ identity, ownerId, need, albums }: SitePasswordProps): ReactNode {
  const words = describeError(need);
  return (
    <PasswordNotice
      title={words.title}
      explanation={words.explanation}
      wasWrong={need.wasWrong}
      isBusy={albums.isFetching}
      scopes={[{ id: 'site', label: t('albums.passwordOfSite') }]}
      onSubmit={(_scope, sitePassword) => {
        void api.owners.unlock({ identity: identity.key, ownerId, sitePassword }).then(() => albums.refetch());
      }}
    />
  );
}
