/** The three channels between the window and main. There are no others. */
export declare const CALL_CHANNEL = "proofsheet:call";
export declare const CANCEL_CHANNEL = "proofsheet:cancel";
export declare const EVENT_CHANNEL = "proofsheet:event";
