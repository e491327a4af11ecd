/** When the parts of the window are loaded that have files of their own. */
import type { Identity, LocationView, Preferences } from '../../preload/contract';
import { LargeView } from '../features/pictures/lazy-large-view';
import { loadAllParts } from '../ui/lazy-part';
import { AddAccountScreen, FavouritesStage, GroupScreen, Inspector, SearchStage } from './lazy-screens';
import { whenFirstScreenIsOver } from './readiness';

/** After the first screen, so that the first scrolling and the first press find the page idle. */
const PAUSE_MS = 500;
/** A page that is never idle, such as one with a slideshow, loads them too. */
const LONGEST_BUSY_MS = 500;

interface Loadable {
  readonly load: () => Promise<void>;
}

/** Loads what the restored location shows, so that no part of it appears late. */
export async function loadPartsAtStart({ location, startView, isInspectorOpen }: Preferences): Promise<void> {
  const wanted: Loadable[] = isInspectorOpen ? [Inspector] : [];
  const restored = startView === 'albums' ? null : location;
  if (restored) wanted.push(...partsOf(restored.view));
  if (restored && restored.picture !== null) wanted.push(LargeView);
  await Promise.all(wanted.map((part) => part.load()));
}

/** Loads the screen of a program without accounts. */
export async function loadPartsFor(identities: readonly Identity[]): Promise<void> {
  if (identities.length === 0) await AddAccountScreen.load();
}

function partsOf(view: LocationView): readonly Loadable[] {
  switch (view) {
    case 'albums':
      return [];
    case 'favourites':
      return [FavouritesStage];
    case 'search':
      return [SearchStage];
    case 'members':
    case 'overview':
      return [GroupScreen];
  }
}

/** Loads the other parts after the first screen, so that opening one of them does not wait. */
export async function loadPartsLater(): Promise<void> {
  await whenFirstScreenIsOver();
  await pause(PAUSE_MS);
  await loadAllParts(whenIdle);
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_BUSY_MS }));
}

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs));
}
