/** The sign-in methods of SmugMug 1.2.0 as data, and what is stored about a sign-in (smugmug-api.md, section 3.1). */
import * as z from 'zod';
import type { ServiceOffer, SignInField, SignInMethod } from '../../../preload/contract';
import { ServiceId } from '../../../preload/contract/server';
import { SMUGMUG } from './answer-reader';

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

const API_KEY: SignInField = {
  id: 'apiKey',
  kind: 'secret',
  label: 'API key',
  hint: 'From the service’s page for developers. It says which program asks.',
  missing: 'Enter the API key.',
};

const VISITOR: SignInMethod = {
  id: 'visitor',
  title: 'Look around as a visitor',
  why: 'Shows what everybody may see, without an account of yours.',
  asks: 'API key',
  action: 'Look around',
  icon: 'visitor',
  usesBrowser: false,
  serverFields: [],
  parts: [{ title: 'Your key', isCollapsed: false, fields: [API_KEY] }],
};

const PASSWORD: SignInMethod = {
  id: 'password',
  title: 'Sign in with a password',
  why: 'The password is sent once and not kept; the service gives something in return that keeps you signed in.',
  asks: 'API key, e-mail address or nickname, and password',
  action: 'Sign in',
  icon: 'password',
  usesBrowser: false,
  serverFields: [],
  parts: [
    {
      title: 'Who you are',
      isCollapsed: false,
      fields: [
        API_KEY,
        {
          id: 'userName',
          kind: 'text',
          label: 'E-mail address or nickname',
          missing: 'Enter the e-mail address or nickname.',
        },
        {
          id: 'password',
          kind: 'password',
          label: 'Password',
          hint: 'Sent once, over a safe connection, and not kept.',
          missing: 'Enter the password.',
        },
      ],
    },
  ],
};

export const SMUGMUG_OFFER: ServiceOffer = {
  service: ServiceId.parse(SMUGMUG),
  name: 'SmugMug 1.2',
  summary: 'Galleries by category, with all that is known of each picture. For servers that still speak version 1.2.0.',
  methods: [VISITOR, PASSWORD],
  // SmugMug itself switched this version off in 2018.
  hosts: [],
};
