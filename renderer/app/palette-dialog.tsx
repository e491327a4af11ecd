/** The palette with the albums and owners that are loaded; opening it sends no request. */
import type { QueryCache } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Identity, Owner } from '../../preload/contract';
import { answersOnScreen } from '../api/query-client';
import { useMask } from '../domain/mask-state';
import { ownersKey } from '../domain/query-keys';
import { loadedAlbums } from '../features/albums/queries';
import { useFoundPictures } from '../features/palette/found-pictures';
import { Palette } from '../features/palette/palette';
import type { RecentEntries } from '../features/palette/recent-entries';
import { useCommandFacts } from './command-facts';
import { type PaletteDeps, paletteEntries, pictureEntries } from './palette-entries';

export interface PaletteDialogProps extends Omit<PaletteDeps, 'owners' | 'albums' | 'has'> {
  readonly recent: RecentEntries;
  readonly onLookUp: (text: string) => void;
  readonly onClose: () => void;
}

export function PaletteDialog({ recent, onLookUp, onClose, ...deps }: PaletteDialogProps): ReactNode {
  const { identity } = deps;
  const has = useCommandFacts();
  const loaded = useLoaded(identity);
  const [text, setText] = useState('');
  const { areTitlesMasked } = useMask();
  const client = identity && answersOnScreen(identity.key);
  // While acting as a member, each search would have an entry in the journal, also when a command is typed.
  const isSearched = identity && client && deps.acting === null && !areTitlesMasked;
  const pictures = useFoundPictures(isSearched ? { identity: identity.key, client } : null, text);
  return (
    <Palette
      entries={paletteEntries({ ...deps, ...loaded, has })}
      pictures={pictureEntries(pictures, deps)}
      onText={setText}
      recent={recent}
      onLookUp={identity && identity.capabilities.ownerLookup !== 'none' ? onLookUp : null}
      onClose={onClose}
    />
  );
}

type Loaded = Pick<PaletteDeps, 'owners' | 'albums'>;

const NOTHING: Loaded = { owners: [], albums: [] };

/** Reads what the query client of the visible identity has, and follows it. */
function useLoaded(identity: Identity | undefined): Loaded {
  const client = identity ? answersOnScreen(identity.key) : null;
  const cache = client?.getQueryCache();
  const subscribe = useCallback((listener: () => void) => onData(cache, listener), [cache]);
  const version = useSyncExternalStore(subscribe, () =>
    (cache?.getAll() ?? []).map(({ state }) => state.dataUpdateCount).join(' '),
  );
  return useMemo(() => {
    if (!identity || !client || version === '') return NOTHING;
    return {
      owners: client.getQueryData<Owner[]>(ownersKey(identity)) ?? [],
      albums: loadedAlbums(client, identity),
    };
  }, [identity, client, version]);
}

/** Calls `listener` when data arrive; the cache also reports changes while components render. */
function onData(cache: QueryCache | undefined, listener: () => void): () => void {
  return (
    cache?.subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success') listener();
    }) ?? (() => undefined)
  );
}
