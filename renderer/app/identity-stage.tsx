/** The stage of one identity: its albums or an album, with the toolbar above and the inspector at the side. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useState } from 'react';
import { albumsName } from '../../preload/contract/albums-name';
import type { AppError, Identity, Location, Preferences, PreferencesChange } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../domain/describe-error';
import { copyPicture, copyPictureLink, openPicturePage, savePicture } from '../domain/export-picture';
import { AlbumMarks } from '../domain/album-marks';
import { type CheckHere, CheckHereContext } from '../domain/check-marking';
import type { CollectedPicture } from '../domain/collected-picture';
import { useFavourites } from '../domain/favourites';
import { useMask } from '../domain/mask-state';
import { RevealingContext } from '../domain/revealing';
import { useBlockingError } from '../domain/blocking-error';
import { FailedPicturesStrip } from '../domain/failed-pictures-strip';
import { WaitStrip } from '../domain/wait-strip';
import { ownersQuery } from '../features/albums/queries';
import { AlbumMask } from '../features/mask/album-mask';
import { UnratedNote } from '../features/mask/unrated-note';
import { PictureSorting } from '../features/pictures/picture-sorting';
import { ErrorNotice, type WayOut, WayOutContext } from '../ui/error-notice';
import type { ScreenControls } from '../ui/screen-controls';
import { StripSlot } from '../ui/strip';
import { crumbsOf } from './breadcrumbs';
import { AlbumBar } from './album-bar';
import { changePreferences } from './change-preferences';
import { useFacts, useSelectionFacts } from './command-facts';
import type { RunCommand } from '../domain/key-commands';
import type { OpenDialog } from './open-dialog';
import { FavouritesStage, SearchStage } from './lazy-screens';
import { useLocation } from './location';
import { navigation } from './navigation';
import { openInAlbum } from './open-in-album';
import { albumGridName, NO_OWNER, OwnerStage } from './owner-stage';
import { useSaved } from './saved-by-identity';
import type { ScreenMemories } from './screen-memories';
import { sidePanels } from './side-panels';
import { StageTitle } from './stage-title';
import { StaleStrip } from './stale-strip';
import { Toolbar } from './toolbar';
import { useActiveItemHere } from './use-active-item';
import { useGoneAlbum } from './use-gone-album';
import { UnlistedPassword } from './unlisted-password';
import { useBusy } from '../ui/use-busy';
import { Stage } from '../ui/stage';
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
  readonly memories: ScreenMemories;
  /** Null unless a member of the running check is acted as. */
  readonly checkHere: CheckHere | null;
  /** The name of the member who is acted as; null if none is. */
  readonly actingAs: string | null;
  readonly run: RunCommand;
  readonly onDialog: (dialog: OpenDialog) => void;
  readonly controls: Ref<ScreenControls>;
}

export function IdentityStage(props: IdentityStageProps): ReactNode {
  const { identity, preferences, location, hasGroup, memories, run, controls } = props;
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
  const arrangement = useSaved(
    memories.arrangements,
    identity.key,
    album ? `album ${album.id}` : albumsName(owner?.id ?? NO_OWNER, []),
  );
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
  useGoneAlbum({
    identity,
    mask,
    owner,
    location,
    isMissing: !isCollection && here.isMissing,
    onKeptGone: props.onDialog,
  });
  useSelectionFacts();
  useFacts('stage', { grid: true, up: goUp !== null, album: album !== undefined, keeps });
  useEffect(() => {
    document.title = t('common.windowTitle', { title: album?.name ?? owner?.name ?? identity.accountName });
  }, [album, owner, identity]);

  const canLookUp = identity.capabilities.ownerLookup !== 'none';
  const panels = sidePanels(identity, mask, preferences);
  const ofCollection = {
    ...{ identity, mask, preferences, location, memories },
    ...panels,
    viewer: here.viewer,
    onActiveItem: setActiveItem,
    onOpenInAlbum: (picture: CollectedPicture) =>
      void openInAlbum(
        {
          client: queries,
          identity,
          mask,
          memoryOf: ({ id }, order) => memories.grids.of(identity.key, albumGridName(id, order)),
        },
        picture,
      ),
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
  return (
    <RevealingContext value={revealing}>
      <CheckHereContext value={props.checkHere}>
        <Stage>
          <Toolbar
            title={titleOf()}
            onUp={goUp}
            mask={mask}
            masksTitles={preferences.masksTitles}
            rowHeightPx={preferences.rowHeightPx}
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
                  arrangement={arrangement}
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
                {!isCollection && !error && (
                  <OwnerStage
                    {...{
                      identity,
                      mask,
                      preferences,
                      location,
                      here,
                      canLookUp,
                      memories,
                      arrangement,
                      panels,
                      refresh,
                      run,
                    }}
                    owners={owners.data}
                    onActiveItem={setActiveItem}
                    onHasMasked={setHasMasked}
                  />
                )}
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
