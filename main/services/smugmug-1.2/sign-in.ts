/** The sign-in methods of SmugMug 1.2.0 as data, and what is stored about a sign-in (smugmug-api.md, section 3.1). */
import * as z from 'zod';
import type { ServiceOffer, SignInMethod } from '../../../preload/contract';
import { ServiceId } from '../../../preload/contract/server';
import { SMUGMUG_API_KEY, SMUGMUG_VISITOR } from '../smugmug-account';
import { SMUGMUG } from './ids';

export const SmugmugConfig = z.discriminatedUnion('method', [
  z.object({ method: z.literal('visitor'), server: z.string() }),
  z.object({ method: z.literal('password'), server: z.string(), userName: z.string() }),
]);
export type SmugmugConfig = z.infer<typeof SmugmugConfig>;

export const SmugmugSecrets = z.object({
  apiKey: z.string().nullable(),
  /** The hash that the service returned for a password that was sent once; null for a visitor. */
  login: z.object({ userId: z.string(), passwordHash: z.string() }).nullable(),
});
export type SmugmugSecrets = z.infer<typeof SmugmugSecrets>;

const PASSWORD: SignInMethod = {
  id: 'password',
  text: 'password',
  icon: 'password',
  usesBrowser: false,
  serverFields: [],
  parts: [
    {
      text: 'person',
      isCollapsed: false,
      fields: [
        SMUGMUG_API_KEY,
        { id: 'userName', kind: 'text', text: 'userName', isRequired: true },
        { id: 'password', kind: 'password', text: 'password', isRequired: true },
      ],
    },
  ],
};

export const SMUGMUG_OFFER: ServiceOffer = {
  service: ServiceId.parse(SMUGMUG),
  name: 'SmugMug 1.2',
  text: 'smugmug',
  methods: [SMUGMUG_VISITOR, PASSWORD],
  // SmugMug itself switched this version off in 2018.
  hosts: [],
};
