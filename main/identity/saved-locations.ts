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
      const { location, grids } = preferences.read();
      if (location?.identity === identity) preferences.update({ location: null });
      const kept = grids.filter((grid) => grid.identity !== identity);
      if (kept.length < grids.length) preferences.update({ grids: kept });
      return { what: 'location', count: null };
    },
    storedIdentities(): readonly IdentityKey[] {
      const { location, grids } = preferences.read();
      return [...(location ? [location] : []), ...grids].map(({ identity }) => identity);
    },
  });
}
