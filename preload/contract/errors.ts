/** Errors are data: the closed union of everything that can go wrong on the other side of the border. */
import * as z from 'zod';

/** What may be shown under "Details": facts of the answer, never a secret, an address with a query or a body. */
const ErrorFacts = {
  /** The service's own code, such as SmugMug's fault 4. */
  code: z.number().int().optional(),
  /** HTTP status. */
  status: z.number().int().optional(),
  /** One technical sentence in English for a bug report. */
  detail: z.string().max(500).optional(),
};

/**
 * `cancelled-in-browser`: the person said no on the service's page. `nobody-came-back`: the wait for the browser is over.
 * `port-taken`: another program listens where the answer would come back. `no-browser`: none could be opened again.
 * `refused`: the service did not take what it was given. `somebody-else`: the browser signed in another person than the
 * account belongs to. `another-sign-in`: one is under way already.
 */
const SignInFailure = z.enum([
  'cancelled-in-browser',
  'nobody-came-back',
  'port-taken',
  'no-browser',
  'refused',
  'somebody-else',
  'another-sign-in',
]);

export const AppError = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-out'), ...ErrorFacts }),
  /** A sign-in ended without an account; nothing of it is left. */
  z.object({ kind: z.literal('sign-in-failed'), reason: SignInFailure, ...ErrorFacts }),
  z.object({ kind: z.literal('offline'), ...ErrorFacts }),
  z.object({ kind: z.literal('timed-out'), ...ErrorFacts }),
  z.object({ kind: z.literal('rate-limited'), retryAfterMs: z.number().int().nonnegative(), ...ErrorFacts }),
  /** `isProjectUnapproved`: the service says that the project behind the account is not approved yet. */
  z.object({ kind: z.literal('forbidden'), isProjectUnapproved: z.boolean().optional(), ...ErrorFacts }),
  z.object({ kind: z.literal('not-found'), ...ErrorFacts }),
  /** `mayBeUnapproved`: the service answers alike for a project that is not approved, and did not say which it is. */
  z.object({ kind: z.literal('not-subscribed'), mayBeUnapproved: z.boolean().optional(), ...ErrorFacts }),
  /**
   * The album or its owner's whole site asks for a password, or the one given is wrong. Services that answer alike for
   * "private" and "no such album" make this a guess; `isCertain` says whether it is one.
   */
  z.object({
    kind: z.literal('password-needed'),
    scope: z.enum(['album', 'site', 'either']),
    wasWrong: z.boolean(),
    isCertain: z.boolean(),
    ...ErrorFacts,
  }),
  /** What the person typed or pasted is not understood as an owner or an album of this service. */
  z.object({ kind: z.literal('not-understood'), ...ErrorFacts }),
  /** The service is closed for changes and sign-ins for a while. */
  z.object({ kind: z.literal('read-only'), ...ErrorFacts }),
  /** The way there is not safe: plain http, a bad certificate, or a redirect to somewhere else. Nothing was sent on. */
  z.object({ kind: z.literal('insecure'), ...ErrorFacts }),
  /** Something in between answered with a page for people: a challenge, a proxy, a sign-in wall. */
  z.object({ kind: z.literal('blocked'), ...ErrorFacts }),
  /** The service refused the request as it was sent. */
  z.object({ kind: z.literal('refused'), ...ErrorFacts }),
  /** The service failed, or is closed for maintenance; trying again later may help. */
  z.object({ kind: z.literal('service-failed'), ...ErrorFacts }),
  /** What came back is not an answer of this service: truncated, too long, wrong type or wrong shape. */
  z.object({ kind: z.literal('unreadable-answer'), ...ErrorFacts }),
  /** The address answers, but no longer speaks this version of the service. */
  z.object({ kind: z.literal('service-retired'), ...ErrorFacts }),
  z.object({ kind: z.literal('cancelled'), ...ErrorFacts }),
  /** It would have to stand in the journal, and the journal cannot be written; so it was not done. */
  z.object({ kind: z.literal('not-recorded'), ...ErrorFacts }),
  /** The mask may not come off here: see `RevealPermission`. */
  z.object({ kind: z.literal('mask-required'), ...ErrorFacts }),
  /** A file could not be written where the person wanted it. */
  z.object({ kind: z.literal('not-saved'), ...ErrorFacts }),
  /** The renderer sent something the contract does not allow. */
  z.object({ kind: z.literal('bad-request'), ...ErrorFacts }),
  z.object({ kind: z.literal('internal'), incidentId: z.string(), ...ErrorFacts }),
]);
export type AppError = z.infer<typeof AppError>;
export type AppErrorKind = AppError['kind'];

export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: AppError };
