/** The sign-in methods of the Pictures API as data, and what is stored about a sign-in (pictures-api.md, section 9). */
import * as z from 'zod';
import type { ServiceOffer, SignInField, SignInMethod } from '../../../preload/contract';
import { ServiceId } from '../../../preload/contract/server';
import { AppFailure } from '../../core/errors';
import { Tokens } from '../auth/access-tokens';
import { parseLoginAddress } from '../server-address';
import type { TypedFields } from '../service-account';
import { PICTURES_API } from './answer-reader';

export const PicturesApiConfig = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('browser'),
    /** `implicit` is for projects without a client secret; its tokens cannot be renewed. */
    flow: z.enum(['code', 'implicit']),
    server: z.string(),
    loginServer: z.string(),
    /** The browser is redirected to `http://127.0.0.1:{redirectPort}/callback`. */
    redirectPort: z.number().int(),
    clientId: z.string(),
    /** OAuth scopes in the service's own names, separated by spaces. */
    scope: z.string(),
  }),
  z.object({ method: z.literal('token'), server: z.string() }),
]);
export type PicturesApiConfig = z.infer<typeof PicturesApiConfig>;

export const PicturesApiSecrets = z.object({
  apiKey: z.string().nullable(),
  clientSecret: z.string().nullable(),
  tokens: Tokens.nullable(),
});
export type PicturesApiSecrets = z.infer<typeof PicturesApiSecrets>;

/** Hosts from section 1.1; the documentation names no other login host for the test host. */
const LOGIN_SERVER = 'https://platform.adultwork.com';

const API_KEY: SignInField = {
  id: 'apiKey',
  kind: 'secret',
  text: 'optionalApiKey',
  isRequired: false,
};

const BROWSER: SignInMethod = {
  id: 'browser',
  text: 'browser',
  icon: 'browser',
  usesBrowser: true,
  serverFields: [{ id: 'loginServer', kind: 'text', text: 'loginServer', isRequired: true }],
  parts: [
    {
      text: 'project',
      isCollapsed: false,
      fields: [
        { id: 'clientId', kind: 'text', text: 'clientId', isRequired: true },
        { id: 'clientSecret', kind: 'secret', text: 'clientSecret', isRequired: false },
      ],
    },
    {
      text: 'redirect',
      isCollapsed: false,
      fields: [{ id: 'redirectPort', kind: 'redirect-port', text: 'redirectPort', isRequired: true, initial: '28141' }],
    },
    {
      text: 'more',
      isCollapsed: true,
      fields: [
        {
          id: 'scope',
          kind: 'text',
          text: 'permissions',
          isRequired: false,
          // The minimum, the name, and what group features need (section 14, A12).
          initial: 'userid nickname account_information',
        },
        API_KEY,
      ],
    },
  ],
};

const TOKEN: SignInMethod = {
  id: 'token',
  text: 'token',
  icon: 'token',
  usesBrowser: false,
  serverFields: [],
  parts: [
    {
      text: 'person',
      isCollapsed: false,
      fields: [{ id: 'accessToken', kind: 'secret', text: 'accessToken', isRequired: true }],
    },
    { text: 'more', isCollapsed: true, fields: [API_KEY] },
  ],
};

export const PICTURES_API_OFFER: ServiceOffer = {
  service: ServiceId.parse(PICTURES_API),
  name: 'Pictures API',
  text: 'pictures-api',
  methods: [BROWSER, TOKEN],
  hosts: [
    {
      id: 'production',
      text: 'production',
      server: 'https://api.adultwork.com',
      values: { loginServer: LOGIN_SERVER },
    },
    {
      id: 'test',
      text: 'vendor-test',
      server: 'https://api-sandbox.adultwork.com',
      values: { loginServer: LOGIN_SERVER },
    },
  ],
};

/** Without a client secret only the implicit flow works. Throws `not-understood` for an invalid login address. */
export function configure(method: string, server: string, typed: TypedFields): PicturesApiConfig {
  if (method !== 'browser') return { method: 'token', server };
  return {
    method,
    flow: typed['clientSecret'] === undefined ? 'implicit' : 'code',
    server,
    loginServer: parseLoginAddress(typed['loginServer'] ?? ''),
    redirectPort: portOf(typed),
    clientId: typed['clientId'] ?? '',
    scope: (typed['scope'] ?? '').replace(/\s+/g, ' '),
  };
}

/** A new sign-in can use another port, and request one more permission. */
export function reconfigure(
  config: PicturesApiConfig,
  typed: TypedFields,
  permission: string | undefined,
): PicturesApiConfig {
  if (config.method !== 'browser') return config;
  const { scope } = config;
  const words = scope.split(' ').filter(Boolean);
  return {
    ...config,
    redirectPort: typed['redirectPort'] === undefined ? config.redirectPort : portOf(typed),
    scope: permission === undefined || words.includes(permission) ? scope : [...words, permission].join(' '),
  };
}

function portOf(typed: TypedFields): number {
  const port = Number(typed['redirectPort']);
  if (!Number.isInteger(port))
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-with-invalid-port' } });
  return port;
}
