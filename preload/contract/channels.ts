/** The four channels between the window and main. There are no others. */
export const CALL_CHANNEL = 'proofsheet:call';
export const CANCEL_CHANNEL = 'proofsheet:cancel';
export const EVENT_CHANNEL = 'proofsheet:event';
/** Carries nothing: decoded pictures that the page no longer shows are to be dropped. */
export const DROP_PICTURES_CHANNEL = 'proofsheet:drop-pictures';
