/** The sign-in methods of API v2 as data, and what is stored about a sign-in (smugmug-api.md, section 9). */
import * as z from 'zod';
import type { ServiceOffer, SignInField, SignInMethod } from '../../../preload/contract';
import { ServiceId } from '../../../preload/contract/server';
import { SMUGMUG_API_KEY, SMUGMUG_VISITOR } from '../smugmug-account';
import { SMUGMUG_ITSELF } from './endpoint';
import { SMUGMUG_2 } from './ids';

export const Smugmug2Config = z.object({ method: z.enum(['browser', 'code', 'visitor']), server: z.string() });
export type Smugmug2Config = z.infer<typeof Smugmug2Config>;

/** `apiSecret` and `token` are null for a visitor. An access token does not expire. */
export const Smugmug2Secrets = z.object({
  apiKey: z.string(),
  apiSecret: z.string().nullable(),
  token: z.object({ key: z.string(), secret: z.string() }).nullable(),
});
export type Smugmug2Secrets = z.infer<typeof Smugmug2Secrets>;

const API_SECRET: SignInField = { id: 'apiSecret', kind: 'secret', text: 'apiSecret', isRequired: true };

const BROWSER: SignInMethod = {
  id: 'browser',
  text: 'browser-with-key',
  icon: 'browser',
  usesBrowser: true,
  serverFields: [],
  parts: [{ text: 'key', isCollapsed: false, fields: [SMUGMUG_API_KEY, API_SECRET] }],
};

/** For a browser that cannot return to the program, such as one on another computer. */
const CODE: SignInMethod = { ...BROWSER, id: 'code', text: 'browser-code' };

export const SMUGMUG_2_OFFER: ServiceOffer = {
  service: ServiceId.parse(SMUGMUG_2),
  name: 'SmugMug',
  text: 'smugmug-2',
  methods: [BROWSER, SMUGMUG_VISITOR, CODE],
  hosts: [{ id: 'production', text: 'production', server: SMUGMUG_ITSELF, values: {} }],
};
