/** The channels between the window and main. There are no others. */
export const CALL_CHANNEL = 'proofsheet:call';
export const CANCEL_CHANNEL = 'proofsheet:cancel';
export const EVENT_CHANNEL = 'proofsheet:event';
/** Has no payload: the renderer drops decoded pictures that the page no longer shows. */
export const DROP_PICTURES_CHANNEL = 'proofsheet:drop-pictures';
