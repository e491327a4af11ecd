/** The stage while it shows what the person finds again. */
import { type ReactNode, useState } from 'react';
import type {
  Album,
  AlbumId,
  Identity,
  Location,
  MaskState,
  PictureSummary,
  Preferences,
  PreferencesChange,
} from '../../preload/contract';
import type { CollectedPicture } from '../domain/collected-picture';
import { useFavouritesState } from '../domain/favourites';
import { useKept } from '../domain/kept-by-identity';
import type { ActiveItem } from '../domain/revealing';
import { AlbumGrid } from '../features/albums/album-grid';
import { FavouritesScreen } from '../features/favourites/favourites-screen';
import { type FavouritesTab, nameOfTab, tabNamed } from '../features/favourites/tabs';
import type { ViewerLocation } from '../features/pictures/album-screen-props';
import { PictureCollection } from '../features/pictures/picture-collection';
import type { DifferencesOf } from '../features/pictures/viewer-props';
import { StageBody } from '../ui/stage';
import { navigation } from './navigation';
import { openKeptAlbum } from './open-kept-album';
import { useSaved } from './saved-by-identity';
import { newCollectionMemory, type ScreenMemories } from './screen-memories';

export interface CollectionStageProps {
  readonly identity: Identity;
  readonly mask: MaskState;
  readonly preferences: Preferences;
  readonly location: Location;
  readonly memories: ScreenMemories;
  readonly viewer: ViewerLocation;
  readonly onOpenInAlbum: (picture: CollectedPicture) => void;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  readonly inspector: (albumId: AlbumId | null, selected: PictureSummary | undefined) => ReactNode;
  readonly infoOverlay: (albumId: AlbumId, shown: PictureSummary) => ReactNode;
  readonly differences: DifferencesOf;
  readonly onViewerChoices: (change: PreferencesChange) => void;
}

export interface FavouritesStageProps extends CollectionStageProps {
  readonly onRefresh: () => void;
  /** The album that was opened no longer exists. */
  readonly onGone: (album: Album, kept: 'star' | null) => void;
  /** The name of the member who is acted as; null if none is. */
  readonly actingAs: string | null;
}

export function FavouritesStage(props: FavouritesStageProps): ReactNode {
  const { identity, mask, preferences, location, memories, viewer, inspector } = props;
  const [active, setActive] = useState<Album | null>(null);
  const [selected, setSelected] = useState<CollectedPicture | null>(null);
  const tab = tabNamed(location.tab);
  const name = nameOfTab(tab);
  const change = (next: FavouritesTab): void =>
    navigation.replace({ ...location, picture: null, tab: nameOfTab(next) });
  const shared = {
    identity,
    mask,
    rowHeightPx: preferences.rowHeightPx,
    memory: useKept(memories.collections, identity.key, `favourites ${name}`, newCollectionMemory),
    hasFocusAtStart: true,
    onActiveItem: props.onActiveItem,
  };
  return (
    <>
      <StageBody>
        <FavouritesScreen
          identity={identity}
          mask={mask}
          favourites={useFavouritesState(identity.key)}
          actingAs={props.actingAs}
          tab={tab}
          arrangement={useSaved(memories.arrangements, identity.key, `favourites ${tab.of}`)}
          onTab={change}
          onRefresh={props.onRefresh}
          renderAlbums={({ label, albums, ownerOf }) => (
            <AlbumGrid
              {...shared}
              label={label}
              albums={albums}
              isBusy={false}
              onActive={setActive}
              onOpen={(album) =>
                openKeptAlbum(
                  identity,
                  mask,
                  { album, ownerId: ownerOf(album) },
                  {
                    go: (location) => navigation.go(location),
                    onGone: () => props.onGone(album, tab.of === 'starred' ? 'star' : null),
                  },
                )
              }
            />
          )}
          renderPictures={({ label, total, aspectRatios, at, opened, list, onWanted }) => (
            <PictureCollection
              {...shared}
              label={label}
              total={total}
              aspectRatios={aspectRatios}
              pictureAt={at}
              opened={opened}
              list={list}
              onWanted={onWanted}
              isBusy={false}
              viewer={viewer}
              viewerChoices={preferences}
              onViewerChoices={props.onViewerChoices}
              onOpenInAlbum={props.onOpenInAlbum}
              onSelected={setSelected}
              inspector={(shown) => inspector(shown?.album.id ?? null, shown?.summary)}
              infoOverlay={({ album, summary }) => props.infoOverlay(album.id, summary)}
              differences={props.differences}
            />
          )}
        />
      </StageBody>
      {viewer.picture === null &&
        (tab.kind === 'albums'
          ? inspector(active?.id ?? null, undefined)
          : inspector(selected?.album.id ?? null, selected?.summary))}
    </>
  );
}
