/** Accounts of SmugMug API v2: a visitor with an API key (smugmug-api.md, section 9). */
import { AppFailure } from '../../core/errors';
import { defineAccounts } from '../service-account';
import { createCalls } from './calls';
import { createSmugmug2Service } from './service';
import { SMUGMUG_2_OFFER, Smugmug2Config, Smugmug2Secrets } from './sign-in';

export const smugmug2Accounts = defineAccounts<Smugmug2Config, Smugmug2Secrets>({
  offer: SMUGMUG_2_OFFER,
  Config: Smugmug2Config,
  Secrets: Smugmug2Secrets,
  configure: (_method, server) => ({ method: 'visitor', server }),
  factsOf: ({ method, server }) => ({
    contacts: [server],
    places: [{ name: 'server', value: server }],
    secretNames: ['api-key'],
    boundTo: [method, server],
  }),
  prove: async ({ server }, { typed, kept }, { http, signal }) => {
    const apiKey = typed['apiKey'] ?? kept?.apiKey ?? '';
    await proveKey({ http, baseUrl: server, credentials: () => Promise.resolve({ apiKey, sign: null }) }, signal);
    return { person: { id: null, name: null }, secrets: { apiKey } };
  },
  asksFor: () => ['apiKey'],
  open: ({ config, http, secrets }) => ({
    service: createSmugmug2Service({
      http,
      baseUrl: config.server,
      credentials: async () => ({ apiKey: (await secrets.read()).apiKey, sign: null }),
      owners: [],
      self: () => Promise.resolve(null),
    }),
    describe: () =>
      Promise.resolve({
        facts: [{ name: 'signed-in-as', code: 'visitor' }],
        abilities: [
          { ability: 'public-galleries', isAvailable: true, why: null, missingPermission: null },
          { ability: 'own-galleries', isAvailable: false, why: { code: 'visitor' }, missingPermission: null },
        ],
      }),
    revoke: () => Promise.resolve('not-possible'),
  }),
});

/** A nickname that SmugMug itself uses: the call only tests the key, and the user need not exist. */
const ANY_USER = '/user/smugmug';

async function proveKey(connection: Parameters<typeof createCalls>[0], signal: AbortSignal): Promise<void> {
  try {
    await createCalls(connection).get('user', ANY_USER, {}, { signal });
  } catch (reason) {
    if (!(reason instanceof AppFailure)) throw reason;
    if (reason.error.kind === 'not-found') return;
    if (reason.error.kind !== 'refused') throw reason;
    throw new AppFailure({ ...reason.error, kind: 'sign-in-failed', reason: 'refused' });
  }
}
