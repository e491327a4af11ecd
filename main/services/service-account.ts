/**
 * The interface through which a hosted service lets a person add an account. All terms are the program's; a service's
 * own sign-in terms stay in its folder, and the configuration and secrets of its accounts have the service's own
 * schemas.
 */
import * as z from 'zod';
import type {
  AccountDetails,
  ApiKeyUse,
  FieldId,
  SecretName,
  ServiceOffer,
  SignedOutReason,
} from '../../preload/contract';
import type { Http } from '../net/http/http';
import type { BrowserVisits } from './auth/browser-visits';
import type { AlbumService } from './album-service';

/** How an account signed in, without any secret: enough to sign in again. Only the service reads the other members. */
export const SignInConfig = z.looseObject({ method: z.string(), server: z.string() });
export type SignInConfig = z.infer<typeof SignInConfig>;

/** All secrets of one account, stored as one entry, so that old and new secrets are never mixed. */
export type AccountSecrets = Readonly<Record<string, unknown>>;

/** The typed values, by field; never empty, and trimmed unless spaces count. */
export type TypedFields = Readonly<Record<FieldId, string | undefined>>;

export interface Person {
  /** The service's own id; null for a visitor. */
  readonly id: string | null;
  /** A name to show; null if the service sends none. */
  readonly name: string | null;
}

export interface Proof<Secrets = AccountSecrets> {
  readonly person: Person;
  readonly secrets: Secrets;
}

export interface GivenSecrets<Secrets = AccountSecrets> {
  readonly typed: TypedFields;
  /** The secrets that are stored; null at the first sign-in, and if they cannot be read. */
  readonly kept: Secrets | null;
}

export interface ProvingContext {
  readonly http: Http;
  readonly browser: BrowserVisits;
  readonly signal: AbortSignal;
}

/** Access to the secrets of one account, wherever they are stored. */
export interface SecretsHolder<Secrets = AccountSecrets> {
  /** Rejects with `signed-out` if there are no secrets, or none that can be read. */
  read(): Promise<Secrets>;
  /**
   * Resolves once the changed secrets are saved, or held in memory if the disk fails. Concurrent changes never
   * overwrite each other.
   */
  change(update: (secrets: Secrets) => Secrets): Promise<void>;
  /** Runs a task that the program waits for before it exits, so that tokens just issued are not lost. */
  finishing<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Marks the account as signed out, which the person sees, and keeps everything else. */
  markSignedOut(reason: SignedOutReason): void;
}

export interface OpenedAccount {
  readonly service: AlbumService;
  /** Requests the details from the service. */
  describe(
    signal: AbortSignal,
  ): Promise<Pick<AccountDetails, 'facts' | 'abilities'> & Partial<Pick<AccountDetails, 'requestLimit'>>>;
  /** Revokes the sign-in at the service. Rejects if that fails. */
  revoke(signal: AbortSignal): Promise<'revoked' | 'not-possible'>;
}

export interface AccountToOpen<Config = SignInConfig, Secrets = AccountSecrets> {
  readonly config: Config;
  /** The person's name at the service, or else the account's name in the program. */
  readonly name: string;
  readonly http: Http;
  readonly secrets: SecretsHolder<Secrets>;
  /** Returns whether the secrets currently include an API key. */
  readonly hasApiKey: () => boolean;
}

/** The facts about a sign-in that the program needs, in a form that is the same for all services. */
export interface ConfigFacts {
  /** All addresses that the account contacts; the person is asked once about each unknown host. */
  readonly contacts: readonly string[];
  /** The addresses that the window shows. */
  readonly places: AccountDetails['addresses'];
  /** The stored secrets, for the summary shown after signing out. */
  readonly secretNames: readonly SecretName[];
  /**
   * The values that the secrets belong to; with other values they are not read. Without values that may change although
   * the secrets stay valid, such as the redirect port.
   */
  readonly boundTo: readonly string[];
}

/** An API key that can be added to an account which is already signed in. */
export interface AddedApiKey<Config, Secrets> {
  /** What a key adds to an account. */
  readonly use: ApiKeyUse;
  readonly isIn: (secrets: Secrets) => boolean;
  readonly addTo: (secrets: Secrets, apiKey: string) => Secrets;
  /** Rejects with `sign-in-failed` if the service refuses the key. */
  readonly prove: (config: Config, apiKey: string, context: Pick<ProvingContext, 'http' | 'signal'>) => Promise<void>;
}

export interface ServiceAccounts<Config = SignInConfig, Secrets = AccountSecrets> {
  readonly offer: ServiceOffer;
  readonly Config: z.ZodType<Config>;
  readonly Secrets: z.ZodType<Secrets>;
  /** Builds the configuration from the typed fields, which contain every required field. `server` is valid. */
  readonly configure: (method: string, server: string, typed: TypedFields) => Config;
  /** Changes the configuration for a new sign-in of the same account. Absent if nothing in it can change. */
  readonly reconfigure?: (config: Config, typed: TypedFields, permission: string | undefined) => Config;
  readonly factsOf: (config: Config) => ConfigFacts;
  /**
   * Verifies the given secrets with the service, and identifies the person. Rejects with `sign-in-failed` if the
   * service refuses; nothing is saved then.
   */
  readonly prove: (config: Config, given: GivenSecrets<Secrets>, context: ProvingContext) => Promise<Proof<Secrets>>;
  /** Absent if every sign-in of this service has its own key, or if the service has no keys. */
  readonly addedApiKey?: AddedApiKey<Config, Secrets>;
  /**
   * Returns the fields that must be typed again even with the saved secrets `kept`; null means that no readable secrets
   * are saved.
   */
  readonly asksFor: (config: Config, kept: Secrets | null) => readonly FieldId[];
  /** Stored fields that the service may have replaced, if it rejects the sign-in. */
  readonly asksIfRefused?: (config: Config) => readonly FieldId[];
  readonly open: (account: AccountToOpen<Config, Secrets>) => OpenedAccount;
}

/** Converts the accounts of a service to the type of the list of services. */
export function defineAccounts<Config extends SignInConfig, Secrets extends AccountSecrets>(
  accounts: ServiceAccounts<Config, Secrets>,
): ServiceAccounts {
  // `account-record.ts` and `account-vault.ts` parse everything stored by these schemas; all other values come from the
  // service.
  return accounts as unknown as ServiceAccounts;
}
