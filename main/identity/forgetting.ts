/** Forgets the data that other parts of the program store for an identity, when its account is removed. */
import type { IdentityKey, MaskRules, Preferences, PreferencesChange } from '../../preload/contract';
import { isAccountKey } from './identity-key';
import type { ListsByIdentity } from '../storage/lists-by-identity';
import type { OwnersStore } from './known-owners';

/** Ports: what other folders store for an identity. */
type MembersStore = Pick<ListsByIdentity<unknown>, 'read' | 'forget' | 'identities'>;
interface MaskRulesStore {
  readMaskRules(): Readonly<Record<IdentityKey, MaskRules>>;
  writeMaskRules(rules: Readonly<Record<IdentityKey, MaskRules>>): void;
}

export interface ForgettingDeps {
  readonly owners: OwnersStore;
  readonly members: MembersStore;
  readonly acting: { forgetAllOf(manager: IdentityKey): void };
  readonly preferences: { read(): Preferences; update(change: PreferencesChange): Preferences };
  readonly pictures: { forget(identity: IdentityKey): void };
  readonly activity: { forget(hosts: ReadonlySet<string>): number };
}

/** `hosts` are those that only this account used. Returns a readable list of what was forgotten. */
export function createForgetting(
  deps: ForgettingDeps,
): (identity: IdentityKey, hosts: readonly string[]) => readonly string[] {
  const { owners, members, acting, preferences, pictures, activity } = deps;
  return (identity, hosts) => {
    const ownersKept = owners.read(identity).length;
    owners.forget(identity);
    const membersKept = members.read(identity).length;
    members.forget(identity);
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

export interface ForgettingOthersDeps extends Pick<ForgettingDeps, 'owners' | 'members' | 'preferences'> {
  readonly maskRules: MaskRulesStore;
}

/** Runs at the start and forgets what an earlier run could not, because it ended while an account was being removed. */
export function forgetOthers(
  { owners, members, maskRules, preferences }: ForgettingOthersDeps,
  identities: readonly IdentityKey[],
): void {
  const isGone = (identity: IdentityKey): boolean => isAccountKey(identity) && !identities.includes(identity);
  for (const identity of owners.identities().filter(isGone)) owners.forget(identity);
  for (const identity of members.identities().filter(isGone)) members.forget(identity);
  const rules = Object.entries(maskRules.readMaskRules()) as [IdentityKey, MaskRules][]; // `Object.entries` loses the key type
  if (rules.some(([identity]) => isGone(identity)))
    maskRules.writeMaskRules(Object.fromEntries(rules.filter(([identity]) => !isGone(identity))));
  forgetPlaces(preferences, isGone);
}

/** Forgets the locations of these identities and the scroll positions of their grids. */
function forgetPlaces(
  preferences: ForgettingDeps['preferences'],
  isForgotten: (identity: IdentityKey) => boolean,
): void {
  const { place, grids } = preferences.read();
  if (place && isForgotten(place.identity)) preferences.update({ place: null });
  const kept = grids.filter(({ identity }) => !isForgotten(identity));
  if (kept.length < grids.length) preferences.update({ grids: kept });
}
