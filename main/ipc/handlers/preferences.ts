import type { IdentityKey, JournalEvent, Preferences, PreferencesChange } from '../../../preload/contract';
import type { Accounts } from '../../accounts/accounts';
import type { ProofsheetHandlers } from '../dispatcher';
import { isAccountKey, isActingKey } from '../../identity/identity-key';
import type { PreferencesStore } from '../../storage/preferences-store';

export interface PreferencesHandlerDeps {
  readonly preferences: PreferencesStore;
  readonly accounts: Pick<Accounts, 'identities'>;
  /** Applies the language and the colours. */
  readonly applyAppearance: (preferences: Preferences) => void;
}

export function preferencesHandlers({
  preferences,
  accounts,
  applyAppearance,
}: PreferencesHandlerDeps): ProofsheetHandlers['preferences'] {
  // The window saves locations late, so the account may have been removed meanwhile.
  const isStored = (key: IdentityKey): boolean =>
    !isActingKey(key) && (!isAccountKey(key) || accounts.identities().some(({ identity }) => identity.key === key));
  const save = (change: PreferencesChange): void => {
    const now = preferences.update(change);
    if (change.language !== undefined || change.theme !== undefined) applyAppearance(now);
  };
  return {
    get: () => preferences.read(),
    update: async (wanted, { recorder }) => {
      const change = withoutUnstored(wanted, isStored);
      if (describeMore(preferences.read(), change) === '') {
        // The change shows nothing more, and nothing for longer.
        recorder.recordNothing();
        save(change);
        return preferences.read();
      }
      const describe = (): JournalEvent => ({
        kind: 'settings-changed',
        what: describeMore(preferences.read(), change),
      });
      await recorder.recordChange(null, describe, () => save(change));
      return preferences.read();
    },
  };
}

/** Removes the locations of members and of removed accounts, so that they are not stored for the next start. */
function withoutUnstored(
  { location, grids, ...change }: PreferencesChange,
  isStored: (key: IdentityKey) => boolean,
): PreferencesChange {
  return {
    ...change,
    ...(location === undefined || (location && !isStored(location.identity)) ? {} : { location }),
    ...(grids ? { grids: grids.filter(({ identity }) => isStored(identity)) } : {}),
  };
}

/** Describes how a change shows more, or shows it for longer. Empty if it does neither. */
function describeMore(
  from: Preferences,
  { revealSeconds = 0, maskOffMinutes = 0, actingLimitMinutes = 0, ...change }: PreferencesChange,
): string {
  const changes: string[] = [];
  if (revealSeconds > from.revealSeconds)
    changes.push(`revealed for ${revealSeconds} s instead of ${from.revealSeconds} s`);
  if (maskOffMinutes > from.maskOffMinutes)
    changes.push(`the mask off for ${maskOffMinutes} min instead of ${from.maskOffMinutes} min`);
  if (actingLimitMinutes > from.actingLimitMinutes)
    changes.push(`acting for ${actingLimitMinutes} min instead of ${from.actingLimitMinutes} min`);
  if (from.masksOnBlur && change.masksOnBlur === false)
    changes.push('no longer masked when another window has the focus');
  if (from.endsActingWhenAway && change.endsActingWhenAway === false)
    changes.push('acting no longer ends on sleep or lock');
  return changes.join('; ');
}
