/** Accounts of a shoebox: a club card and its PIN, which are exchanged for a token once. */
import * as z from 'zod';
import type { ServiceOffer } from '../../../preload/contract';
import { ServiceId } from '../../../preload/contract/server';
import { AppFailure } from '../../core/errors';
import { defineAccounts } from '../service-account';
import { openSession } from './client';
import { createShoeboxService } from './service';
import { SHOEBOX } from './wire';

const Config = z.object({ method: z.literal('card'), server: z.string(), card: z.string() });
const Secrets = z.object({ token: z.string() });

const OFFER: ServiceOffer = {
  service: ServiceId.parse(SHOEBOX),
  name: 'Shoebox',
  summary: 'An invented service for tests, with albums in folders.',
  hosts: [],
  methods: [
    {
      id: 'card',
      title: 'Show your club card',
      why: 'The PIN is exchanged for a token, and not kept.',
      asks: 'number and PIN of a club card',
      action: 'Open the box',
      icon: 'token',
      usesBrowser: false,
      serverFields: [],
      parts: [
        {
          title: 'Your club card',
          isCollapsed: false,
          fields: [
            {
              id: 'card',
              kind: 'text',
              label: 'Card number',
              placeholder: '0000-0000',
              hint: 'On the front of the card.',
              missing: 'Enter the number of the card.',
            },
            { id: 'pin', kind: 'secret', label: 'Card PIN', missing: 'Enter the PIN.' },
          ],
        },
      ],
    },
  ],
};

export const shoeboxAccounts = defineAccounts<z.infer<typeof Config>, z.infer<typeof Secrets>>({
  offer: OFFER,
  Config,
  Secrets,
  configure: (_method, server, { card = '' }) => ({ method: 'card', server, card }),
  factsOf: ({ method, server, card }) => ({
    contacts: [server],
    places: [{ label: 'Server', value: server }],
    secretNames: ['its token'],
    boundTo: [method, server, card],
  }),
  prove: async ({ server, card }, { typed }, { http, signal }) => {
    const given = { card, pin: typed['pin'] ?? '' };
    const { token, holder } = await openSession({ http, baseUrl: server }, given, signal).catch(refuse);
    return { person: { id: card, name: holder }, secrets: { token } };
  },
  asksFor: () => ['pin'],
  open: ({ config, http, secrets }) => ({
    service: createShoeboxService({
      http,
      baseUrl: config.server,
      token: async () => (await secrets.read()).token,
      onRefused: () => secrets.markSignedOut('by-service'),
    }),
    describe: () => Promise.resolve({ facts: [{ label: 'Card', value: config.card }], abilities: [] }),
    revoke: () => Promise.resolve('not-possible'),
  }),
});

function refuse(reason: unknown): never {
  if (!(reason instanceof AppFailure) || reason.error.kind !== 'signed-out') throw reason;
  const detail = 'The card and the PIN do not belong together.';
  throw new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status: 401, detail });
}
