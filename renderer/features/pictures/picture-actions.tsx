/**
 * Actions on a picture by pointer or key, in the grid and in the viewer: reveal it while pressed, drag it, and its
 * menu.
 */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Album, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { maskingOf } from '../../domain/masking';
import { useRevealing } from '../../domain/revealing';
import { dragPicture, exportMenuEntries } from '../../domain/export-picture';
import { checkEntries } from '../../domain/check-entries';
import { useCheckHere } from '../../domain/check-marking';
import { starEntries, useFavourites } from '../../domain/favourites';
import { useIsSomethingSelected } from '../../domain/selection-in-front';
import { forAllSelected, type SelectedTogether } from '../../domain/selected-together';
import { revealEntries } from '../../domain/tile-entries';
import { componentKeysView } from '../../domain/command-view';
import { t } from '../../ui/language';
import type { MenuEntry, MenuPosition } from '../../ui/menu-props';
import { Menu } from '../../ui/menu';
import type { EndPressAndHold } from '../../ui/press-and-hold';

export interface PictureActionsOf {
  readonly identity: Identity;
  readonly album: Album;
  /** The album of any picture; absent if all are of `album`. */
  readonly albumAt?: ((index: number) => Album | undefined) | undefined;
  readonly mask: MaskState;
  readonly summaryAt: (index: number) => PictureSummary | undefined;
  /** Null if the picture is already open. */
  readonly onOpen: ((index: number) => void) | null;
  /** Null or absent if the picture cannot be shown beside another one from here. */
  readonly onCompare?: (() => void) | null;
  /** Present if the pictures are of several albums: shows the picture where its album has it. */
  readonly onOpenInAlbum?: ((index: number) => void) | undefined;
  /** Absent where nothing can be selected. See `OutlineSelection`. */
  readonly togetherWith?: (index: number) => SelectedTogether | null;
  /** The last entries of the menu. */
  readonly furtherEntries?: readonly MenuEntry[];
}

export interface PictureActions {
  readonly hold: (index: number, longEdgeCssPx: number) => EndPressAndHold | null;
  /** Called when the person starts to drag the picture. */
  readonly drag: (index: number) => void;
  readonly openMenu: (index: number, at: MenuPosition) => void;
  /** The open menu, if there is one. */
  readonly menu: ReactNode;
}

/** While pictures are selected, these keys act on all of them, and the entries of another picture only on that one. */
const SELECTION_KEYS: readonly string[] = ['reveal', 'star'];

function withoutSelectionKeys({ keys, ...entry }: MenuEntry): MenuEntry {
  return keys === undefined || SELECTION_KEYS.includes(entry.id) ? entry : { ...entry, keys };
}

export function usePictureActions(of: PictureActionsOf): PictureActions {
  const { identity, mask, summaryAt, onOpen, onCompare = null, onOpenInAlbum, furtherEntries = [] } = of;
  const revealing = useRevealing();
  const check = useCheckHere();
  const favourites = useFavourites();
  const isSomethingSelected = useIsSomethingSelected();
  const [asked, setAsked] = useState<{ readonly index: number; readonly at: MenuPosition } | null>(null);
  const targetOf = (index: number) => {
    const summary = summaryAt(index);
    if (summary?.availability !== 'available') return null;
    const album = of.albumAt?.(index) ?? of.album;
    const what = { kind: 'picture', albumId: album.id, pictureId: summary.id } as const;
    return { summary, album, what, masking: maskingOf(mask, identity.key, what, summary) };
  };
  const entriesOf = (index: number): readonly MenuEntry[] => {
    const target = targetOf(index);
    const open = onOpen && { id: 'open', ...componentKeysView('open'), run: () => onOpen(index) };
    return [
      ...(open ? [open] : []),
      ...(onOpenInAlbum
        ? [{ id: 'open-in-album', label: t('pictures.openInAlbum'), run: () => onOpenInAlbum(index) }]
        : []),
      ...(onCompare ? [{ id: 'compare', ...componentKeysView('compare'), run: onCompare }] : []),
      ...(target
        ? [
            ...revealEntries({ revealing, ...target }),
            ...checkEntries(check, target.what, target.summary.title),
            ...starEntries(favourites, target.what),
            ...exportMenuEntries(identity.key, target.what, identity.capabilities.picturePages),
          ]
        : []),
      ...furtherEntries,
    ];
  };
  const all = asked ? entriesOf(asked.index) : [];
  const together = (asked && of.togetherWith?.(asked.index)) ?? null;
  const single = isSomethingSelected ? all.map(withoutSelectionKeys) : all;
  const entries = together ? forAllSelected(all, together) : single;
  return {
    hold: (index, longEdgeCssPx) => {
      const target = targetOf(index);
      return target && revealing.hold(target.what, target.masking, longEdgeCssPx);
    },
    drag: (index) => {
      const target = targetOf(index);
      if (target) void dragPicture(identity.key, target.what);
    },
    openMenu: (index, at) => setAsked({ index, at }),
    menu: asked && entries.length > 0 && (
      <Menu
        label={summaryAt(asked.index)?.title ?? t('pictures.picture')}
        entries={entries}
        at={asked.at}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
