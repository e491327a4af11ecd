/** Forgets the saved location and the scroll positions of an identity that leaves. */
import type { IdentityKey } from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import type { PreferencesStore } from '../storage/preferences-store';

export function registerSavedLocations(
  preferences: PreferencesStore,
  forgettables: Pick<Forgettables, 'register'>,
): void {
  forgettables.register({
    forget({ identity }) {
      const { place, grids } = preferences.read();
      if (place?.identity === identity) preferences.update({ place: null });
      const kept = grids.filter((grid) => grid.identity !== identity);
      if (kept.length < grids.length) preferences.update({ grids: kept });
      return { what: 'location', count: null };
    },
    storedIdentities(): readonly IdentityKey[] {
      const { place, grids } = preferences.read();
      return [...(place ? [place] : []), ...grids].map(({ identity }) => identity);
    },
  });
}
