/**
 * What a hosted service provides so that a person can add an account. All terms are the program's; a service's own
 * sign-in terms stay in its folder.
 */
import * as z from 'zod';
import type { AccountDetails, SecretField, ServiceOffer, SignedOutReason } from '../../preload/contract';
import type { Http } from '../net/http/http';
import type { BrowserVisits } from './auth/browser-visits';
import type { AlbumService } from './album-service';

/** How an account signed in, without any secret: enough to sign in again. */
export const SignInConfig = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('browser'),
    flow: z.enum(['code', 'implicit']),
    server: z.string(),
    loginServer: z.string(),
    redirectPort: z.number().int(),
    clientId: z.string(),
    scope: z.string(),
  }),
  z.object({ method: z.literal('token'), server: z.string() }),
  z.object({ method: z.literal('visitor'), server: z.string() }),
  z.object({ method: z.literal('password'), server: z.string(), userName: z.string() }),
]);
export type SignInConfig = z.infer<typeof SignInConfig>;
export type SignInConfigOf<Method extends SignInConfig['method']> = Extract<SignInConfig, { method: Method }>;

export const Tokens = z.object({
  accessToken: z.string(),
  /** Milliseconds since 1970 by this computer's clock; null if the service states no lifetime. */
  expiresAtMs: z.number().nullable(),
  /** When to renew the token, by the same clock, so that it does not expire during a request. */
  renewFromMs: z.number().nullable(),
  refreshToken: z.string().nullable(),
});
export type Tokens = z.infer<typeof Tokens>;

/** All secrets of one account, stored as one entry, so that old and new secrets are never mixed. */
export const AccountSecrets = z.object({
  apiKey: z.string().nullable(),
  clientSecret: z.string().nullable(),
  tokens: Tokens.nullable(),
  /** The hash that SmugMug returned for a password that was sent once. */
  login: z.object({ userId: z.string(), passwordHash: z.string() }).nullable(),
});
export type AccountSecrets = z.infer<typeof AccountSecrets>;

/** The secrets that the person typed, or that were saved before. */
export type GivenSecrets = { readonly [Field in SecretField]: string | null };

export interface Person {
  /** The service's own id; null for a visitor. */
  readonly id: string | null;
  /** A name to show; null if the service sends none. */
  readonly name: string | null;
}

export interface Proof {
  readonly person: Person;
  readonly secrets: AccountSecrets;
}

export interface ProvingContext {
  readonly http: Http;
  readonly browser: BrowserVisits;
  readonly signal: AbortSignal;
}

/** Access to the secrets of one account, wherever they are stored. */
export interface SecretsHolder {
  /** Rejects with `signed-out` if there are no secrets, or none that can be read. */
  read(): Promise<AccountSecrets>;
  /**
   * Resolves once the changed secrets are saved, or held in memory if the disk fails. Concurrent changes never
   * overwrite each other.
   */
  change(update: (secrets: AccountSecrets) => AccountSecrets): Promise<void>;
  /** Runs a task that the program waits for before it exits, so that tokens just issued are not lost. */
  finishing<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Marks the account as signed out, which the person sees, and keeps everything else. */
  markSignedOut(reason: SignedOutReason): void;
}

export interface OpenedAccount {
  readonly service: AlbumService;
  /** Requests the details from the service. */
  describe(signal: AbortSignal): Promise<Pick<AccountDetails, 'facts' | 'abilities'>>;
  /** Revokes the sign-in at the service. Rejects if that fails. */
  revoke(signal: AbortSignal): Promise<'revoked' | 'not-possible'>;
}

export interface AccountToOpen {
  readonly config: SignInConfig;
  /** The person's name at the service, or else the account's name in the program. */
  readonly name: string;
  readonly http: Http;
  readonly secrets: SecretsHolder;
  /** Returns whether the secrets currently include an API key. */
  readonly hasApiKey: () => boolean;
}

export interface ServiceAccounts {
  readonly offer: ServiceOffer;
  /**
   * Verifies the given secrets with the service, and identifies the person. Rejects with `sign-in-failed` if the
   * service refuses; nothing is saved then.
   */
  readonly prove: (config: SignInConfig, given: GivenSecrets, context: ProvingContext) => Promise<Proof>;
  /**
   * Verifies an API key that is added to an account's sign-in. Rejects with `sign-in-failed` if the service refuses the
   * key. Absent if every sign-in of this service has its own key.
   */
  readonly proveApiKey?: (
    config: SignInConfig,
    apiKey: string,
    context: Pick<ProvingContext, 'http' | 'signal'>,
  ) => Promise<void>;
  /**
   * Returns the fields that must be typed again even with the saved secrets `kept`; null means that no readable secrets
   * are saved.
   */
  readonly asksFor: (config: SignInConfig, kept: AccountSecrets | null) => readonly SecretField[];
  readonly open: (account: AccountToOpen) => OpenedAccount;
}
