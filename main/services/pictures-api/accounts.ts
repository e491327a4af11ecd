/** Accounts of the Pictures API: signing in, and what an account can do (pictures-api.md, sections 7 to 9). */
import type { AccountDetails, SecretField, ServiceOffer } from '../../../preload/contract';
import { createAccessTokens } from '../../accounts/access-tokens';
import { ServiceId } from '../../../preload/contract/server';
import { AppFailure } from '../../core/errors';
import type { Http } from '../../net/http/http';
import type {
  AccountSecrets,
  AccountToOpen,
  OpenedAccount,
  Proof,
  ProvingContext,
  ServiceAccounts,
  SignInConfig,
  Tokens,
} from '../service-account';
import { PICTURES_API } from './answer-reader';
import { createPicturesApiClient, type PicturesApiClient } from './client';
import { explainNoManager } from './group-access';
import { createPicturesApiService } from './service';
import { createUnifiedLogin, type UnifiedLogin } from './unified-login';
import { isKind } from './user-number';
import type { WireCredentials } from './wire-people';

/** Hosts from section 1.1; the documentation names no other login host for the test host. */
const LOGIN_SERVER = 'https://platform.adultwork.com';
const OFFER: ServiceOffer = {
  service: ServiceId.parse(PICTURES_API),
  name: 'Pictures API',
  summary: 'Private galleries in albums. You sign in on the service’s own page, in your browser.',
  methods: ['browser', 'token'],
  hosts: [
    {
      id: 'production',
      label: 'Production',
      hint: 'Your real account.',
      server: 'https://api.adultwork.com',
      loginServer: LOGIN_SERVER,
    },
    {
      id: 'test',
      label: 'The vendor’s test host',
      hint: 'For trying out a project before it is approved.',
      server: 'https://api-sandbox.adultwork.com',
      loginServer: LOGIN_SERVER,
    },
  ],
  redirectPort: 28_141,
  // The minimum, the name, and what group features need (section 14, A12).
  scope: 'userid nickname account_information',
};

export const picturesApiAccounts: ServiceAccounts = {
  offer: OFFER,
  prove: async (config, given, { http, browser, signal }) => {
    const tokens = await obtainTokens(config, given, () =>
      loginOf(config, given.clientSecret, http).signIn(browser, signal),
    );
    const client = createPicturesApiClient({
      http,
      baseUrl: config.server,
      accessToken: () => Promise.resolve(tokens.accessToken),
    });
    const { userId, nickname } = await verify(client, signal);
    const secrets: AccountSecrets = { apiKey: given.apiKey, clientSecret: given.clientSecret, tokens, login: null };
    return { person: { id: userId, name: nickname ?? null }, secrets } satisfies Proof;
  },
  proveApiKey,
  asksFor: fieldsToAsk,
  open: openAccount,
};

function fieldsToAsk(config: SignInConfig, kept: AccountSecrets | null): readonly SecretField[] {
  if (config.method === 'token') return ['accessToken'];
  return config.method === 'browser' && config.flow === 'code' && kept === null ? ['clientSecret'] : [];
}

async function obtainTokens(
  config: SignInConfig,
  given: { readonly accessToken: string | null },
  signIn: () => Promise<Tokens>,
): Promise<Tokens> {
  if (config.method === 'browser') return signIn();
  return { accessToken: given.accessToken ?? '', expiresAtMs: null, renewFromMs: null, refreshToken: null };
}

function loginOf(config: SignInConfig, clientSecret: string | null, http: Http): UnifiedLogin {
  if (config.method !== 'browser')
    throw new AppFailure({ kind: 'bad-request', detail: 'The Pictures API has no such way in.' });
  return createUnifiedLogin({ ...config, clientSecret }, http);
}

/** Verifies a token with the only call that does so (section 9.4). A pasted text may be no token at all. */
async function verify(client: PicturesApiClient, signal: AbortSignal): Promise<WireCredentials> {
  try {
    return await client.verifyCredentials({ isMasked: true, signal });
  } catch (reason) {
    if (!(reason instanceof AppFailure) || reason.error.kind !== 'signed-out') throw reason;
    const detail = 'The service does not take the access token: it is wrong, expired or withdrawn.';
    throw new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status: 401, detail });
  }
}

/** Verifies an API key with a call that needs the key and no personal data. */
async function proveApiKey(
  config: SignInConfig,
  apiKey: string,
  { http, signal }: Pick<ProvingContext, 'http' | 'signal'>,
): Promise<void> {
  const noToken = (): Promise<never> => Promise.reject(new AppFailure({ kind: 'signed-out' }));
  const client = createPicturesApiClient({
    http,
    baseUrl: config.server,
    accessToken: noToken,
    apiKey: () => Promise.resolve(apiKey),
  });
  try {
    await client.getCountries({ isMasked: true, signal });
  } catch (reason) {
    if (!isKind(reason, ['signed-out'])) throw reason;
    throw new AppFailure({
      kind: 'sign-in-failed',
      reason: 'refused',
      status: 401,
      detail: 'The service does not take this API key.',
    });
  }
}

function openAccount({ config, name, http, secrets, hasApiKey }: AccountToOpen): OpenedAccount {
  const refresh =
    config.method === 'browser' && config.flow === 'code'
      ? async (refreshToken: string) => loginOf(config, (await secrets.read()).clientSecret, http).refresh(refreshToken)
      : null;
  const tokens = createAccessTokens({ secrets, refresh });
  const connection = {
    http,
    baseUrl: config.server,
    accessToken: tokens.current,
    renewAccessToken: tokens.renew,
    apiKey: async () => (await secrets.read()).apiKey,
  };
  const client = createPicturesApiClient(connection);
  return {
    service: createPicturesApiService({
      ...connection,
      accountName: name,
      owners: [],
      hasApiKey,
      canAskForPermissions: canAskForPermissions(config),
    }),
    describe: async (signal) => {
      const request = { isMasked: true, signal };
      const [account, granted] = await Promise.all([client.verifyCredentials(request), client.getPermissions(request)]);
      const { apiKey, tokens: kept } = await secrets.read();
      return {
        facts: factsOf(account, granted),
        abilities: abilitiesOf(config, account, granted, {
          hasApiKey: apiKey !== null,
          canBeRenewed: Boolean(kept?.refreshToken),
        }),
      };
    },
    // The service documents no call to revoke a token (section 9.4).
    revoke: () => Promise.resolve('not-possible'),
  };
}

function factsOf(account: WireCredentials, granted: readonly string[]): AccountDetails['facts'] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['User ID', account.userId],
    ['Nickname', account.nickname],
    ['E-mail', account.emailAddress],
    ['Account type', account.userType],
    ['Group', account.groupName],
    ['Role in the group', account.groupId === undefined ? undefined : account.isGroupManager ? 'Manager' : 'Member'],
    ['Age verified', account.isAgeVerified === undefined ? undefined : account.isAgeVerified ? 'Yes' : 'No'],
    ['Permissions granted', granted.length > 0 ? granted.join(', ') : 'None'],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

type Ability = AccountDetails['abilities'][number];

function abilitiesOf(
  config: SignInConfig,
  account: WireCredentials,
  granted: readonly string[],
  has: { readonly hasApiKey: boolean; readonly canBeRenewed: boolean },
): Ability[] {
  return [
    available('See your own albums, and the galleries that you subscribe to'),
    groupAbility(account, granted, canAskForPermissions(config)),
    has.hasApiKey
      ? available('Find people by nickname, see free galleries and prices')
      : lacking(
          'Find people by nickname, see free galleries and prices',
          'This needs the API key of your project, and none was given.',
        ),
    has.canBeRenewed
      ? available('Stay signed in')
      : lacking(
          'Stay signed in',
          'A sign-in of this kind cannot be renewed: it lasts some 20 minutes, then you sign in again.',
        ),
  ];
}

function groupAbility(account: WireCredentials, granted: readonly string[], canAsk: boolean): Ability {
  const label = 'Act as the members of your group';
  if (account.isGroupManager) return available(label);
  const { explanation, missingPermission } = explainNoManager(granted, canAsk);
  return lacking(label, explanation, missingPermission);
}

/** A pasted token cannot get more permissions. */
function canAskForPermissions({ method }: SignInConfig): boolean {
  return method === 'browser';
}

function available(label: string): Ability {
  return { label, isAvailable: true, why: null, missingPermission: null };
}

function lacking(label: string, why: string, missingPermission: string | null = null): Ability {
  return { label, isAvailable: false, why, missingPermission };
}
