/**
 * What the page may not ask for while all is covered: it would show more below the cover, or put something of the system's above
 * it. All else it may, so that it stands as it was when the cover is lifted.
 */
import type { Dispatch } from '../dispatcher';

const NOT_BELOW_THE_COVER: ReadonlySet<string> = new Set([
  'mask.reveal',
  'acting.start',
  'journal.export',
  'clipboard.write',
  'pictures.copy',
  'pictures.save',
  'pictures.startDrag',
  'accounts.openBrowserAgain',
  'accounts.copySignInAddress',
  'owners.openSubscriptionPage',
]);

export function holdBelowTheCover(dispatch: Dispatch, isCovered: () => boolean): Dispatch {
  return async (name, input, context) => {
    if (isCovered() && NOT_BELOW_THE_COVER.has(name)) {
      return { ok: false, error: { kind: 'cancelled', detail: 'Everything is covered.' } };
    }
    return dispatch(name, input, context);
  };
}
