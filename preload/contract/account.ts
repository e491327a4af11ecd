/**
 * The connected accounts. Secrets cross the process border in one direction only: from the person to main, never back.
 */
import * as z from 'zod';
import { AccountColour } from './account-colour';
import { IdentityKey, Initials } from './identity';
import { ServiceId } from './server';

/** Opaque ID, created by main. */
export const AccountId = z.string().min(1).max(100).brand('AccountId');
export type AccountId = z.infer<typeof AccountId>;

export const AccountName = z.string().trim().min(1).max(60);

/**
 * Why an account is signed out: the service rejected its credentials, the session expired and no stored credential can
 * renew it, or the keychain does not decrypt the stored credentials.
 */
export const SignedOutReason = z.enum(['by-service', 'expired', 'unreadable']);
export type SignedOutReason = z.infer<typeof SignedOutReason>;

/** A field that a person may have to type to sign in. */
export const SecretField = z.enum(['clientSecret', 'accessToken', 'password', 'apiKey']);
export type SecretField = z.infer<typeof SecretField>;

export const Account = z.object({
  id: AccountId,
  identity: IdentityKey,
  serviceName: z.string(),
  /** The service's host, as displayed: "api.example.com". */
  host: z.string(),
  name: z.string(),
  initials: Initials,
  colour: AccountColour,
  /** Null while the account is signed in. */
  signedOut: SignedOutReason.nullable(),
  /** True if signing in opens a page in the system's browser. */
  usesBrowser: z.boolean(),
  /** Fields that must be typed to sign in again; empty if all of them are stored. */
  asksFor: z.array(SecretField),
  /** Null if this service does not accept an API key in addition to a sign-in. */
  hasApiKey: z.boolean().nullable(),
  /** False if the account is forgotten when the program closes. */
  isKept: z.boolean(),
});
export type Account = z.infer<typeof Account>;

/** `apiKey`: the project's API key, added to an account that is already signed in. */
export const ApiKeyChange = z.object({ account: AccountId, apiKey: z.string().trim().min(1).max(10_000) }).strict();

/** What the service currently reports about the account. */
export const AccountDetails = z.object({
  /** Identifying facts: "User ID", "E-mail", "Group"… */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  abilities: z.array(
    z.object({
      /** Example: "See your own albums". */
      label: z.string(),
      isAvailable: z.boolean(),
      /** Why the ability is not available, and what would help; null if it is available. */
      why: z.string().nullable(),
      /** The permission that a new sign-in would have to request; null if that would not help. */
      missingPermission: z.string().nullable(),
    }),
  ),
  /** Where the account's requests go: "API", "Sign-in page", "Answer comes back to". */
  addresses: z.array(z.object({ label: z.string(), value: z.string() })),
});
export type AccountDetails = z.infer<typeof AccountDetails>;

const Address = z.string().trim().min(1).max(2_000);
const Secret = z.string().trim().min(1).max(10_000);
const RedirectPort = z.number().int().min(1024).max(65_535);
/** OAuth scopes in the service's own names, separated by spaces. */
const Scope = z.string().trim().max(1_000);

export const SignInMethod = z.enum(['browser', 'token', 'visitor', 'password']);
export type SignInMethod = z.infer<typeof SignInMethod>;

/** One sign-in method of a service, with everything that the person typed for it. */
export const SignInRequest = z.discriminatedUnion('method', [
  z
    .object({
      method: z.literal('browser'),
      service: ServiceId,
      /** `implicit` is for projects without a client secret; its tokens cannot be renewed. */
      flow: z.enum(['code', 'implicit']),
      server: Address,
      loginServer: Address,
      /** The browser is redirected to `http://127.0.0.1:{redirectPort}/callback`. */
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
      service: ServiceId,
      server: Address,
      accessToken: Secret,
      apiKey: Secret.optional(),
    })
    .strict(),
  z.object({ method: z.literal('visitor'), service: ServiceId, server: Address, apiKey: Secret }).strict(),
  z
    .object({
      method: z.literal('password'),
      service: ServiceId,
      server: Address,
      apiKey: Secret,
      /** E-mail address or nickname. */
      userName: z.string().trim().min(1).max(500),
      /** Used once, never stored. Leading and trailing spaces count. */
      password: z.string().min(1).max(500),
    })
    .strict(),
]);
export type SignInRequest = z.infer<typeof SignInRequest>;

/** Fields that are present replace the stored ones; the others stay as in the last sign-in. */
export const SignInAgainRequest = z
  .object({
    account: AccountId,
    clientSecret: Secret.optional(),
    accessToken: Secret.optional(),
    password: z.string().min(1).max(500).optional(),
    apiKey: Secret.optional(),
    redirectPort: RedirectPort.optional(),
    /** Requested in addition to the permissions of the last sign-in. */
    permission: z.string().trim().min(1).max(100).optional(),
  })
  .strict();
export type SignInAgainRequest = z.infer<typeof SignInAgainRequest>;

/**
 * The progress of a sign-in through the browser. `no-browser`: no browser could be opened; the sign-in keeps waiting,
 * because the person can open the address themselves. `foreign-answer`: a redirect arrived that does not belong to this
 * sign-in; it was rejected, and the sign-in keeps waiting.
 */
export const SignInStage = z.enum(['waiting', 'no-browser', 'foreign-answer', 'finishing']);
export type SignInStage = z.infer<typeof SignInStage>;

/** A service that can be added, and its sign-in methods. */
export const ServiceOffer = z.object({
  service: ServiceId,
  name: z.string(),
  summary: z.string(),
  methods: z.array(SignInMethod),
  /** Known servers of the service, the default first; the person can also enter another one. */
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

/** What signing out did, as displayed. */
export const SignedOut = z.object({
  name: z.string(),
  /**
   * Whether the tokens were revoked at the service: done, not supported by the service, or the service could not be
   * reached.
   */
  revocation: z.enum(['revoked', 'not-possible', 'failed']),
  /** What was deleted: "Access and refresh token", "3 owners looked up"… */
  forgotten: z.array(z.string()),
});
export type SignedOut = z.infer<typeof SignedOut>;
