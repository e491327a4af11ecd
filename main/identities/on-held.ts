import type { IdentityKey } from '../../preload/contract';

/** Told when a service asks an identity to wait; `untilMs` as of `HttpRequest.onHeld`. */
export type OnHeld = (identity: IdentityKey, untilMs: number) => void;
