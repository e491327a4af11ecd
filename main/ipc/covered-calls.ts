/**
 * Procedures that the renderer may not call while the window is locked: they would reveal more below the lock screen,
 * show a system dialog above it, or change how it is unlocked. All other calls are allowed, so that the page is
 * unchanged after unlocking.
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
  'diagnostics.copyReport',
  'diagnostics.openLogs',
]);

export function refuseWhileLocked(dispatch: Dispatch, isCovered: () => boolean): Dispatch {
  return async (name, input, context) => {
    if (isCovered() && NOT_BELOW_THE_COVER.has(name)) {
      return { ok: false, error: { kind: 'cancelled', detail: 'Everything is covered.' } };
    }
    return dispatch(name, input, context);
  };
}
