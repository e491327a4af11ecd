/** Forgets the saved location, the scroll positions, the arrangements and the group screen of an identity that leaves. */
import type { IdentityKey } from '../../preload/contract';
import type { Forgettables } from '../core/forgettables';
import type { PreferencesStore } from '../storage/preferences-store';

export function registerSavedLocations(
  preferences: PreferencesStore,
  forgettables: Pick<Forgettables, 'register'>,
): void {
  forgettables.register({
    forget({ identity }) {
      const { location, grids, arrangements, groups } = preferences.read();
      if (location?.identity === identity) preferences.update({ location: null });
      const kept = grids.filter((grid) => grid.identity !== identity);
      if (kept.length < grids.length) preferences.update({ grids: kept });
      const keptArrangements = arrangements.filter((arrangement) => arrangement.identity !== identity);
      if (keptArrangements.length < arrangements.length) preferences.update({ arrangements: keptArrangements });
      const keptGroups = groups.filter((group) => group.identity !== identity);
      if (keptGroups.length < groups.length) preferences.update({ groups: keptGroups });
      return { what: 'location', count: null };
    },
    storedIdentities(): readonly IdentityKey[] {
      const { location, grids, arrangements, groups } = preferences.read();
      return [...(location ? [location] : []), ...grids, ...arrangements, ...groups].map(({ identity }) => identity);
    },
  });
}
