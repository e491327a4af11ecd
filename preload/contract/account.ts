/**
 * The connected accounts. Secrets cross the process border in one direction only: from the person to main, never back.
 */
import * as z from 'zod';
import { AccountColour, IdentityKey, Initials } from './identity';
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

/** Names one field of a sign-in. The service chooses it; `host` and `server` belong to the form itself. */
export const FieldId = z.string().regex(/^(?!(host|server)$)[a-zA-Z][a-zA-Z0-9]{0,39}$/);
export type FieldId = z.infer<typeof FieldId>;

/**
 * One field of a sign-in as data, with its texts as displayed. `secret` and `password` are never displayed or stored as
 * typed; spaces at the ends count only in a `password`. `redirect-port` is the port of the OAuth redirect address.
 */
export const SignInField = z.object({
  id: FieldId,
  kind: z.enum(['text', 'secret', 'password', 'redirect-port']),
  label: z.string(),
  hint: z.string().optional(),
  /** Replaces the hint once something is typed; for a secret, where it will be stored is added. */
  hintWhenTyped: z.string().optional(),
  placeholder: z.string().optional(),
  /** The text of the field in a new form. */
  initial: z.string().optional(),
  /** The message if the field is empty; absent if the field is optional. */
  missing: z.string().optional(),
  /** How a known server that fixes this field presents it, such as "sign-in page at". */
  knownAs: z.string().optional(),
});
export type SignInField = z.infer<typeof SignInField>;

/** One sign-in method of a service, which the window draws from this data. */
export const SignInMethod = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  /** The requirement for this method, as the end of a sentence. */
  asks: z.string(),
  /** The label of the button that starts the sign-in. */
  action: z.string(),
  icon: z.enum(['browser', 'token', 'visitor', 'password']),
  /** The sign-in opens a page in the system's browser. */
  usesBrowser: z.boolean(),
  /** Fields about the server; one that the chosen known server fixes is not displayed. */
  serverFields: z.array(SignInField),
  parts: z.array(z.object({ title: z.string(), isCollapsed: z.boolean(), fields: z.array(SignInField) })),
});
export type SignInMethod = z.infer<typeof SignInMethod>;

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
  /** The fields that can be typed to sign in again. */
  againFields: z.array(SignInField),
  /** The fields of `againFields` that must be typed, because their values are not stored. */
  asksFor: z.array(FieldId),
  /** The fields of `againFields` to ask for after the service rejected the sign-in, because it may have replaced them. */
  asksIfRefused: z.array(FieldId),
  /** Null if this service does not accept an API key in addition to a sign-in. */
  hasApiKey: z.boolean().nullable(),
  /** The limits of an account without an API key, in one sentence; null if this service does not accept one. */
  apiKeyUse: z.string().nullable(),
  /** False if the account is forgotten when the program closes. */
  isKept: z.boolean(),
});
export type Account = z.infer<typeof Account>;

/** `apiKey`: the project's API key, added to an account that is already signed in. */
export const ApiKeyChange = z.object({ account: AccountId, apiKey: z.string().trim().min(1).max(10_000) }).strict();

/** The service's current data about the account. */
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
  /** The addresses that the account's requests use: "API", "Sign-in page", "Answer comes back to". */
  addresses: z.array(z.object({ label: z.string(), value: z.string() })),
});
export type AccountDetails = z.infer<typeof AccountDetails>;

const MAX_FIELDS = 20;
const fieldsOf = (maxLength: number) =>
  z
    .record(FieldId, z.string().max(maxLength))
    .refine((fields) => Object.keys(fields).length <= MAX_FIELDS, { error: 'Too many fields.' });

/**
 * The typed values, by field. Secrets are in a separate object, so that no other part of a request must be kept secret.
 */
const TypedFields = { values: fieldsOf(2_000), secrets: fieldsOf(10_000) };

/** Main checks the method and its fields against the service's own list. */
export const SignInRequest = z
  .object({
    service: ServiceId,
    method: z.string().min(1).max(40),
    server: z.string().trim().min(1).max(2_000),
    ...TypedFields,
  })
  .strict();
export type SignInRequest = z.infer<typeof SignInRequest>;

/** Fields that are present replace the stored fields; the others stay as in the last sign-in. */
export const SignInAgainRequest = z
  .object({
    account: AccountId,
    ...TypedFields,
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
  /** Known servers of the service, the default first; the person can also enter another server. */
  hosts: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      hint: z.string(),
      server: z.string(),
      /** The fields that this server fixes. */
      values: z.record(FieldId, z.string()),
    }),
  ),
});
export type ServiceOffer = z.infer<typeof ServiceOffer>;

/** Data that was deleted with an account or a member, and the number of its items if they are counted. */
export const DeletedData = z.object({
  what: z.enum([
    'albums',
    'album-passwords',
    'owners',
    'members',
    'calls',
    'location',
    'name-and-colour',
    'added-by-id',
    'last-acted-as',
  ]),
  count: z.number().int().nonnegative().nullable(),
});
export type DeletedData = z.infer<typeof DeletedData>;

/** The effects of signing out, as displayed. */
export const SignedOut = z.object({
  name: z.string(),
  /**
   * Whether the tokens were revoked at the service: done, not supported by the service, or the service could not be
   * reached.
   */
  revocation: z.enum(['revoked', 'not-possible', 'failed']),
  /** The names of the deleted secrets: "Access and refresh token"… */
  deletedSecrets: z.array(z.string()),
  deleted: z.array(DeletedData),
});
export type SignedOut = z.infer<typeof SignedOut>;
