/**
 * What the page may not ask for while all is covered: it would show more below the cover, put something of the system's above it,
 * or change what lifts it and what it hides. All else it may, so that it stands as it was when the cover is lifted.
 */
import type { Dispatch } from './dispatcher';

const NOT_BELOW_THE_COVER: ReadonlySet<string> = new Set([
  'mask.reveal',
  'mask.changeRules',
  'acting.start',
  'journal.export',
  'clipboard.write',
  'pictures.copy',
  'pictures.save',
  'pictures.startDrag',
  'accounts.signIn',
  'accounts.signInAgain',
  'accounts.setApiKey',
  'accounts.openBrowserAgain',
  'accounts.copySignInAddress',
  'owners.openSubscriptionPage',
  'panic.setKey',
  'panic.setPin',
  'screen.keepOut',
]);

export function holdBelowTheCover(dispatch: Dispatch, isCovered: () => boolean): Dispatch {
  return async (name, input, context) => {
    if (isCovered() && NOT_BELOW_THE_COVER.has(name)) {
      return { ok: false, error: { kind: 'cancelled', detail: 'Everything is covered.' } };
    }
    return dispatch(name, input, context);
  };
}
