import type {
  IdentityKey,
  JournalEvent,
  Preferences,
  PreferencesChange,
  SettingChange,
} from '../../../preload/contract';
import type { Accounts } from '../../accounts/accounts';
import type { ProofsheetHandlers } from '../dispatcher';
import type { Mask } from '../../masking/mask';
import { isAccountKey, isActingKey } from '../../identity/identity-key';
import type { SealedCache } from '../../storage/cache/sealed-cache';
import type { PreferencesStore } from '../../storage/preferences-store';

export interface PreferencesHandlerDeps {
  readonly preferences: PreferencesStore;
  readonly accounts: Pick<Accounts, 'identities'>;
  /** Applies the language and the colours. */
  readonly applyAppearance: (preferences: Preferences) => Promise<void>;
  /** Draws the lock screen with another decoy. */
  readonly redrawLockScreen: () => void;
  readonly mask: Pick<Mask, 'preferencesChanged'>;
  readonly cache: Pick<SealedCache, 'setLimit'>;
}

const BYTES_PER_MB = 1_000_000;

export function preferencesHandlers({
  preferences,
  accounts,
  applyAppearance,
  redrawLockScreen,
  mask,
  cache,
}: PreferencesHandlerDeps): ProofsheetHandlers['preferences'] {
  // The window saves locations late, so the account may have been removed meanwhile.
  const isStored = (key: IdentityKey): boolean =>
    !isActingKey(key) && (!isAccountKey(key) || accounts.identities().some(({ identity }) => identity.key === key));
  const save = (change: PreferencesChange): void => {
    const now = preferences.update(change);
    if (change.language !== undefined || change.theme !== undefined) void applyAppearance(now);
    if (change.decoy !== undefined) redrawLockScreen();
    if (change.masksTitles !== undefined) mask.preferencesChanged();
    if (change.cacheLimitMb !== undefined) void cache.setLimit(now.cacheLimitMb * BYTES_PER_MB);
  };
  return {
    get: () => preferences.read(),
    update: async (wanted, { recorder }) => {
      const change = withoutUnstored(wanted, isStored);
      if (changesThatShowMore(preferences.read(), change).length === 0) {
        // The change shows nothing more, and nothing for longer.
        recorder.recordNothing();
        save(change);
        return preferences.read();
      }
      const describe = (): JournalEvent => ({
        kind: 'settings-changed',
        what: { code: 'settings', changes: changesThatShowMore(preferences.read(), change) },
      });
      await recorder.recordChange(null, describe, () => save(change));
      return preferences.read();
    },
  };
}

/** Removes the locations of members and of removed accounts, so that they are not stored for the next start. */
function withoutUnstored(
  { location, grids, arrangements, groups, ...change }: PreferencesChange,
  isStored: (key: IdentityKey) => boolean,
): PreferencesChange {
  return {
    ...change,
    ...(location === undefined || (location && !isStored(location.identity)) ? {} : { location }),
    ...(grids ? { grids: grids.filter(({ identity }) => isStored(identity)) } : {}),
    ...(arrangements ? { arrangements: arrangements.filter(({ identity }) => isStored(identity)) } : {}),
    ...(groups ? { groups: groups.filter(({ identity }) => isStored(identity)) } : {}),
  };
}

/** Returns how a change shows more, or shows it for longer. */
function changesThatShowMore(
  from: Preferences,
  { revealSeconds = 0, maskOffMinutes = 0, actingLimitMinutes = 0, ...change }: PreferencesChange,
): SettingChange[] {
  const changes: SettingChange[] = [];
  const compare = (code: 'reveal-seconds' | 'mask-off-minutes' | 'acting-limit-minutes', was: number, to: number) => {
    if (to > was) changes.push({ code, from: was, to });
  };
  compare('reveal-seconds', from.revealSeconds, revealSeconds);
  compare('mask-off-minutes', from.maskOffMinutes, maskOffMinutes);
  compare('acting-limit-minutes', from.actingLimitMinutes, actingLimitMinutes);
  if ((from.masksOnBlur && change.masksOnBlur === false) || masksAllLessOften(from, change))
    changes.push({ code: 'mask-stays-off-on-blur' });
  if (from.endsActingWhenAway && change.endsActingWhenAway === false)
    changes.push({ code: 'acting-goes-on-when-away' });
  return changes;
}

/** In order of how often they mask, most often first. */
const MASKS_ALL: readonly Preferences['masksAllOnBlur'][] = ['always', 'as-manager', 'never'];

function masksAllLessOften(from: Preferences, { masksAllOnBlur }: PreferencesChange): boolean {
  return masksAllOnBlur !== undefined && MASKS_ALL.indexOf(masksAllOnBlur) > MASKS_ALL.indexOf(from.masksAllOnBlur);
}
