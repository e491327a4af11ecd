/** The albums of an owner, or the pictures of an album. */
import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type {
  Album,
  AlbumId,
  Identity,
  Location,
  MaskState,
  Owner,
  OwnerId,
  Preferences,
} from '../../preload/contract';
import { albumsName } from '../../preload/contract/albums-name';
import type { ArrangementMemory } from '../domain/arrangement';
import type { RunCommand } from '../domain/key-commands';
import type { ActiveItem } from '../domain/revealing';
import { AlbumsScreen } from '../features/albums/albums-screen';
import { AlbumScreen } from '../features/pictures/album-screen';
import { Button } from '../ui/button';
import { t } from '../ui/language';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import type { Refresh } from '../domain/refresh-button';
import { StageBody } from '../ui/stage';
import { changePreferences } from './change-preferences';
import type { LocationState } from './location';
import { useSaved } from './saved-by-identity';
import type { ScreenMemories } from './screen-memories';
import type { SidePanels } from './side-panels';

export interface OwnerStageProps {
  readonly identity: Identity;
  readonly mask: MaskState;
  readonly preferences: Preferences;
  readonly location: Location;
  readonly here: LocationState;
  /** Undefined until loaded. */
  readonly owners: readonly Owner[] | undefined;
  readonly canLookUp: boolean;
  readonly memories: ScreenMemories;
  /** Of the album, or of the owner's albums. */
  readonly arrangement: ArrangementMemory;
  readonly panels: SidePanels;
  readonly refresh: Refresh;
  readonly run: RunCommand;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  readonly onHasMasked: (hasMasked: boolean) => void;
}

export function OwnerStage(props: OwnerStageProps): ReactNode {
  const { identity, mask, preferences, location, here, owners, canLookUp, panels, run } = props;
  const { grids } = props.memories;
  const { owner, album, albumId, orderBy } = here;
  const gridName = album ? albumGridName(album.id, orderBy) : albumsName(owner?.id ?? NO_OWNER, location.category);
  const memory = useSaved(grids, identity.key, gridName);
  const [activeAlbum, setActiveAlbum] = useState<Album | null>(null);
  const { rowHeightPx } = preferences;
  const shared = { identity, mask, rowHeightPx, refresh: props.refresh, onActiveItem: props.onActiveItem };
  if (album) {
    return (
      <AlbumScreen
        key={`${owner?.id ?? ''} ${album.id} ${orderBy ?? ''}`}
        {...shared}
        album={album}
        ownerId={here.isListed ? (owner?.id ?? null) : null}
        orderBy={orderBy}
        memory={memory}
        arrangement={props.arrangement}
        viewer={here.viewer}
        viewerChoices={preferences}
        onViewerChoices={(change) => void changePreferences(change)}
        onHasMasked={props.onHasMasked}
        inspector={(selected) => panels.inspector(album.id, selected)}
        infoOverlay={(shown) => panels.infoOverlay(album.id, shown)}
        differences={panels.differences}
      />
    );
  }
  if (owner) {
    return (
      <>
        <StageBody>
          <AlbumsScreen
            key={owner.id}
            {...shared}
            ownerId={owner.id}
            ownerName={owner.name}
            category={location.category}
            onCategory={here.chooseCategory}
            memory={memory}
            arrangement={props.arrangement}
            onActive={setActiveAlbum}
            onOpen={({ id }) => here.openAlbum(id, grids.of(identity.key, albumGridName(id, orderBy)).view.activeIndex)}
            onFind={canLookUp ? () => run('find') : null}
          />
        </StageBody>
        {panels.inspector(albumId ?? activeAlbum?.id ?? null, undefined)}
      </>
    );
  }
  if (!owners || albumId !== null) return <Loading />;
  return (
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
  );
}

/** Stands for the owner until the owners are loaded. */
export const NO_OWNER = '' as OwnerId;

/** Names the grid of an album in one of its orders. */
export function albumGridName(albumId: AlbumId, orderBy: string | undefined): string {
  return `album ${albumId} ${orderBy ?? ''}`;
}
