/** Opens what persons find again, with its sealed store. */
import { SYSTEM_CLOCKS, type Clocks } from '../../core/clock';
import { Favourites } from './favourites';
import { FavouritesStore, type FavouritesStoreDeps } from './favourites-store';

export interface OpenedFavourites {
  readonly favourites: Favourites;
  /** Resolves once everything so far was saved or deleted. */
  readonly settled: () => Promise<void>;
}

export async function openFavourites({
  clocks = SYSTEM_CLOCKS,
  ...deps
}: FavouritesStoreDeps & {
  readonly clocks?: Pick<Clocks, 'nowMs'>;
}): Promise<OpenedFavourites> {
  const store = await FavouritesStore.open(deps);
  return { favourites: new Favourites({ store, nowMs: clocks.nowMs }), settled: () => store.settled() };
}
