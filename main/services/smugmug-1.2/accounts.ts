/**
 * Accounts of servers that speak SmugMug 1.2.0: a visitor with an API key, or a person with a password (section 3.1).
 */
import type { AccountDetails, SecretField, ServiceOffer } from '../../../preload/contract';
import { cleanName } from '../../core/clean-name';
import { ServiceId } from '../../../preload/contract/server';
import { AppFailure } from '../../core/errors';
import type { AccountSecrets, AccountToOpen, OpenedAccount, ServiceAccounts, SignInConfig } from '../service-account';
import { SMUGMUG } from './answer-reader';
import { createCalls } from './calls';
import type { Credentials, Login } from './login';
import { createSmugmugService, type SmugmugService } from './service';

const OFFER: ServiceOffer = {
  service: ServiceId.parse(SMUGMUG),
  name: 'SmugMug 1.2',
  summary: 'Galleries by category, with all that is known of each picture. For servers that still speak version 1.2.0.',
  methods: ['visitor', 'password'],
  // SmugMug itself switched this version off in 2018.
  hosts: [],
  redirectPort: 28_141,
  scope: '',
};

export const smugmugAccounts: ServiceAccounts = {
  offer: OFFER,
  prove: async (config, given, { http, signal }) => {
    const apiKey = given.apiKey ?? '';
    const credentials =
      config.method === 'password' ? { emailOrNickName: config.userName, password: given.password ?? '' } : undefined;
    const { logIn, logOut } = createCalls({ http, endpoint: config.server, apiKey, credentials });
    const { user, hashCredentials } = await logIn(signal).catch(refuse);
    // This session only verified the sign-in; the account opens its own.
    await logOut(signal).catch(() => undefined);
    if (config.method === 'password' && !hashCredentials) {
      throw new AppFailure({
        kind: 'unreadable-answer',
        detail: 'The login gave nothing that could stand for the password.',
      });
    }
    const secrets: AccountSecrets = { apiKey, clientSecret: null, tokens: null, login: hashCredentials ?? null };
    return {
      person: {
        id: hashCredentials?.userId ?? null,
        name: user ? (user.displayName ?? cleanName(user.nickName)) : null,
      },
      secrets,
    };
  },
  asksFor: fieldsToAsk,
  open: openAccount,
};

/** A visitor has only a key, so any refusal concerns the key. */
function fieldsToAsk(config: SignInConfig, kept: AccountSecrets | null): readonly SecretField[] {
  if (config.method === 'visitor') return ['apiKey'];
  return kept?.apiKey ? ['password'] : ['apiKey', 'password'];
}

function refuse(reason: unknown): never {
  if (!(reason instanceof AppFailure) || reason.error.kind !== 'refused') throw reason;
  throw new AppFailure({ ...reason.error, kind: 'sign-in-failed', reason: 'refused' });
}

/** The service reads the key and the hash from the secrets whenever it opens a session, and does not store them. */
function openAccount({ config, http, secrets }: AccountToOpen): OpenedAccount {
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
      return { facts: factsOf(user, accountType, isVisitor), abilities: abilitiesOf(isVisitor) };
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

function hashOf({ login }: AccountSecrets): Credentials {
  if (!login) throw new AppFailure({ kind: 'signed-out' });
  return login;
}

function factsOf(user: Login['user'], accountType: string | undefined, isVisitor: boolean): AccountDetails['facts'] {
  if (isVisitor) return [{ label: 'Signed in as', value: 'Visitor' }];
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Name', user?.displayName],
    ['Nickname', user?.nickName],
    ['Account type', accountType],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function abilitiesOf(isVisitor: boolean): AccountDetails['abilities'] {
  const own = 'See your own galleries, the private ones too';
  return [
    {
      label: 'See public galleries, and protected ones with their password',
      isAvailable: true,
      why: null,
      missingPermission: null,
    },
    isVisitor
      ? {
          label: own,
          isAvailable: false,
          why: 'A visitor has none: add the account with its password instead.',
          missingPermission: null,
        }
      : { label: own, isAvailable: true, why: null, missingPermission: null },
  ];
}
