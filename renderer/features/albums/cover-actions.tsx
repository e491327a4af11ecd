/** Actions on an album's cover by pointer or key: reveal it while pressed, and its menu. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Album, Identity, MaskState } from '../../../preload/contract';
import { coverMaskingOf } from '../../domain/masking';
import { useRevealing } from '../../domain/revealing';
import { checkEntries } from '../../domain/check-entries';
import { useCheckHere } from '../../domain/check-marking';
import { pinEntries, starEntries, useFavourites } from '../../domain/favourites';
import { revealEntries } from '../../domain/tile-entries';
import { componentKeysView } from '../../domain/command-view';
import type { MenuEntry, MenuPosition } from '../../ui/menu-props';
import { Menu } from '../../ui/menu';
import type { EndPressAndHold } from '../../ui/press-and-hold';

export interface CoverActionsOf {
  readonly identity: Identity;
  readonly mask: MaskState;
  readonly albums: readonly Album[] | undefined;
  readonly onOpen: (album: Album) => void;
}

export interface CoverActions {
  readonly hold: (index: number, longEdgeCssPx: number) => EndPressAndHold | null;
  readonly openMenu: (index: number, at: MenuPosition) => void;
  /** The open menu, if there is one. */
  readonly menu: ReactNode;
}

export function useCoverActions({ identity, mask, albums, onOpen }: CoverActionsOf): CoverActions {
  const revealing = useRevealing();
  const check = useCheckHere();
  const favourites = useFavourites();
  const [asked, setAsked] = useState<{ readonly index: number; readonly at: MenuPosition } | null>(null);
  const partsOf = (album: Album) => {
    const what = { kind: 'cover', albumId: album.id } as const;
    return { what, masking: coverMaskingOf(mask, identity.key, what, album.cover) };
  };
  const entriesOf = (album: Album): MenuEntry[] => [
    { id: 'open', ...componentKeysView('open'), run: () => onOpen(album) },
    ...revealEntries({ revealing, album, ...partsOf(album) }),
    ...checkEntries(check, { kind: 'album', albumId: album.id }, album.name),
    ...starEntries(favourites, { albumId: album.id }),
    ...pinEntries(favourites, album.id),
  ];
  const meant = asked && albums?.[asked.index];
  return {
    hold: (index, longEdgeCssPx) => {
      const album = albums?.[index];
      if (!album) return null;
      const { what, masking } = partsOf(album);
      return revealing.hold(what, masking, longEdgeCssPx);
    },
    openMenu: (index, at) => setAsked({ index, at }),
    menu: meant && <Menu label={meant.name} entries={entriesOf(meant)} at={asked.at} onClose={() => setAsked(null)} />,
  };
}
