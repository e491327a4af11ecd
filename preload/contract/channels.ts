/** The three channels between the window and main. There are no others. */
export const CALL_CHANNEL = 'proofsheet:call';
export const CANCEL_CHANNEL = 'proofsheet:cancel';
export const EVENT_CHANNEL = 'proofsheet:event';
