/** The shapes of masked pictures, which main tells with their mosaics: a mosaic's few cells show them only roughly. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import type { AlbumId, MosaicShapes, PictureId } from '../../preload/contract';
import { answersOnScreen } from '../api/query-client';

interface Known {
  readonly ratios: Map<string, number>;
  readonly listeners: Set<() => void>;
  revision: number;
}

/** By the client of the identity's queries, which is dropped when another identity becomes active. */
const identities = new WeakMap<QueryClient, Known>();

function knownOf(client: QueryClient): Known {
  const known = identities.get(client) ?? { ratios: new Map(), listeners: new Set(), revision: 0 };
  identities.set(client, known);
  return known;
}

export function takeMosaicShapes({ identity, shapes }: MosaicShapes): void {
  const client = answersOnScreen(identity);
  if (!client) return;
  const known = knownOf(client);
  for (const { albumId, pictureId, aspectRatio } of shapes)
    known.ratios.set(nameOfPicture(albumId, pictureId), aspectRatio);
  known.revision += 1;
  for (const listener of known.listeners) listener();
}

/** Returns the width divided by the height; undefined if main has not told it. */
export function useMosaicShape(albumId: AlbumId, pictureId: PictureId | undefined): number | undefined {
  const { subscribe, known } = useKnown();
  return useSyncExternalStore(subscribe, () =>
    pictureId === undefined ? undefined : known.ratios.get(nameOfPicture(albumId, pictureId)),
  );
}

/** Returns a function for several pictures, whose component is rendered again with each shape that main tells. */
export function useMosaicShapes(): (albumId: AlbumId, pictureId: PictureId) => number | undefined {
  const { subscribe, known } = useKnown();
  useSyncExternalStore(subscribe, () => known.revision);
  return (albumId, pictureId) => known.ratios.get(nameOfPicture(albumId, pictureId));
}

function useKnown(): { readonly known: Known; readonly subscribe: (listener: () => void) => () => void } {
  const known = knownOf(useQueryClient());
  const subscribe = useCallback(
    (listener: () => void) => {
      known.listeners.add(listener);
      return () => void known.listeners.delete(listener);
    },
    [known],
  );
  return { known, subscribe };
}

/** Names a picture among those of an identity. */
export function nameOfPicture(albumId: AlbumId, pictureId: PictureId): string {
  return `${albumId} ${pictureId}`;
}
