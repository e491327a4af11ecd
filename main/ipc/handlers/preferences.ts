import type { JournalEvent, Preferences, PreferencesChange } from '../../../preload/contract';
import type { ProofsheetHandlers } from '../dispatcher';
import { isActingKey } from '../../identity/identity-key';
import type { HandlerParts } from './deps';

export type PreferencesHandlerParts = Pick<HandlerParts, 'preferences'> & {
  readonly acting: Pick<HandlerParts['acting'], 'recordChange'>;
  readonly mask: Pick<HandlerParts['mask'], 'endAllBut'>;
};

export function preferencesHandlers({
  acting,
  mask,
  preferences,
}: PreferencesHandlerParts): ProofsheetHandlers['preferences'] {
  return {
    get: () => preferences.read(),
    update: async (wanted) => {
      const change = withoutMembers(wanted);
      // Whoever looks as somebody else from now on finds nothing revealed that the former was shown, nor on coming back.
      if (change.place) mask.endAllBut(change.place.identity);
      if (describeMore(preferences.read(), change) === '') return preferences.update(change);
      const describe = (): JournalEvent => ({
        kind: 'settings-changed',
        what: describeMore(preferences.read(), change),
      });
      await acting.recordChange(null, describe, () => void preferences.update(change));
      return preferences.read();
    },
  };
}

/** Where a member's grids stood is not for the next start. */
function withoutMembers({ grids, ...change }: PreferencesChange): PreferencesChange {
  return grids ? { ...change, grids: grids.filter(({ identity }) => !isActingKey(identity)) } : change;
}

/** What of a change shows more, or shows it for longer; empty: nothing does. */
function describeMore(
  from: Preferences,
  { revealSeconds = 0, maskOffMinutes = 0, actingLimitMinutes = 0, ...change }: PreferencesChange,
): string {
  const parts: string[] = [];
  if (revealSeconds > from.revealSeconds)
    parts.push(`revealed for ${revealSeconds} s instead of ${from.revealSeconds} s`);
  if (maskOffMinutes > from.maskOffMinutes)
    parts.push(`the mask off for ${maskOffMinutes} min instead of ${from.maskOffMinutes} min`);
  if (actingLimitMinutes > from.actingLimitMinutes)
    parts.push(`acting for ${actingLimitMinutes} min instead of ${from.actingLimitMinutes} min`);
  if (from.masksOnBlur && change.masksOnBlur === false)
    parts.push('no longer masked when another window has the focus');
  if (from.endsActingWhenAway && change.endsActingWhenAway === false)
    parts.push('acting no longer ends on sleep or lock');
  return parts.join('; ');
}
