/** Errors are data: the closed union of everything that can go wrong in main. */
import * as z from 'zod';
import { ErrorDetail } from './error-details';
import { NonNegativeInteger } from './integers';

/**
 * Facts about the response that may be shown under "Details". They never contain a secret, an address with a query, or
 * a body.
 */
const ErrorFacts = {
  /** The service's own error code, such as SmugMug's fault 4. */
  code: z.number().int().optional(),
  /** HTTP status. */
  status: z.number().int().optional(),
  /** The host that the request went to. */
  host: z.string().max(260).optional(),
  /** The environment variable that contains the wrong value. */
  variable: z.string().max(100).optional(),
  detail: ErrorDetail.optional(),
  /** What the service or the system said, in its own language and without addresses and tokens. */
  quote: z.string().max(500).optional(),
};

/**
 * `cancelled-in-browser`: the person declined on the service's page. `browser-timed-out`: the sign-in timed out waiting
 * for the browser.
 * `port-taken`: another program listens on the redirect port. `no-browser`: no browser could be opened on another
 * attempt.
 * `refused`: the service rejected the credentials. `different-person`: the browser signed in to a different account.
 * `another-sign-in`: another sign-in is in progress.
 */
const SignInFailure = z.enum([
  'cancelled-in-browser',
  'browser-timed-out',
  'port-taken',
  'no-browser',
  'refused',
  'different-person',
  'another-sign-in',
]);

const appError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-out'), ...ErrorFacts }),
  /** A sign-in ended without an account; nothing from it is stored. */
  z.object({ kind: z.literal('sign-in-failed'), reason: SignInFailure, ...ErrorFacts }),
  z.object({ kind: z.literal('offline'), ...ErrorFacts }),
  z.object({ kind: z.literal('timed-out'), ...ErrorFacts }),
  z.object({ kind: z.literal('rate-limited'), retryAfterMs: NonNegativeInteger, ...ErrorFacts }),
  /** `isProjectUnapproved`: the service reports that the account's project is not approved yet. */
  z.object({ kind: z.literal('forbidden'), isProjectUnapproved: z.boolean().optional(), ...ErrorFacts }),
  z.object({ kind: z.literal('not-found'), ...ErrorFacts }),
  /**
   * `mayBeUnapproved`: the service sends the same response for an unapproved project and for a missing subscription, so
   * the cause is unknown.
   */
  z.object({ kind: z.literal('not-subscribed'), mayBeUnapproved: z.boolean().optional(), ...ErrorFacts }),
  /**
   * The album or its owner's whole site needs a password, or the given password is wrong. `isCertain` is false if the
   * service answers "private" and "no such album" alike, which makes this error a guess.
   */
  z.object({
    kind: z.literal('password-needed'),
    scope: z.enum(['album', 'site', 'either']),
    wasWrong: z.boolean(),
    isCertain: z.boolean(),
    ...ErrorFacts,
  }),
  /** The typed or pasted text cannot be parsed as an owner or an album of this service. */
  z.object({ kind: z.literal('not-understood'), ...ErrorFacts }),
  /** The service temporarily accepts no changes and no sign-ins. */
  z.object({ kind: z.literal('read-only'), ...ErrorFacts }),
  /**
   * The connection is not secure: plain HTTP, an invalid certificate, or an unsafe redirect. The request was not sent
   * to the unsafe address.
   */
  z.object({ kind: z.literal('insecure'), ...ErrorFacts }),
  /** An intermediary responded with an HTML page: a challenge, a proxy or a captive portal. */
  z.object({ kind: z.literal('blocked'), ...ErrorFacts }),
  /** The service rejected the request as malformed or invalid. */
  z.object({ kind: z.literal('refused'), ...ErrorFacts }),
  /** The service failed or is closed for maintenance; a later retry may help. */
  z.object({ kind: z.literal('service-failed'), ...ErrorFacts }),
  /** The response is not valid for this service: truncated, too long, wrong type or wrong shape. */
  z.object({ kind: z.literal('unreadable-answer'), ...ErrorFacts }),
  /** The server responds, but no longer supports this version of the API. */
  z.object({ kind: z.literal('service-retired'), ...ErrorFacts }),
  z.object({ kind: z.literal('cancelled'), ...ErrorFacts }),
  /** The action must be recorded in the journal, but the journal cannot be written, so the action was not done. */
  z.object({ kind: z.literal('not-recorded'), ...ErrorFacts }),
  /** The mask may not be turned off for this identity; see `RevealPermission`. */
  z.object({ kind: z.literal('mask-required'), ...ErrorFacts }),
  /**
   * A file could not be written to the location that the person chose, or the proxy's credentials could not be saved.
   */
  z.object({ kind: z.literal('not-saved'), ...ErrorFacts }),
  /** The renderer sent input that the contract does not allow. */
  z.object({ kind: z.literal('bad-request'), ...ErrorFacts }),
  z.object({ kind: z.literal('internal'), incidentId: z.string(), ...ErrorFacts }),
]);
export type AppError = z.infer<typeof appError>;
// oxlint-disable-next-line typescript/no-empty-object-type -- the compiler writes its name instead of the whole type
export interface AppErrorSchema extends z.ZodType<AppError> {}
export const AppError: AppErrorSchema = appError;
export type AppErrorKind = AppError['kind'];

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: AppError };
