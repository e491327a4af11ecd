/** What a pointer or a key does with a picture, in the grid and in the viewer: show it while held, and its menu. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Album, Identity, MaskState, PictureSummary } from '../../../preload/contract';
import { maskingOf } from '../../api/masking';
import { useRevealing } from '../../api/revealing';
import { dragPicture, handOutEntries } from '../../api/export-picture';
import { revealEntries } from '../../api/tile-entries';
import type { MenuEntry, MenuPlace } from '../../ui/menu';
import { Menu } from '../../ui/menu';
import type { EndHold } from '../../ui/press-and-hold';

export interface PictureActionsOf {
  readonly identity: Identity;
  readonly album: Album;
  readonly mask: MaskState;
  readonly summaryAt: (index: number) => PictureSummary | undefined;
  /** Null: it is open. */
  readonly onOpen: ((index: number) => void) | null;
}

export interface PictureActions {
  readonly hold: (index: number, longEdgeCssPx: number) => EndHold | null;
  /** The person has begun to drag it. */
  readonly drag: (index: number) => void;
  readonly openMenu: (index: number, at: MenuPlace) => void;
  /** Where one is open. */
  readonly menu: ReactNode;
}

export function usePictureActions({ identity, album, mask, summaryAt, onOpen }: PictureActionsOf): PictureActions {
  const revealing = useRevealing();
  const [asked, setAsked] = useState<{ readonly index: number; readonly at: MenuPlace } | null>(null);
  const partsOf = (index: number) => {
    const summary = summaryAt(index);
    if (summary?.availability !== 'available') return null;
    const what = { kind: 'picture', albumId: album.id, pictureId: summary.id } as const;
    return { summary, what, masking: maskingOf(mask, identity.key, what, summary) };
  };
  const entriesOf = (index: number): MenuEntry[] => {
    const parts = partsOf(index);
    const open = onOpen && { id: 'open', label: 'Open', keys: 'Enter', run: () => onOpen(index) };
    return [
      ...(open ? [open] : []),
      ...(parts ? [...revealEntries({ revealing, album, ...parts }), ...handOutEntries(identity.key, parts.what)] : []),
    ];
  };
  const entries = asked ? entriesOf(asked.index) : [];
  return {
    hold: (index, longEdgeCssPx) => {
      const parts = partsOf(index);
      return parts && revealing.hold(parts.what, parts.masking, longEdgeCssPx);
    },
    drag: (index) => {
      const parts = partsOf(index);
      if (parts) void dragPicture(identity.key, parts.what);
    },
    openMenu: (index, at) => setAsked({ index, at }),
    menu: asked && entries.length > 0 && (
      <Menu
        label={summaryAt(asked.index)?.title ?? 'Picture'}
        entries={entries}
        at={asked.at}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
