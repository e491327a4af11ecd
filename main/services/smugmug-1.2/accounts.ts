/**
 * Accounts of servers that implement SmugMug 1.2.0: a visitor with an API key, or a person with a password (section
 * 3.1).
 */
import type { AccountDetails } from '../../../preload/contract';
import { cleanName } from '../../core/clean-name';
import { AppFailure } from '../../core/errors';
import { type AccountToOpen, defineAccounts, type OpenedAccount } from '../service-account';
import { smugmugAbilities } from '../smugmug-account';
import { createCalls } from './calls';
import type { Credentials, Login } from './login';
import { createSmugmugService, type SmugmugService } from './service';
import { SMUGMUG_OFFER, SmugmugConfig, SmugmugSecrets } from './sign-in';

export const smugmugAccounts = defineAccounts<SmugmugConfig, SmugmugSecrets>({
  offer: SMUGMUG_OFFER,
  Config: SmugmugConfig,
  Secrets: SmugmugSecrets,
  configure: (method, server, typed) =>
    method === 'password' ? { method, server, userName: typed['userName'] ?? '' } : { method: 'visitor', server },
  factsOf: ({ method, server }) => ({
    contacts: [server],
    places: [{ name: 'server', value: server }],
    secretNames: method === 'visitor' ? ['api-key'] : ['api-key', 'password-hash'],
    boundTo: [method, server],
  }),
  prove: async (config, { typed, kept }, { http, signal }) => {
    const apiKey = typed['apiKey'] ?? kept?.apiKey ?? '';
    const credentials =
      config.method === 'password'
        ? { emailOrNickName: config.userName, password: typed['password'] ?? '' }
        : undefined;
    const { logIn, logOut } = createCalls({ http, endpoint: config.server, apiKey, credentials });
    const { user, hashCredentials } = await logIn(signal).catch(refuse);
    // This session only verified the sign-in; the account opens its own.
    await logOut(signal).catch(() => undefined);
    if (config.method === 'password' && !hashCredentials) {
      throw new AppFailure({
        kind: 'unreadable-answer',
        detail: { code: 'login-without-password-hash' },
      });
    }
    return {
      person: {
        id: hashCredentials?.userId ?? null,
        name: user ? (user.displayName ?? cleanName(user.nickName)) : null,
      },
      secrets: { apiKey, login: hashCredentials ?? null },
    };
  },
  // A visitor has only a key, so any refusal concerns the key.
  asksFor: ({ method }, kept) => {
    if (method === 'visitor') return ['apiKey'];
    return kept?.apiKey ? ['password'] : ['apiKey', 'password'];
  },
  open: openAccount,
});

function refuse(reason: unknown): never {
  if (!(reason instanceof AppFailure) || reason.error.kind !== 'refused') throw reason;
  throw new AppFailure({ ...reason.error, kind: 'sign-in-failed', reason: 'refused' });
}

/** The service reads the key and the hash from the secrets whenever it opens a session, and does not store them. */
function openAccount({ config, http, secrets }: AccountToOpen<SmugmugConfig, SmugmugSecrets>): OpenedAccount {
  const isVisitor = config.method === 'visitor';
  const service = createSmugmugService({
    http,
    endpoint: config.server,
    apiKey: async () => (await secrets.read()).apiKey ?? '',
    credentials: isVisitor ? undefined : async () => hashOf(await secrets.read()),
    onRefused: () => secrets.markSignedOut('by-service'),
    owners: [],
  });
  return {
    service,
    describe: async (signal) => {
      const { user, accountType } = await service.logIn(signal);
      return { facts: factsOf(user, accountType, isVisitor), abilities: smugmugAbilities(isVisitor) };
    },
    revoke: (signal) => endSession(service, isVisitor, signal),
  };
}

async function endSession(
  service: SmugmugService,
  isVisitor: boolean,
  signal: AbortSignal,
): Promise<'revoked' | 'not-possible'> {
  if (isVisitor) return 'not-possible';
  await service.logOut(signal);
  return 'revoked';
}

function hashOf({ login }: SmugmugSecrets): Credentials {
  if (!login) throw new AppFailure({ kind: 'signed-out' });
  return login;
}

function factsOf(user: Login['user'], accountType: string | undefined, isVisitor: boolean): AccountDetails['facts'] {
  if (isVisitor) return [{ name: 'signed-in-as', code: 'visitor' }];
  const facts = [
    ['name', user?.displayName],
    ['nickname', user?.nickName],
    ['account-type', accountType],
  ] as const;
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
