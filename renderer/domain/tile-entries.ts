/** Menu entries for a masked tile. */
import type { Album } from '../../preload/contract';
import { commandView } from './command-view';
import type { MenuEntry } from '../ui/menu-props';
import { formatSeconds } from '../ui/format-duration';
import { t } from '../ui/language';
import type { Masking, Revealable } from './masking';
import { maskEverything, type Revealing } from './revealing';

export interface RevealEntriesOf {
  readonly revealing: Revealing;
  readonly what: Revealable;
  readonly masking: Masking;
  readonly album: Album;
}

/** Returns no entries if the tile is not masked by a rule. */
export function revealEntries({ revealing, what, masking, album }: RevealEntriesOf): MenuEntry[] {
  const { cause, lease, ownLease } = masking;
  if (cause === null) return [];
  const isRevealedWithMore = ownLease === null && lease?.kind === 'timed';
  const one: MenuEntry = {
    id: 'reveal',
    ...commandView('reveal'),
    label: ownLease ? t('revealing.hideNow') : t('revealing.revealFor', { duration: formatSeconds(revealing.seconds) }),
    run: () => void revealing.toggle(what, masking),
  };
  const all: MenuEntry = {
    id: 'reveal-album',
    ...commandView('reveal-album'),
    run: () => revealing.askForAlbum(album),
  };
  const mask: MenuEntry = {
    id: 'mask-everything',
    ...commandView('mask-everything'),
    run: () => void maskEverything().catch(() => undefined),
  };
  return isRevealedWithMore ? [mask] : [one, all, ...(lease ? [mask] : [])];
}
