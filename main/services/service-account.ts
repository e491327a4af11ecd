/**
 * What a hosted service offers so that a person can connect an account of it. Everything here is in the program's words; a
 * service's own words for signing in stay in its folder.
 */
import * as z from 'zod';
import type { AccountDetails, SecretField, ServiceOffer, SignedOutReason } from '../../preload/contract';
import type { Http } from '../net/http/http';
import type { BrowserVisits } from './auth/browser-visits';
import type { AlbumService } from './album-service';

/** How an account was connected, without anything secret: enough to do it again. */
export const SignInWay = z.discriminatedUnion('method', [
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
export type SignInWay = z.infer<typeof SignInWay>;
export type WayOf<Method extends SignInWay['method']> = Extract<SignInWay, { method: Method }>;

export const Tokens = z.object({
  accessToken: z.string(),
  /** By this computer's clock, milliseconds since 1970; null where the service does not say. */
  expiresAtMs: z.number().nullable(),
  /** From when on it is renewed, so that none ends on the way; by the same clock. */
  renewFromMs: z.number().nullable(),
  refreshToken: z.string().nullable(),
});
export type Tokens = z.infer<typeof Tokens>;

/** All that is secret of one account, kept as one piece, so that it is never half old and half new. */
export const AccountSecrets = z.object({
  apiKey: z.string().nullable(),
  clientSecret: z.string().nullable(),
  tokens: Tokens.nullable(),
  /** What SmugMug gave for a password that was used once. */
  login: z.object({ userId: z.string(), passwordHash: z.string() }).nullable(),
});
export type AccountSecrets = z.infer<typeof AccountSecrets>;

/** What the person typed, or what is kept from the last time. */
export type GivenSecrets = { readonly [Field in SecretField]: string | null };

export interface Person {
  /** The service's own id; null for a visitor. */
  readonly id: string | null;
  /** For people; null where the service names none. */
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

/** The secrets of one account, wherever they are kept. */
export interface SecretsHolder {
  /** Rejects with `signed-out` where there are none, or none that can be read. */
  read(): Promise<AccountSecrets>;
  /** Resolves when the changed secrets are kept. Two changes at once never lose one of them. */
  change(update: (secrets: AccountSecrets) => AccountSecrets): Promise<void>;
  /** The program does not end before this has: it would lose what the service has given already. */
  finishing<Value>(task: () => Promise<Value>): Promise<Value>;
  /** The account cannot go on as it is; says so to the person, and keeps everything else. */
  markSignedOut(reason: SignedOutReason): void;
}

export interface OpenedAccount {
  readonly service: AlbumService;
  /** Asks the service. */
  describe(signal: AbortSignal): Promise<Pick<AccountDetails, 'facts' | 'abilities'>>;
  /** Tells the service that the account leaves. Rejects where it cannot be told. */
  revoke(signal: AbortSignal): Promise<'revoked' | 'not-possible'>;
}

export interface AccountToOpen {
  readonly way: SignInWay;
  /** Of the person, as the service has it; else as the account is called. */
  readonly name: string;
  readonly http: Http;
  readonly secrets: SecretsHolder;
  /** Whether an API key is among the secrets at this moment. */
  readonly hasApiKey: () => boolean;
}

export interface ServiceAccounts {
  readonly offer: ServiceOffer;
  /**
   * Shows the service what was given, and learns who that is. Rejects with `sign-in-failed` where the service does not take
   * it; nothing is kept then.
   */
  readonly prove: (way: SignInWay, given: GivenSecrets, context: ProvingContext) => Promise<Proof>;
  /**
   * Shows the service an API key that an account adds to its sign-in. Rejects with `sign-in-failed` if the service refuses the
   * key. Absent: a sign-in of this service always has a key of its own.
   */
  readonly proveApiKey?: (
    way: SignInWay,
    apiKey: string,
    context: Pick<ProvingContext, 'http' | 'signal'>,
  ) => Promise<void>;
  /** What has to be typed anew although `kept` is there; null: nothing is kept, or nothing that can be read. */
  readonly asksFor: (way: SignInWay, kept: AccountSecrets | null) => readonly SecretField[];
  readonly open: (account: AccountToOpen) => OpenedAccount;
}
