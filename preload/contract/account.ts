/**
 * The connected accounts. Secrets cross the process border in one direction only: from the person to main, never back.
 */
import * as z from 'zod';
import { AccountColour, IdentityKey, Initials } from './identity';
import { NonNegativeInteger } from './integers';
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

/** The texts of services and their sign-ins, which the window words. */
const ServiceText = z.enum(['pictures-api', 'smugmug', 'smugmug-2', 'invented']);
const MethodText = z.enum(['browser', 'browser-with-key', 'browser-code', 'token', 'visitor', 'password', 'card']);
const PartText = z.enum(['card', 'key', 'more', 'person', 'project', 'redirect']);
const HostText = z.enum(['production', 'vendor-test']);
const FieldText = z.enum([
  'accessToken',
  'apiKey',
  'apiSecret',
  'card',
  'cardPin',
  'clientId',
  'clientSecret',
  'loginServer',
  'optionalApiKey',
  'password',
  'permissions',
  'redirectPort',
  'userName',
]);

/**
 * One field of a sign-in as data. `secret` and `password` are never displayed or stored as
 * typed; spaces at the ends count only in a `password`. `redirect-port` is the port of the OAuth redirect address.
 */
export const SignInField = z.object({
  id: FieldId,
  kind: z.enum(['text', 'secret', 'password', 'redirect-port']),
  /** Names the label, the hint, and the message if the field is empty. */
  text: FieldText,
  isRequired: z.boolean(),
  /** The format of the value, such as "0000-0000". */
  placeholder: z.string().optional(),
  /** The text of the field in a new form. */
  initial: z.string().optional(),
});
export type SignInField = z.infer<typeof SignInField>;

/** One sign-in method of a service, which the window draws from this data. */
export const SignInMethod = z.object({
  id: z.string(),
  /** Names the title, the reason, the requirement, and the button that starts the sign-in. */
  text: MethodText,
  icon: z.enum(['browser', 'token', 'visitor', 'password']),
  /** The sign-in opens a page in the system's browser. */
  usesBrowser: z.boolean(),
  /** Fields about the server; one that the chosen known server fixes is not displayed. */
  serverFields: z.array(SignInField),
  parts: z.array(z.object({ text: PartText, isCollapsed: z.boolean(), fields: z.array(SignInField) })),
});
export type SignInMethod = z.infer<typeof SignInMethod>;

const ApiKeyUse = z.enum(['people-and-prices']);
export type ApiKeyUse = z.infer<typeof ApiKeyUse>;

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
  /** What an API key adds to the account; null if this service does not accept one. */
  apiKeyUse: ApiKeyUse.nullable(),
  /** False if the account is forgotten when the program closes. */
  isKept: z.boolean(),
});
export type Account = z.infer<typeof Account>;

/** `apiKey`: the project's API key, added to an account that is already signed in. */
export const ApiKeyChange = z.strictObject({ account: AccountId, apiKey: z.string().trim().min(1).max(10_000) });

const FactName = z.enum([
  'account-type',
  'age-verified',
  'card',
  'email',
  'group',
  'group-role',
  'name',
  'nickname',
  'permissions',
  'signed-in-as',
  'user-id',
]);
const FactCode = z.enum(['manager', 'member', 'no', 'none', 'offers-services', 'seeks-services', 'visitor', 'yes']);

const AbilityName = z.enum([
  'act-as-members',
  'own-albums',
  'own-galleries',
  'people-and-prices',
  'public-galleries',
  'stay-signed-in',
]);
const AbilityObstacle = z.object({
  code: z.enum([
    'manages-no-group',
    'needs-api-key',
    'not-renewable',
    'permission-missing-in-sign-in',
    'permission-missing-in-token',
    'visitor',
  ]),
  /** The service's name of the missing permission. */
  permission: z.string().optional(),
});

/** The service's current data about the account. */
export const AccountDetails = z.object({
  /** Identifying facts, as the service words them or as a code. */
  facts: z.array(
    z.union([z.object({ name: FactName, value: z.string() }), z.object({ name: FactName, code: FactCode })]),
  ),
  abilities: z.array(
    z.object({
      ability: AbilityName,
      isAvailable: z.boolean(),
      /** Why the ability is not available, and what would help; null if it is available. */
      why: AbilityObstacle.nullable(),
      /** The permission that a new sign-in would have to request; null if that would not help. */
      missingPermission: z.string().nullable(),
    }),
  ),
  /** How many requests the service accepts, as its last response says; null if it says nothing about it. */
  requestLimit: z
    .object({
      remaining: NonNegativeInteger,
      limit: NonNegativeInteger.nullable(),
      /** When all requests of `limit` are available again, in ISO 8601. */
      resetsAt: z.string().nullable(),
    })
    .nullable(),
  /** The addresses that the account's requests use. `redirect`: where the browser returns to after a sign-in. */
  addresses: z.array(z.object({ name: z.enum(['server', 'sign-in-page', 'redirect']), value: z.string() })),
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
export const SignInRequest = z.strictObject({
  service: ServiceId,
  method: z.string().min(1).max(40),
  server: z.string().trim().min(1).max(2_000),
  ...TypedFields,
});
export type SignInRequest = z.infer<typeof SignInRequest>;

/** Fields that are present replace the stored fields; the others stay as in the last sign-in. */
export const SignInAgainRequest = z.strictObject({
  account: AccountId,
  ...TypedFields,
  /** Requested in addition to the permissions of the last sign-in. */
  permission: z.string().trim().min(1).max(100).optional(),
});
export type SignInAgainRequest = z.infer<typeof SignInAgainRequest>;

/**
 * The progress of a sign-in through the browser. `no-browser`: no browser could be opened; the sign-in keeps waiting,
 * because the person can open the address themselves. `foreign-answer`: a redirect arrived that does not belong to this
 * sign-in; it was rejected, and the sign-in keeps waiting. `code-needed`: the page shows a code that the person has to
 * type; `code-wrong`: the service does not accept the typed code, and the sign-in waits for another; `code-unchecked`: the
 * service could not be reached, and the sign-in waits for the same code again.
 */
export const SignInStage = z.enum([
  'waiting',
  'no-browser',
  'foreign-answer',
  'code-needed',
  'code-wrong',
  'code-unchecked',
  'finishing',
]);
export type SignInStage = z.infer<typeof SignInStage>;

/** A service that can be added, and its sign-in methods. */
export const ServiceOffer = z.object({
  service: ServiceId,
  /** The name of the product. */
  name: z.string(),
  /** Names the summary. */
  text: ServiceText,
  methods: z.array(SignInMethod),
  /** Known servers of the service, the default first; the person can also enter another server. */
  hosts: z.array(
    z.object({
      id: z.string(),
      /** Names the label and the hint. */
      text: HostText,
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
    'checks',
    'favourites',
    'location',
    'name-and-colour',
    'added-by-id',
    'last-acted-as',
    'star',
  ]),
  count: NonNegativeInteger.nullable(),
});
export type DeletedData = z.infer<typeof DeletedData>;

/** A secret that was stored for an account. */
export const SecretName = z.enum([
  'access-token',
  'access-and-refresh-token',
  'api-key',
  'client-secret',
  'password-hash',
]);
export type SecretName = z.infer<typeof SecretName>;

/** The effects of signing out. */
export const SignedOut = z.object({
  name: z.string(),
  /**
   * Whether the tokens were revoked at the service: done, not supported by the service, or the service could not be
   * reached.
   */
  revocation: z.enum(['revoked', 'not-possible', 'failed']),
  deletedSecrets: z.array(SecretName),
  deleted: z.array(DeletedData),
});
export type SignedOut = z.infer<typeof SignedOut>;
