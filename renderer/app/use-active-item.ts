/** The active item of the stage, and what shortcuts do with it: reveal, copy, save, mark, star and pin it. */
import { useEffect, useMemo, useRef } from 'react';
import type { Album, CheckMark, CheckSubject, Identity, Preferences } from '../../preload/contract';
import type { CommandNeed } from '../../preload/contract/commands';
import type { CheckHere } from '../domain/check-marking';
import type { PictureToExport } from '../domain/export-picture';
import { useFavourites } from '../domain/favourites';
import { knownMask } from '../domain/mask-state';
import { maskingOf } from '../domain/masking';
import { type ActiveItem, createRevealing, type Revealing } from '../domain/revealing';
import { selectionInFront } from '../domain/selection-in-front';
import { announce } from '../ui/announcer';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { stateFacts } from './command-facts';
import type { OpenDialog } from './open-dialog';

export interface ActiveItemHere {
  readonly revealing: Revealing;
  readonly setActiveItem: (activeItem: ActiveItem | null) => void;
  readonly reveal: () => void;
  /** Asks to reveal the given album, or else the active item's album. */
  readonly revealAlbum: (album: Album | undefined) => void;
  /** Runs `act` with the active picture; shows a message if no picture is active. */
  readonly withPicture: (act: (picture: PictureToExport) => void) => void;
  /** Marks the active item in the running check; does nothing if there is no check. */
  readonly markActive: (mark: CheckMark) => void;
  /** Stars the selected pictures, or else the active item, or removes their stars. */
  readonly star: () => void;
  /** Pins the given album or else the active item's, or unpins it. */
  readonly pinAlbum: (album: Album | undefined) => void;
}

export interface ActiveItemDeps {
  readonly identity: Identity;
  readonly preferences: Pick<Preferences, 'revealSeconds'>;
  readonly checkHere: CheckHere | null;
  readonly onDialog: (dialog: OpenDialog) => void;
}

export function useActiveItemHere({
  identity: {
    key,
    capabilities: { picturePages },
  },
  preferences,
  checkHere,
  onDialog,
}: ActiveItemDeps): ActiveItemHere {
  const activeItem = useRef<ActiveItem | null>(null);
  const { revealSeconds } = preferences;
  const favourites = useFavourites();
  // A mark or a star does not change what the memo below returns, because that would draw all tiles again.
  const latestCheck = useRef(checkHere);
  const latestFavourites = useRef(favourites);
  useEffect(() => {
    latestCheck.current = checkHere;
    latestFavourites.current = favourites;
  });
  return useMemo(() => {
    const askForAlbum = (album: Album): void => onDialog({ name: 'reveal-album', identity: key, album });
    const revealing = createRevealing({
      identity: key,
      seconds: revealSeconds,
      onRefused: (error) => onDialog({ name: 'mask-unchanged', error }),
      onAlbum: askForAlbum,
    });
    return {
      revealing,
      setActiveItem: (next) => {
        activeItem.current = next;
        stateFacts('active-item', next ? factsOf(next, picturePages) : []);
      },
      reveal: () => {
        const selected = selectionInFront()?.actions;
        if (selected) {
          selected.reveal();
          return;
        }
        if (!activeItem.current) {
          announce(t('stage.nothingSelected'));
          return;
        }
        const { what, of } = activeItem.current;
        void revealing.toggle(what, maskingOf(knownMask(), key, what, of));
      },
      revealAlbum: (album) => {
        const meant = album ?? activeItem.current?.album;
        if (meant) askForAlbum(meant);
      },
      withPicture: (act) => {
        const what = activeItem.current?.what;
        if (what?.kind === 'picture') act(what);
        else showToast(t('stage.nothingSelectedToSave'));
      },
      markActive: (mark) => {
        const item = activeItem.current;
        if (!latestCheck.current) return;
        if (item) latestCheck.current.mark(subjectOf(item), mark, item.title);
        else announce(t('stage.nothingSelected'));
      },
      star: () => {
        const selected = selectionInFront()?.actions;
        if (selected) {
          selected.star?.();
          return;
        }
        const item = activeItem.current;
        if (item) latestFavourites.current?.toggleStar(item.what);
        else announce(t('stage.nothingSelected'));
      },
      pinAlbum: (album) => {
        const meant = album ?? activeItem.current?.album;
        if (meant) latestFavourites.current?.togglePin(meant.id);
      },
    };
  }, [key, picturePages, revealSeconds, onDialog]);
}

function subjectOf({ what }: ActiveItem): CheckSubject {
  return what.kind === 'picture' ? what : { kind: 'album', albumId: what.albumId };
}

function factsOf({ what }: ActiveItem, hasPages: boolean): readonly CommandNeed[] {
  if (what.kind !== 'picture') return ['item', 'album'];
  return ['item', 'album', 'picture', ...(hasPages ? (['picture-page'] as const) : [])];
}
