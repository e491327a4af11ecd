/** What the rest of the program holds of an identity, dropped when its account leaves. */
import type { IdentityKey, MaskRules, Preferences, PreferencesChange } from '../../preload/contract';
import type { MembersStore } from '../impersonation/group/known-members';
import type { MaskRulesStore } from '../masking/mask-rules';
import type { OwnersStore } from './known-owners';

export interface ForgettingParts {
  readonly owners: OwnersStore;
  readonly members: MembersStore;
  readonly acting: { forgetAllOf(manager: IdentityKey): void };
  readonly preferences: { read(): Preferences; update(change: PreferencesChange): Preferences };
  readonly pictures: { forget(identity: IdentityKey): void };
  readonly activity: { forget(hosts: ReadonlySet<string>): number };
}

/** `hosts`: those that only this account used. Says in words what is gone. */
export function createForgetting(
  parts: ForgettingParts,
): (identity: IdentityKey, hosts: readonly string[]) => readonly string[] {
  const { owners, members, acting, preferences, pictures, activity } = parts;
  return (identity, hosts) => {
    const ownersKept = owners.readOwners(identity).length;
    owners.forgetOwners(identity);
    const membersKept = members.readMembers(identity).length;
    members.forgetMembers(identity);
    acting.forgetAllOf(identity);
    pictures.forget(identity);
    const callsKept = activity.forget(new Set(hosts));
    forgetPlaces(preferences, (key) => key === identity);
    return [
      'what was read of its albums and pictures',
      'the passwords typed for albums',
      ...(ownersKept > 0
        ? [ownersKept === 1 ? 'one owner that was looked up' : `${ownersKept} owners that were looked up`]
        : []),
      ...(membersKept > 0 ? ['whom you acted as, and what was read of them (the journal stays)'] : []),
      ...(callsKept > 0 ? ['its calls in Activity'] : []),
      'its place, name and colour',
    ];
  };
}

/** At the start: what a program that ended while an account left has not forgotten. */
export function forgetOthers(
  kept: OwnersStore & MembersStore & MaskRulesStore & ForgettingParts['preferences'],
  identities: readonly IdentityKey[],
): void {
  const isGone = (identity: IdentityKey): boolean => identity.startsWith('account/') && !identities.includes(identity);
  for (const identity of kept.identitiesWithOwners().filter(isGone)) kept.forgetOwners(identity);
  for (const identity of kept.identitiesWithMembers().filter(isGone)) kept.forgetMembers(identity);
  const rules = Object.entries(kept.readMaskRules()) as [IdentityKey, MaskRules][]; // by its own keys
  if (rules.some(([identity]) => isGone(identity)))
    kept.writeMaskRules(Object.fromEntries(rules.filter(([identity]) => !isGone(identity))));
  forgetPlaces(kept, isGone);
}

/** Where these identities were, and where their grids were scrolled to. */
function forgetPlaces(
  preferences: ForgettingParts['preferences'],
  isForgotten: (identity: IdentityKey) => boolean,
): void {
  const { place, grids } = preferences.read();
  if (place && isForgotten(place.identity)) preferences.update({ place: null });
  const kept = grids.filter(({ identity }) => !isForgotten(identity));
  if (kept.length < grids.length) preferences.update({ grids: kept });
}
