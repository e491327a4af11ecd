/** Accounts that a person has connected. A secret crosses the border in one direction only: from the person to main. */
import * as z from 'zod';
import { AccountColour } from './account-colour';
import { IdentityKey, Initials } from './identity';
import { ServiceName } from './server';

/** Opaque; made by main. */
export const AccountId = z.string().min(1).max(100).brand('AccountId');
export type AccountId = z.infer<typeof AccountId>;

export const AccountName = z.string().trim().min(1).max(60);

/**
 * Why an account is signed out: the service refused it; its time ran out and nothing kept can renew it; or what is kept
 * cannot be read, because the keychain does not give it back.
 */
export const SignedOutReason = z.enum(['by-service', 'expired', 'unreadable']);
export type SignedOutReason = z.infer<typeof SignedOutReason>;

/** What a person may have to type for a sign-in. */
export const SecretField = z.enum(['clientSecret', 'accessToken', 'password', 'apiKey']);
export type SecretField = z.infer<typeof SecretField>;

export const Account = z.object({
  id: AccountId,
  identity: IdentityKey,
  serviceName: z.string(),
  /** Where it is, for people: "api.example.com". */
  host: z.string(),
  name: z.string(),
  initials: Initials,
  colour: AccountColour,
  /** Null: signed in. */
  signedOut: SignedOutReason.nullable(),
  /** A page in the system's browser takes part in signing in. */
  usesBrowser: z.boolean(),
  /** What has to be typed to sign in again; empty: all of it is kept. */
  asksFor: z.array(SecretField),
  /** Null: no key can be added to a sign-in of this service. */
  hasApiKey: z.boolean().nullable(),
  /** False: it lasts until the program closes. */
  isKept: z.boolean(),
});
export type Account = z.infer<typeof Account>;

/** `apiKey`: of the project, added to a sign-in that is there. */
export const ApiKeyChange = z.object({ account: AccountId, apiKey: z.string().trim().min(1).max(10_000) }).strict();

/** What the service says of the account at this moment. */
export const AccountDetails = z.object({
  /** Who it is: "User ID", "E-mail", "Group"… */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  abilities: z.array(
    z.object({
      /** "See your own albums" */
      label: z.string(),
      isAvailable: z.boolean(),
      /** Why it is not to be had, and what would help; null where it is. */
      why: z.string().nullable(),
      /** The permission that a new sign-in would have to ask for; null where that would not help. */
      missingPermission: z.string().nullable(),
    }),
  ),
  /** Where its requests go: "API", "Sign-in page", "Answer comes back to". */
  addresses: z.array(z.object({ label: z.string(), value: z.string() })),
});
export type AccountDetails = z.infer<typeof AccountDetails>;

const Address = z.string().trim().min(1).max(2_000);
const Secret = z.string().trim().min(1).max(10_000);
const RedirectPort = z.number().int().min(1024).max(65_535);
/** As the service's own words, separated by spaces. */
const Scope = z.string().trim().max(1_000);

export const SignInMethod = z.enum(['browser', 'token', 'visitor', 'password']);
export type SignInMethod = z.infer<typeof SignInMethod>;

/** One way into a service, with all that was typed for it. */
export const SignInRequest = z.discriminatedUnion('method', [
  z
    .object({
      method: z.literal('browser'),
      service: ServiceName,
      /** `implicit` is for projects without a secret; nothing it gives can be renewed. */
      flow: z.enum(['code', 'implicit']),
      server: Address,
      loginServer: Address,
      /** The answer comes back to `http://127.0.0.1:{redirectPort}/callback`. */
      redirectPort: RedirectPort,
      clientId: z.string().trim().min(1).max(500),
      clientSecret: Secret.optional(),
      scope: Scope,
      apiKey: Secret.optional(),
    })
    .strict(),
  z
    .object({
      method: z.literal('token'),
      service: ServiceName,
      server: Address,
      accessToken: Secret,
      apiKey: Secret.optional(),
    })
    .strict(),
  z.object({ method: z.literal('visitor'), service: ServiceName, server: Address, apiKey: Secret }).strict(),
  z
    .object({
      method: z.literal('password'),
      service: ServiceName,
      server: Address,
      apiKey: Secret,
      /** E-mail address or nickname. */
      userName: z.string().trim().min(1).max(500),
      /** Used once, never kept. Spaces count. */
      password: z.string().min(1).max(500),
    })
    .strict(),
]);
export type SignInRequest = z.infer<typeof SignInRequest>;

/** What is named replaces what is kept; the rest is as the last time. */
export const SignInAgainRequest = z
  .object({
    account: AccountId,
    clientSecret: Secret.optional(),
    accessToken: Secret.optional(),
    password: z.string().min(1).max(500).optional(),
    apiKey: Secret.optional(),
    redirectPort: RedirectPort.optional(),
    /** Asked for besides those of the last time. */
    permission: z.string().trim().min(1).max(100).optional(),
  })
  .strict();
export type SignInAgainRequest = z.infer<typeof SignInAgainRequest>;

/**
 * How far a sign-in through the browser is. `no-browser`: none could be opened; the wait goes on, as the person can open the
 * address themselves. `foreign-answer`: an answer came that does not belong to this sign-in; it was turned away, and the wait
 * goes on.
 */
export const SignInStage = z.enum(['waiting', 'no-browser', 'foreign-answer', 'finishing']);
export type SignInStage = z.infer<typeof SignInStage>;

/** A service that can be added, and the ways into it. */
export const ServiceOffer = z.object({
  service: ServiceName,
  name: z.string(),
  summary: z.string(),
  methods: z.array(SignInMethod),
  /** Known places of the service, the usual one first; besides them a person can give one of their own. */
  hosts: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      hint: z.string(),
      server: z.string(),
      loginServer: z.string().nullable(),
    }),
  ),
  redirectPort: z.number().int(),
  scope: z.string(),
});
export type ServiceOffer = z.infer<typeof ServiceOffer>;

/** What signing out did, for people. */
export const SignedOut = z.object({
  name: z.string(),
  /** Whether the service was told: it was; it has no call for that; or it could not be reached. */
  revocation: z.enum(['revoked', 'not-possible', 'failed']),
  /** What is no longer there: "Access and refresh token", "3 owners looked up"… */
  forgotten: z.array(z.string()),
});
export type SignedOut = z.infer<typeof SignedOut>;
