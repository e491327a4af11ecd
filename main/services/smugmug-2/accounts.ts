/**
 * Accounts of SmugMug API v2: a visitor with an API key, or a person who signed in in the browser (smugmug-api.md,
 * section 9).
 */
import type { AccountDetails } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { OwnerRecord } from '../album-service';
import { signedHeader } from '../auth/oauth1';
import {
  type AccountToOpen,
  defineAccounts,
  type GivenSecrets,
  type OpenedAccount,
  type Proof,
  type ProvingContext,
} from '../service-account';
import { smugmugAbilities } from '../smugmug-account';
import { type ApiCredentials, createCalls, type Smugmug2Connection } from './calls';
import { ANY_USER } from './credential-check';
import { toOwnerId } from './ids';
import { createOAuthLogin } from './oauth-login';
import type { RequestLimit } from './request-limit';
import { createSmugmug2Service } from './service';
import { SMUGMUG_2_OFFER, Smugmug2Config, Smugmug2Secrets } from './sign-in';
import type { WireUser } from './wire-album';

export const smugmug2Accounts = defineAccounts<Smugmug2Config, Smugmug2Secrets>({
  offer: SMUGMUG_2_OFFER,
  Config: Smugmug2Config,
  Secrets: Smugmug2Secrets,
  configure: (method, server) => ({ method: Smugmug2Config.shape.method.parse(method), server }),
  factsOf: ({ method, server }) => ({
    contacts: [server],
    places: [
      { name: 'server', value: server },
      ...(method !== 'visitor' ? [{ name: 'sign-in-page', value: new URL(server).origin } as const] : []),
    ],
    secretNames: method === 'visitor' ? ['api-key'] : ['api-key', 'client-secret', 'access-token'],
    boundTo: [method, server],
  }),
  prove,
  asksFor: ({ method }, kept) => {
    if (method === 'visitor') return ['apiKey'];
    return kept?.apiSecret ? [] : ['apiKey', 'apiSecret'];
  },
  asksIfRefused: ({ method }) => (method === 'visitor' ? [] : ['apiKey', 'apiSecret']),
  open: openAccount,
});

async function prove(
  { method, server }: Smugmug2Config,
  { typed, kept }: GivenSecrets<Smugmug2Secrets>,
  { http, browser, signal }: ProvingContext,
): Promise<Proof<Smugmug2Secrets>> {
  const apiKey = typed['apiKey'] ?? kept?.apiKey ?? '';
  if (method === 'visitor') {
    const secrets = { apiKey, apiSecret: null, token: null };
    await proveKey(
      connectionOf({ http, server }, () => Promise.resolve(secrets)),
      signal,
    );
    return { person: { id: null, name: null }, secrets };
  }
  const apiSecret = typed['apiSecret'] ?? kept?.apiSecret ?? '';
  const login = createOAuthLogin(http, server, { key: apiKey, secret: apiSecret });
  const token = await (method === 'code' ? login.signInWithCode(browser, signal) : login.signIn(browser, signal));
  const secrets = { apiKey, apiSecret, token };
  const user = await readSelf(
    connectionOf({ http, server }, () => Promise.resolve(secrets)),
    signal,
  ).catch(explainRefusal);
  return { person: { id: user.nickName, name: user.name ?? user.nickName }, secrets };
}

function connectionOf(
  { http, server }: Pick<ProvingContext, 'http'> & Pick<Smugmug2Config, 'server'>,
  secrets: () => Promise<Smugmug2Secrets>,
): Smugmug2Connection {
  return { http, baseUrl: server, credentials: async () => credentialsOf(await secrets()) };
}

function credentialsOf({ apiKey, apiSecret, token }: Smugmug2Secrets): ApiCredentials {
  if (apiSecret === null || token === null) return { apiKey, sign: null };
  const keys = { consumer: { key: apiKey, secret: apiSecret }, token };
  return { apiKey, sign: (attempt) => signedHeader(attempt, keys) };
}

function readSelf(connection: Smugmug2Connection, signal: AbortSignal): Promise<WireUser> {
  return createCalls(connection).get('user', '!authuser', {}, { signal });
}

/** The sign-in is new, so a 401 is about the key, which may lack access to API v2. */
function explainRefusal(reason: unknown): never {
  if (!(reason instanceof AppFailure) || reason.error.kind !== 'signed-out') throw reason;
  const detail = { code: 'smugmug-key-or-secret-invalid' } as const;
  throw new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status: reason.error.status, detail });
}

async function proveKey(connection: Smugmug2Connection, signal: AbortSignal): Promise<void> {
  try {
    await createCalls(connection).get('user', ANY_USER, {}, { signal });
  } catch (reason) {
    if (!(reason instanceof AppFailure)) throw reason;
    if (reason.error.kind === 'not-found') return;
    if (reason.error.kind !== 'refused') throw reason;
    throw new AppFailure({ ...reason.error, kind: 'sign-in-failed', reason: 'refused' });
  }
}

function openAccount({ config, http, secrets }: AccountToOpen<Smugmug2Config, Smugmug2Secrets>): OpenedAccount {
  let requestLimit: RequestLimit | null = null;
  const connection: Smugmug2Connection = {
    ...connectionOf({ http, server: config.server }, () => secrets.read()),
    onRefused: () => secrets.markSignedOut('by-service'),
    onRequestLimit: (limit) => {
      requestLimit = limit;
    },
  };
  const isVisitor = config.method === 'visitor';
  /** Read once: the account stays the same person's. */
  let self: OwnerRecord | null = null;
  return {
    service: createSmugmug2Service({
      ...connection,
      owners: [],
      self: async (signal) => {
        if (isVisitor) return null;
        if (self === null) {
          const { nickName, name = nickName } = await readSelf(connection, signal);
          self = { id: toOwnerId(nickName), name, isSelf: true };
        }
        return self;
      },
    }),
    describe: async (signal) => {
      const facts = isVisitor ? await factsOfVisitor(connection, signal) : factsOf(await readSelf(connection, signal));
      return { facts, abilities: smugmugAbilities(isVisitor), requestLimit };
    },
    // The service documents no call to revoke a token; a person does it on its page for applications.
    revoke: () => Promise.resolve('not-possible'),
  };
}

/** Asks with the key, so that an invalid key is reported and the limit of requests is the current one. */
async function factsOfVisitor(connection: Smugmug2Connection, signal: AbortSignal): Promise<AccountDetails['facts']> {
  await proveKey(connection, signal);
  return [{ name: 'signed-in-as', code: 'visitor' }];
}

function factsOf({ nickName, name }: WireUser): AccountDetails['facts'] {
  return [
    ...(name === undefined ? [] : [{ name: 'name', value: name } as const]),
    { name: 'nickname', value: nickName },
  ];
}
