/** The lists of the screen, as its location names them. */
import type { FavouriteKind, FavouriteList } from '../../../preload/contract';

export interface FavouritesTab {
  readonly of: FavouriteList;
  readonly kind: FavouriteKind;
}

const ALL: Readonly<Record<string, FavouritesTab>> = {
  'recent-pictures': { of: 'recent', kind: 'pictures' },
  'recent-albums': { of: 'recent', kind: 'albums' },
  'starred-pictures': { of: 'starred', kind: 'pictures' },
  'starred-albums': { of: 'starred', kind: 'albums' },
};

/** Returns the first list if the name is absent or unknown. */
export function tabNamed(name: string | undefined): FavouritesTab {
  return ALL[name ?? ''] ?? { of: 'recent', kind: 'pictures' };
}

export function nameOfTab({ of, kind }: FavouritesTab): string {
  return `${of}-${kind}`;
}
