/** The stage while it shows the search of the active identity. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Album, AlbumId, Identity, SearchTerms } from '../../preload/contract';
import type { CollectedPicture } from '../domain/collected-picture';
import { useFavourites } from '../domain/favourites';
import { type KeptByIdentity, useKept } from '../domain/kept-by-identity';
import { AlbumGrid } from '../features/albums/album-grid';
import { loadedAlbums } from '../features/albums/queries';
import { PictureCollection, type PictureCollectionProps } from '../features/pictures/picture-collection';
import { SearchScreen } from '../features/search/search-screen';
import { areEmpty, keyOf, NO_TERMS } from '../features/search/search-terms';
import type { GridMemory } from '../ui/grid/grid-memory';
import { t } from '../ui/language';
import { StageBody } from '../ui/stage';
import type { CollectionStageProps } from './favourites-stage';
import { albumLocation, navigation, useTerms } from './navigation';
import { useSaved } from './saved-by-identity';
import { newCollectionMemory } from './screen-memories';

export interface SearchStageProps extends CollectionStageProps {
  readonly onLeave: () => void;
  /** Null if the service has no other owners. */
  readonly onLookUp: ((text: string) => void) | null;
}

export function SearchStage(props: SearchStageProps): ReactNode {
  const { identity, mask, preferences, memories, location, viewer, inspector } = props;
  const [active, setActive] = useState<Album | null>(null);
  const [selected, setSelected] = useState<CollectedPicture | null>(null);
  const favourites = useFavourites();
  const nameOfAlbum = useNameOfAlbum(identity);
  const terms = useTerms(location) ?? NO_TERMS;
  // The grid has the focus if the person returns to a result, but not while they type.
  const [isReturn] = useState(!areEmpty(terms));
  const [startTerms] = useState(terms);
  const { collections } = memories;
  const albumsMemory = useKept(collections, identity.key, memoryName('albums', keyOf(terms)), newCollectionMemory);
  const kind = location.tab === 'albums' ? 'albums' : 'pictures';
  const shared = {
    identity,
    mask,
    rowHeightPx: preferences.rowHeightPx,
    hasFocusAtStart: isReturn && terms === startTerms,
    isBusy: false,
    onActiveItem: props.onActiveItem,
  };
  const search = (next: SearchTerms): void => {
    // What is searched for anew begins at its top; only a person who returns finds the place where they were.
    if (keyOf(next) !== keyOf(terms))
      for (const of of KINDS) collections.drop(identity.key, memoryName(of, keyOf(next)));
    navigation.replaceTerms(next);
  };
  return (
    <>
      <StageBody>
        <SearchScreen
          identity={identity}
          mask={mask}
          terms={terms}
          kind={kind}
          arrangement={useSaved(memories.arrangements, identity.key, 'search')}
          favourites={favourites?.state ?? null}
          isViewing={viewer.picture !== null}
          nameOfAlbum={nameOfAlbum}
          onTerms={search}
          onKind={(tab) => navigation.replace({ ...location, search: terms, picture: null, tab })}
          onLeave={props.onLeave}
          onLookUp={props.onLookUp}
          renderAlbums={({ label, albums, ownerOf }) => (
            <AlbumGrid
              {...shared}
              memory={albumsMemory}
              label={label}
              albums={albums}
              onActive={setActive}
              onOpen={(album) => navigation.go(albumLocation(identity, ownerOf(album), album))}
            />
          )}
          renderPictures={({ name, label, total, aspectRatios, at, opened, list, onWanted }) => (
            <FoundPictures
              {...shared}
              collections={collections}
              name={name}
              label={label}
              total={total}
              aspectRatios={aspectRatios}
              pictureAt={at}
              opened={opened}
              list={list}
              onWanted={onWanted}
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
        (kind === 'albums'
          ? inspector(active?.id ?? null, undefined)
          : inspector(selected?.album.id ?? null, selected?.summary))}
    </>
  );
}

interface FoundPicturesProps extends Omit<PictureCollectionProps, 'memory'> {
  readonly collections: KeptByIdentity<GridMemory>;
  /** Of the result on screen, which may still be that of other terms. */
  readonly name: string;
}

function FoundPictures({ collections, name, ...props }: FoundPicturesProps): ReactNode {
  const memory = useKept(collections, props.identity.key, memoryName('pictures', name), newCollectionMemory);
  return <PictureCollection {...props} memory={memory} />;
}

const KINDS = ['albums', 'pictures'] as const;

/** `terms`: what was searched for. */
function memoryName(kind: (typeof KINDS)[number], terms: string): string {
  return `${kind} ${terms}`;
}

/** Returns the names in the lists that the window has loaded, under the rule of masked titles. */
function useNameOfAlbum(identity: Identity): (albumId: AlbumId) => string {
  const client = useQueryClient();
  return (albumId) =>
    loadedAlbums(client, identity).find(({ album }) => album.id === albumId)?.album.name ?? t('maskedTitles.album');
}
