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
  label: 'API key, if you have one',
  hint: 'Of the same project. It is needed to look people up by nickname, and for prices and free galleries.',
};

const BROWSER: SignInMethod = {
  id: 'browser',
  title: 'Sign in with the browser',
  why: 'The service’s own page asks for your password, so Proofsheet never sees it. With a client secret you stay signed in.',
  asks: 'client ID and client secret of a project registered with the service',
  action: 'Open the browser',
  icon: 'browser',
  usesBrowser: true,
  serverFields: [
    {
      id: 'loginServer',
      kind: 'text',
      label: 'Login server address',
      hint: 'Where the service’s sign-in page is.',
      missing: 'Enter the address of the login server.',
      knownAs: 'sign-in page at',
    },
  ],
  parts: [
    {
      title: 'Your project',
      isCollapsed: false,
      fields: [
        {
          id: 'clientId',
          kind: 'text',
          label: 'Client ID',
          hint: 'From the project’s details page at the service.',
          missing: 'Enter the client ID of your project.',
        },
        {
          id: 'clientSecret',
          kind: 'secret',
          label: 'Client secret',
          hint: 'From the same page. If you leave it empty, the implicit flow is used: the sign-in ends after about 20 minutes, and you must repeat it.',
          hintWhenTyped: 'From the same page.',
        },
      ],
    },
    {
      title: 'Where the answer comes back to',
      isCollapsed: false,
      fields: [{ id: 'redirectPort', kind: 'redirect-port', label: 'Redirect port', initial: '28141', missing: '' }],
    },
    {
      title: 'More',
      isCollapsed: true,
      fields: [
        {
          id: 'scope',
          kind: 'text',
          label: 'Permissions',
          hint: 'What the service is asked to allow, in its own words, separated by spaces.',
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
  title: 'Paste an access token',
  why: 'For a token that you have already. It works until its time runs out, and then a new one has to be pasted.',
  asks: 'access token',
  action: 'Sign in',
  icon: 'token',
  usesBrowser: false,
  serverFields: [],
  parts: [
    {
      title: 'Who you are',
      isCollapsed: false,
      fields: [
        {
          id: 'accessToken',
          kind: 'secret',
          label: 'Access token',
          hint: 'It acts for the person it was issued to.',
          missing: 'Paste the access token.',
        },
      ],
    },
    { title: 'More', isCollapsed: true, fields: [API_KEY] },
  ],
};

export const PICTURES_API_OFFER: ServiceOffer = {
  service: ServiceId.parse(PICTURES_API),
  name: 'Pictures API',
  summary: 'Private galleries in albums. You sign in on the service’s own page, in your browser.',
  methods: [BROWSER, TOKEN],
  hosts: [
    {
      id: 'production',
      label: 'Production',
      hint: 'Your real account.',
      server: 'https://api.adultwork.com',
      values: { loginServer: LOGIN_SERVER },
    },
    {
      id: 'test',
      label: 'The vendor’s test host',
      hint: 'For trying out a project before it is approved.',
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
  if (!Number.isInteger(port)) throw new AppFailure({ kind: 'bad-request', detail: 'The port is not a number.' });
  return port;
}
