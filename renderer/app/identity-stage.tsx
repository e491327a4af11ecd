/** The stage of one identity: its albums or an album, with the toolbar above and the inspector at the side. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useState } from 'react';
import type {
  Album,
  AlbumId,
  AppError,
  Identity,
  Location,
  PictureSummary,
  Preferences,
  PreferencesChange,
} from '../../preload/contract';
import { albumsName } from '../../preload/contract/albums-name';
import { toAppError } from '../api/api-error';
import { describeError } from '../domain/describe-error';
import { copyPicture, copyPictureLink, openPicturePage, savePicture } from '../domain/export-picture';
import type { ArrangementMemory } from '../domain/arrangement';
import { AlbumMarks } from '../domain/album-marks';
import { type CheckHere, CheckHereContext } from '../domain/check-marking';
import type { CollectedPicture } from '../domain/collected-picture';
import { useFavourites } from '../domain/favourites';
import { useMask } from '../domain/mask-state';
import { RevealingContext } from '../domain/revealing';
import { useBlockingError } from '../domain/blocking-error';
import { FailedPicturesStrip } from '../domain/failed-pictures-strip';
import { WaitStrip } from '../domain/wait-strip';
import { AlbumsScreen } from '../features/albums/albums-screen';
import { ownersQuery } from '../features/albums/queries';
import { AlbumMask } from '../features/mask/album-mask';
import { UnratedNote } from '../features/mask/unrated-note';
import { AlbumScreen } from '../features/pictures/album-screen';
import { PictureSorting } from '../features/pictures/picture-sorting';
import type { DifferencesOf } from '../features/pictures/viewer-props';
import { ErrorNotice, type WayOut, WayOutContext } from '../ui/error-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import type { ScreenControls } from '../ui/screen-controls';
import { StripSlot } from '../ui/strip';
import { crumbsOf } from './breadcrumbs';
import { AlbumBar } from './album-bar';
import { changePreferences } from './change-preferences';
import { useFacts, useSelectionFacts } from './command-facts';
import type { RunCommand } from '../domain/key-commands';
import type { OpenDialog } from './open-dialog';
import type { GridMemory } from '../ui/grid/grid-memory';
import type { CollectionBook } from './collection-book';
import type { GridMemories } from './grid-memories';
import { DifferencesPanel, FavouritesStage, InfoOverlay, Inspector, SearchStage } from './lazy-screens';
import { useLocation } from './location';
import { navigation } from './navigation';
import { openInAlbum } from './open-in-album';
import { StageTitle } from './stage-title';
import { StaleStrip } from './stale-strip';
import { Toolbar } from './toolbar';
import { useActiveItemHere } from './use-active-item';
import { UnlistedPassword } from './unlisted-password';
import { useBusy } from '../ui/use-busy';
import { Button } from '../ui/button';
import { Stage, StageBody } from '../ui/stage';
import { t } from '../ui/language';
import styles from './identity-stage.module.css';

export interface IdentityStageProps {
  readonly identity: Identity;
  readonly preferences: Preferences;
  /** As the rail shows it. */
  readonly identityName: string;
  readonly location: Location;
  /** True if the active identity may act as members of a group, or is doing so. */
  readonly hasGroup: boolean;
  readonly memories: GridMemories;
  /** Of the search and of what the person finds again. */
  readonly collections: CollectionBook;
  readonly arrangementOf: (name: string) => ArrangementMemory;
  /** Null unless a member of the running check is acted as. */
  readonly checkHere: CheckHere | null;
  /** The name of the member who is acted as; null if none is. */
  readonly actingAs: string | null;
  readonly run: RunCommand;
  readonly onDialog: (dialog: OpenDialog) => void;
  readonly controls: Ref<ScreenControls>;
}

export function IdentityStage(props: IdentityStageProps): ReactNode {
  const { identity, preferences, location, hasGroup, memories, arrangementOf, run, controls } = props;
  const mask = useMask();
  const queries = useQueryClient();
  const owners = useQuery(ownersQuery(identity));
  const ownersError = useBlockingError(owners);
  const { isBusy: isRefreshing, run: runRefresh } = useBusy();
  const here = useLocation(identity, owners.data, location, mask);
  const { albumId, album, orderBy } = here;
  const isFavourites = location.view === 'favourites';
  const isCollection = isFavourites || location.view === 'search';
  const owner = isCollection ? undefined : here.owner;
  const goUp = isCollection ? leaveCollection(identity) : here.goUp;
  const error = isCollection ? null : (ownersError ?? here.unlistedError);
  const need = passwordNeeded(here.unlistedError);
  const { revealing, setActiveItem, reveal, revealAlbum, withPicture, markActive, star, pinAlbum } =
    useActiveItemHere(props);
  const [hasMasked, setHasMasked] = useState(false);
  useImperativeHandle(
    controls,
    () => ({
      goUp,
      refresh: () => runRefresh(() => queries.invalidateQueries()),
      reveal,
      revealAlbum: () => revealAlbum(album),
      copyPicture: () => withPicture((picture) => void copyPicture(identity.key, picture)),
      mark: markActive,
      star,
      pin: () => pinAlbum(album),
      savePicture: () => withPicture((picture) => void savePicture(identity.key, picture)),
      copyPictureLink: () => withPicture((picture) => void copyPictureLink(identity.key, picture)),
      openPicturePage: () => withPicture((picture) => void openPicturePage(identity.key, picture)),
    }),
    [goUp, queries, runRefresh, reveal, revealAlbum, withPicture, album, identity, markActive, star, pinAlbum],
  );
  const keeps = useFavourites() !== null;
  useSelectionFacts();
  useFacts('stage', { grid: true, up: goUp !== null, album: album !== undefined, keeps });
  useEffect(() => {
    document.title = t('common.windowTitle', { title: album?.name ?? owner?.name ?? identity.accountName });
  }, [album, owner, identity]);

  const canLookUp = identity.capabilities.ownerLookup !== 'none';
  const { rowHeightPx } = preferences;
  const [activeAlbum, setActiveAlbum] = useState<Album | null>(null);
  const ofPanel = {
    identity,
    mask,
    widthPx: preferences.inspectorWidthPx,
    readsCameraData: preferences.readsCameraData,
    onReadsCameraData: (readsCameraData: boolean) => void changePreferences({ readsCameraData }),
    onWidthChange: (inspectorWidthPx: number) => void changePreferences({ inspectorWidthPx }),
  };
  const inspectorOf = (of: AlbumId | null, selected: PictureSummary | undefined): ReactNode =>
    preferences.isInspectorOpen && <Inspector {...ofPanel} albumId={of} selected={selected} />;
  const inspector = (selected: PictureSummary | undefined): ReactNode =>
    inspectorOf(albumId ?? activeAlbum?.id ?? null, selected);
  const { readsCameraData } = preferences;
  const infoOverlayOf = (of: AlbumId, shown: PictureSummary): ReactNode => (
    <InfoOverlay {...{ identity, mask, readsCameraData }} albumId={of} selected={shown} />
  );
  const differences: DifferencesOf = (pictures, active) =>
    preferences.isInspectorOpen && <DifferencesPanel {...ofPanel} pictures={pictures} active={active} />;
  const memoryIn = (id: AlbumId, order: string | undefined): GridMemory => memories.of(`album ${id} ${order ?? ''}`);
  const memoryOf = (id: AlbumId): GridMemory => memoryIn(id, orderBy);
  const ofCollection = {
    arrangementOf,
    memories: props.collections,
    ...{ identity, mask, preferences, location, differences },
    viewer: here.viewer,
    onActiveItem: setActiveItem,
    inspector: inspectorOf,
    infoOverlay: infoOverlayOf,
    onOpenInAlbum: (picture: CollectedPicture) =>
      void openInAlbum({ client: queries, identity, mask, memoryOf: ({ id }, order) => memoryIn(id, order) }, picture),
    onViewerChoices: (choices: PreferencesChange) => void changePreferences(choices),
  };
  const refresh = { isBusy: isRefreshing, run: () => run('reload-view') };
  const wayOut = wayOutOf(goUp, hasGroup, run);
  const titleOf = (): ReactNode =>
    isCollection ? (
      <h1>{t(isFavourites ? 'favourites.title' : 'search.title')}</h1>
    ) : (
      <StageTitle
        {...crumbsOf({ identity, identityName: props.identityName, location, owner, category: here.category })}
        album={album}
        owner={owner}
        owners={owners.data ?? []}
        onOwner={here.openOwner}
        canLookUp={canLookUp}
      />
    );
  const shared = { identity, mask, rowHeightPx, refresh, onActiveItem: setActiveItem };
  return (
    <RevealingContext value={revealing}>
      <CheckHereContext value={props.checkHere}>
        <Stage>
          <Toolbar
            title={titleOf()}
            onUp={goUp}
            mask={mask}
            masksTitles={preferences.masksTitles}
            rowHeightPx={rowHeightPx}
            isInspectorOpen={preferences.isInspectorOpen}
            ofAlbum={
              album && (
                <>
                  <AlbumMarks album={album} />
                  <AlbumMask identity={identity.key} album={album} mask={mask} hasMasked={hasMasked} />
                </>
              )
            }
            onRowHeight={(wanted) => void changePreferences({ rowHeightPx: wanted })}
            hasGroup={hasGroup}
            isRefreshing={isRefreshing}
            run={run}
          />
          {!error && here.viewer.picture === null && (album || owner) && (
            <UnratedNote identity={identity} mask={mask} />
          )}
          {album && !error && (
            <AlbumBar
              album={album}
              sorting={
                <PictureSorting
                  orders={identity.capabilities.orders}
                  orderBy={orderBy}
                  onOrder={here.order}
                  arrangement={arrangementOf(`album ${album.id}`)}
                  areTitlesMasked={mask.areTitlesMasked}
                />
              }
            />
          )}
          <div className={styles['row']}>
            <StripSlot>
              <WayOutContext value={wayOut}>
                <StaleStrip />
                <WaitStrip identity={identity.key} />
                <FailedPicturesStrip identity={identity.key} />
                {error && need && albumId && (
                  <UnlistedPassword key={albumId} identity={identity} albumId={albumId} need={need} />
                )}
                {error && !need && (
                  <ErrorNotice
                    words={describeError(toAppError(error))}
                    onRetry={ownersError ? () => void owners.refetch() : here.retryUnlisted}
                  />
                )}
                {isFavourites && (
                  <FavouritesStage
                    key={location.tab ?? ''}
                    {...ofCollection}
                    onRefresh={refresh.run}
                    onGone={({ id }, kept) =>
                      props.onDialog({ name: 'gone-album', identity: identity.key, albumId: id, kept })
                    }
                    actingAs={props.actingAs}
                  />
                )}
                {location.view === 'search' && (
                  <SearchStage
                    {...ofCollection}
                    onLeave={leaveCollection(identity)}
                    onLookUp={canLookUp ? (text) => props.onDialog({ name: 'find', link: null, text }) : null}
                  />
                )}
                {!isCollection && !error && owners.data?.length === 0 && !albumId && (
                  <Notice
                    icon={Search}
                    title={t('stage.noOwnersTitle')}
                    action={
                      <Button isPrimary onClick={() => run('find')}>
                        {t('stage.openOwner')}
                      </Button>
                    }
                  >
                    {t('stage.noOwnersText')}
                  </Notice>
                )}
                {!error && album && (
                  <AlbumScreen
                    key={`${owner?.id ?? ''} ${album.id} ${orderBy ?? ''}`}
                    {...shared}
                    album={album}
                    ownerId={here.isListed ? (owner?.id ?? null) : null}
                    orderBy={orderBy}
                    memory={memoryOf(album.id)}
                    arrangement={arrangementOf(`album ${album.id}`)}
                    viewer={here.viewer}
                    viewerChoices={preferences}
                    onViewerChoices={(change) => void changePreferences(change)}
                    onHasMasked={setHasMasked}
                    inspector={inspector}
                    infoOverlay={(shown) => infoOverlayOf(album.id, shown)}
                    differences={differences}
                  />
                )}
                {!error && owner && !album && (
                  <>
                    <StageBody>
                      <AlbumsScreen
                        key={owner.id}
                        {...shared}
                        ownerId={owner.id}
                        ownerName={owner.name}
                        category={location.category}
                        onCategory={here.chooseCategory}
                        memory={memories.of(albumsName(owner.id, location.category))}
                        arrangement={arrangementOf(albumsName(owner.id, []))}
                        onActive={setActiveAlbum}
                        onOpen={({ id }) => here.openAlbum(id, memoryOf(id).view.activeIndex)}
                        onFind={canLookUp ? () => run('find') : null}
                      />
                    </StageBody>
                    {inspector(undefined)}
                  </>
                )}
                {!isCollection && !error && !album && !owner && (albumId !== null || !owners.data) && <Loading />}
              </WayOutContext>
            </StripSlot>
          </div>
        </Stage>
      </CheckHereContext>
    </RevealingContext>
  );
}

/** Leads from what the person finds, or finds again, to the albums. */
function leaveCollection({ key }: Identity): () => void {
  return () => navigation.leaveCollection(key);
}

/** Leads from an album to the albums; from the albums to the members of the group, or else to another account. */
function wayOutOf(goUp: (() => void) | null, hasGroup: boolean, run: RunCommand): WayOut {
  if (goUp) return { label: t('commands.go-up'), onLeave: goUp };
  const command = hasGroup ? 'show-group' : 'add-account';
  return { label: t(`commands.${command}`), onLeave: () => run(command) };
}

function passwordNeeded(error: Error | null): Extract<AppError, { kind: 'password-needed' }> | null {
  const known = error && toAppError(error);
  return known?.kind === 'password-needed' ? known : null;
}
