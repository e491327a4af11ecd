/** The stage of one identity: its albums or an album, with the toolbar above and the inspector at the side. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type {
  Album,
  AlbumId,
  AppError,
  CheckMark,
  CheckSubject,
  Identity,
  Location,
  OwnerId,
  PictureSummary,
  Preferences,
} from '../../preload/contract';
import type { CommandNeed } from '../../preload/contract/commands';
import { toAppError } from '../api/api-error';
import { describeError } from '../domain/describe-error';
import { copyPicture, savePicture, type PictureToExport } from '../domain/export-picture';
import type { ArrangementMemory } from '../domain/arrangement';
import { AlbumMarks } from '../domain/album-marks';
import { type CheckHere, CheckHereContext } from '../domain/check-marking';
import { knownMask, useMask } from '../domain/mask-state';
import { maskingOf } from '../domain/masking';
import type { ActiveItem, Revealing } from '../domain/revealing';
import { createRevealing, RevealingContext } from '../domain/revealing';
import { useBlockingError } from '../domain/blocking-error';
import { FailedPicturesStrip } from '../domain/failed-pictures-strip';
import { WaitStrip } from '../domain/wait-strip';
import { AlbumsScreen } from '../features/albums/albums-screen';
import { ownersQuery } from '../features/albums/queries';
import { DifferencesPanel } from '../features/inspector/differences-panel';
import { InfoOverlay } from '../features/inspector/info-overlay';
import { Inspector } from '../features/inspector/inspector';
import { AlbumMask } from '../features/mask/album-mask';
import { UnratedNote } from '../features/mask/unrated-note';
import { AlbumScreen } from '../features/pictures/album-screen';
import type { DifferencesOf } from '../features/pictures/viewer-props';
import { announce } from '../ui/announcer';
import { ErrorNotice, type WayOut, WayOutContext } from '../ui/error-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import type { ScreenControls } from '../ui/screen-controls';
import { StripSlot } from '../ui/strip';
import { showToast } from '../ui/toast';
import { crumbsOf } from './breadcrumbs';
import { stateFacts, useFacts } from './command-facts';
import type { RunCommand } from '../domain/key-commands';
import type { OpenDialog } from './dialogs';
import type { GridMemory } from '../ui/grid/grid-memory';
import type { GridMemories } from './grid-memories';
import { useLocation } from './location';
import { changePreferences } from './program-state';
import { StageTitle } from './stage-title';
import { StaleStrip } from './stale-strip';
import { Toolbar } from './toolbar';
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
  readonly arrangementOf: (name: string) => ArrangementMemory;
  /** Null unless a member of the running check is acted as. */
  readonly checkHere: CheckHere | null;
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
  const { owner, albumId, album, orderBy, goUp } = here;
  const error = ownersError ?? here.unlistedError;
  const need = passwordNeeded(here.unlistedError);
  const { revealing, setActiveItem, reveal, revealAlbum, withPicture, markActive } = useRevealingHere(props);
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
      savePicture: () => withPicture((picture) => void savePicture(identity.key, picture)),
    }),
    [goUp, queries, runRefresh, reveal, revealAlbum, withPicture, album, identity, markActive],
  );
  useFacts('stage', { grid: true, up: goUp !== null, album: album !== undefined });
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
  const inspector = (selected: PictureSummary | undefined): ReactNode =>
    preferences.isInspectorOpen && (
      <Inspector {...ofPanel} albumId={albumId ?? activeAlbum?.id ?? null} selected={selected} />
    );
  const differences: DifferencesOf = (pictures, active) =>
    preferences.isInspectorOpen &&
    album && <DifferencesPanel {...ofPanel} albumId={album.id} pictures={pictures} active={active} />;
  const refresh = { isBusy: isRefreshing, run: () => run('reload-view') };
  const memoryOf = (id: AlbumId): GridMemory => memories.of(`album ${id} ${orderBy ?? ''}`);
  const wayOut = wayOutOf(goUp, hasGroup, run);
  const shared = { identity, mask, rowHeightPx, refresh, onActiveItem: setActiveItem };
  return (
    <RevealingContext value={revealing}>
      <CheckHereContext value={props.checkHere}>
        <Stage>
          <Toolbar
            title={
              <StageTitle
                {...crumbsOf({ identity, identityName: props.identityName, location, owner, category: here.category })}
                album={album}
                owner={owner}
                owners={owners.data ?? []}
                orders={identity.capabilities.orders}
                orderBy={orderBy}
                onOwner={here.openOwner}
                onOrder={here.order}
                canLookUp={canLookUp}
              />
            }
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
                {!error && owners.data?.length === 0 && !albumId && (
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
                    viewer={here.viewer}
                    viewerChoices={preferences}
                    onViewerChoices={(change) => void changePreferences(change)}
                    onHasMasked={setHasMasked}
                    inspector={inspector}
                    infoOverlay={(shown) => (
                      <InfoOverlay
                        identity={identity}
                        albumId={album.id}
                        selected={shown}
                        mask={mask}
                        readsCameraData={preferences.readsCameraData}
                      />
                    )}
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
                {!error && !album && !owner && (albumId !== null || !owners.data) && <Loading />}
              </WayOutContext>
            </StripSlot>
          </div>
        </Stage>
      </CheckHereContext>
    </RevealingContext>
  );
}

/** Leads from an album to the albums; from the albums to the members of the group, or else to another account. */
function wayOutOf(goUp: (() => void) | null, hasGroup: boolean, run: RunCommand): WayOut {
  if (goUp) return { label: t('commands.go-up'), onLeave: goUp };
  const command = hasGroup ? 'show-group' : 'add-account';
  return { label: t(`commands.${command}`), onLeave: () => run(command) };
}

/** Each category has a position of its own. */
function albumsName(ownerId: OwnerId, category: readonly string[]): string {
  return ['albums', ownerId, ...(category.length > 0 ? [JSON.stringify(category)] : [])].join(' ');
}

function passwordNeeded(error: Error | null): Extract<AppError, { kind: 'password-needed' }> | null {
  const known = error && toAppError(error);
  return known?.kind === 'password-needed' ? known : null;
}

function subjectOf({ what }: ActiveItem): CheckSubject {
  return what.kind === 'picture' ? what : { kind: 'album', albumId: what.albumId };
}

function factsOf({ what }: ActiveItem): readonly CommandNeed[] {
  return what.kind === 'picture' ? ['item', 'album', 'picture'] : ['item', 'album'];
}

interface RevealingHere {
  readonly revealing: Revealing;
  readonly setActiveItem: (activeItem: ActiveItem | null) => void;
  readonly reveal: () => void;
  /** Asks to reveal the given album, or else the active item's album. */
  readonly revealAlbum: (album: Album | undefined) => void;
  /** Runs `act` with the active picture; shows a message if no picture is active. */
  readonly withPicture: (act: (picture: PictureToExport) => void) => void;
  /** Marks the active item in the running check; does nothing if there is no check. */
  readonly markActive: (mark: CheckMark) => void;
}

function useRevealingHere({ identity: { key }, preferences, checkHere, onDialog }: IdentityStageProps): RevealingHere {
  const activeItem = useRef<ActiveItem | null>(null);
  const { revealSeconds } = preferences;
  // A mark does not change what the memo below returns, because that would draw all tiles again.
  const latestCheck = useRef(checkHere);
  useEffect(() => {
    latestCheck.current = checkHere;
  });
  return useMemo(() => {
    const askForAlbum = (album: Album): void => onDialog({ name: 'reveal-album', identity: key, album });
    const revealing = createRevealing({
      identity: key,
      seconds: revealSeconds,
      onRefused: (error) => onDialog({ name: 'mask-unchanged', error }),
      onAlbum: askForAlbum,
    });
    return {
      revealing,
      setActiveItem: (next) => {
        activeItem.current = next;
        stateFacts('active-item', next ? factsOf(next) : []);
      },
      reveal: () => {
        if (!activeItem.current) {
          announce(t('stage.nothingSelected'));
          return;
        }
        const { what, of } = activeItem.current;
        revealing.toggle(what, maskingOf(knownMask(), key, what, of));
      },
      revealAlbum: (album) => {
        const meant = album ?? activeItem.current?.album;
        if (meant) askForAlbum(meant);
      },
      withPicture: (act) => {
        const what = activeItem.current?.what;
        if (what?.kind === 'picture') act(what);
        else showToast(t('stage.nothingSelectedToSave'));
      },
      markActive: (mark) => {
        const item = activeItem.current;
        if (!latestCheck.current) return;
        if (item) latestCheck.current.mark(subjectOf(item), mark, item.title);
        else announce(t('stage.nothingSelected'));
      },
    };
  }, [key, revealSeconds, onDialog]);
}
