/** Accounts of the Pictures API: signing in, and what an account can do (pictures-api.md, sections 7 to 9). */
import type { AccountDetails } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import type { Http } from '../../net/http/http';
import { createAccessTokens, type Tokens } from '../auth/access-tokens';
import { redirectUriOf } from '../auth/loopback-listener';
import {
  type AccountToOpen,
  type ConfigFacts,
  defineAccounts,
  type OpenedAccount,
  type ProvingContext,
  type TypedFields,
} from '../service-account';
import { createPicturesApiClient, type PicturesApiClient } from './client';
import { GROUP_SCOPE } from './group-access';
import { createPicturesApiService } from './service';
import { configure, PICTURES_API_OFFER, PicturesApiConfig, PicturesApiSecrets, reconfigure } from './sign-in';
import { createUnifiedLogin, type UnifiedLogin } from './unified-login';
import { isKind } from './user-number';
import type { WireCredentials } from './wire-people';

export const picturesApiAccounts = defineAccounts<PicturesApiConfig, PicturesApiSecrets>({
  offer: PICTURES_API_OFFER,
  Config: PicturesApiConfig,
  Secrets: PicturesApiSecrets,
  configure,
  reconfigure,
  factsOf: configFactsOf,
  prove: async (config, { typed, kept }, { http, browser, signal }) => {
    const clientSecret = typed['clientSecret'] ?? kept?.clientSecret ?? null;
    const tokens = await obtainTokens(config, typed, () => loginOf(config, clientSecret, http).signIn(browser, signal));
    const client = createPicturesApiClient({
      http,
      baseUrl: config.server,
      accessToken: () => Promise.resolve(tokens.accessToken),
    });
    const { userId, nickname } = await verify(client, signal);
    const apiKey = typed['apiKey'] ?? kept?.apiKey ?? null;
    return { person: { id: userId, name: nickname ?? null }, secrets: { apiKey, clientSecret, tokens } };
  },
  addedApiKey: {
    use: 'people-and-prices',
    isIn: ({ apiKey }) => apiKey !== null,
    addTo: (secrets, apiKey) => ({ ...secrets, apiKey }),
    prove: proveApiKey,
  },
  asksFor: (config, kept) => {
    if (config.method === 'token') return ['accessToken'];
    return config.flow === 'code' && kept === null ? ['clientSecret'] : [];
  },
  asksIfRefused: ({ method }) => (method === 'browser' ? ['clientSecret'] : []),
  open: openAccount,
});

function configFactsOf(config: PicturesApiConfig): ConfigFacts {
  const { method, server } = config;
  const place = { name: 'server', value: server } as const;
  if (method === 'token') {
    return { contacts: [server], places: [place], secretNames: ['access-token'], boundTo: [method, server] };
  }
  const { loginServer, clientId, redirectPort, flow } = config;
  return {
    contacts: [server, loginServer],
    places: [
      place,
      { name: 'sign-in-page', value: loginServer },
      { name: 'redirect', value: redirectUriOf(redirectPort) },
    ],
    secretNames: flow === 'code' ? ['access-and-refresh-token', 'client-secret'] : ['access-token'],
    boundTo: [method, server, loginServer, clientId],
  };
}

async function obtainTokens(
  config: PicturesApiConfig,
  typed: TypedFields,
  signIn: () => Promise<Tokens>,
): Promise<Tokens> {
  if (config.method === 'browser') return signIn();
  return { accessToken: typed['accessToken'] ?? '', expiresAtMs: null, renewFromMs: null, refreshToken: null };
}

function loginOf(config: PicturesApiConfig, clientSecret: string | null, http: Http): UnifiedLogin {
  if (config.method !== 'browser')
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-unknown-method' } });
  return createUnifiedLogin({ ...config, clientSecret }, http);
}

/** Verifies a token with the only call that does so (section 9.4). A pasted text may be no token at all. */
async function verify(client: PicturesApiClient, signal: AbortSignal): Promise<WireCredentials> {
  try {
    return await client.verifyCredentials({ asksForMaskedForms: true, signal });
  } catch (reason) {
    if (!(reason instanceof AppFailure) || reason.error.kind !== 'signed-out') throw reason;
    const detail = { code: 'token-refused' } as const;
    throw new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status: 401, detail });
  }
}

/** Verifies an API key with a call that needs the key and no personal data. */
async function proveApiKey(
  config: PicturesApiConfig,
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
    await client.getCountries({ asksForMaskedForms: true, signal });
  } catch (reason) {
    if (!isKind(reason, ['signed-out'])) throw reason;
    throw new AppFailure({
      kind: 'sign-in-failed',
      reason: 'refused',
      status: 401,
      detail: { code: 'api-key-refused' },
    });
  }
}

function openAccount({
  config,
  name,
  http,
  secrets,
  hasApiKey,
}: AccountToOpen<PicturesApiConfig, PicturesApiSecrets>): OpenedAccount {
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
      const request = { asksForMaskedForms: true, signal };
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
  const { userId, nickname, emailAddress, userType, groupName, groupId, isGroupManager, isAgeVerified } = account;
  return [
    { name: 'user-id', value: userId },
    ...(nickname === undefined ? [] : [{ name: 'nickname', value: nickname } as const]),
    ...(emailAddress === undefined ? [] : [{ name: 'email', value: emailAddress } as const]),
    ...(userType === undefined ? [] : [accountTypeOf(userType)]),
    ...(groupName === undefined ? [] : [{ name: 'group', value: groupName } as const]),
    ...(groupId === undefined ? [] : [{ name: 'group-role', code: isGroupManager ? 'manager' : 'member' } as const]),
    ...(isAgeVerified === undefined ? [] : [{ name: 'age-verified', code: isAgeVerified ? 'yes' : 'no' } as const]),
    granted.length > 0 ? { name: 'permissions', value: granted.join(', ') } : { name: 'permissions', code: 'none' },
  ];
}

/** The types that the service documents become codes; a type that it adds later is shown as it words it. */
function accountTypeOf(userType: string): Fact {
  if (userType === 'Offering') return { name: 'account-type', code: 'offers-services' };
  if (userType === 'Seeking') return { name: 'account-type', code: 'seeks-services' };
  return { name: 'account-type', value: userType };
}

type Fact = AccountDetails['facts'][number];
type Ability = AccountDetails['abilities'][number];

function abilitiesOf(
  config: PicturesApiConfig,
  account: WireCredentials,
  granted: readonly string[],
  has: { readonly hasApiKey: boolean; readonly canBeRenewed: boolean },
): Ability[] {
  return [
    available('own-albums'),
    groupAbility(account, granted, canAskForPermissions(config)),
    has.hasApiKey ? available('people-and-prices') : lacking('people-and-prices', { code: 'needs-api-key' }),
    has.canBeRenewed ? available('stay-signed-in') : lacking('stay-signed-in', { code: 'not-renewable' }),
  ];
}

function groupAbility(account: WireCredentials, granted: readonly string[], canAsk: boolean): Ability {
  if (account.isGroupManager) return available('act-as-members');
  if (granted.includes(GROUP_SCOPE)) return lacking('act-as-members', { code: 'manages-no-group' });
  return canAsk
    ? lacking('act-as-members', { code: 'permission-missing-in-sign-in', permission: GROUP_SCOPE }, GROUP_SCOPE)
    : lacking('act-as-members', { code: 'permission-missing-in-token', permission: GROUP_SCOPE });
}

/** A pasted token cannot get more permissions. */
function canAskForPermissions({ method }: PicturesApiConfig): boolean {
  return method === 'browser';
}

function available(ability: Ability['ability']): Ability {
  return { ability, isAvailable: true, why: null, missingPermission: null };
}

function lacking(
  ability: Ability['ability'],
  why: NonNullable<Ability['why']>,
  missingPermission: string | null = null,
): Ability {
  return { ability, isAvailable: false, why, missingPermission };
}
