/** Accounts of a shoebox: a club card and its PIN, which are exchanged for a token once. */
import * as z from 'zod';
import type { ServiceOffer } from '../../../preload/contract';
import { ServiceId } from '../../../preload/contract/server';
import { AppFailure } from '../../core/errors';
import { defineAccounts } from '../service-account';
import { SHOEBOX } from './answer-reader';
import { openSession } from './client';
import { createShoeboxService } from './service';

const Config = z.object({ method: z.literal('card'), server: z.string(), card: z.string() });
const Secrets = z.object({ token: z.string() });

const OFFER: ServiceOffer = {
  service: ServiceId.parse(SHOEBOX),
  name: 'Shoebox',
  text: 'invented',
  hosts: [],
  methods: [
    {
      id: 'card',
      text: 'card',
      icon: 'token',
      usesBrowser: false,
      serverFields: [],
      parts: [
        {
          text: 'card',
          isCollapsed: false,
          fields: [
            { id: 'card', kind: 'text', text: 'card', isRequired: true, placeholder: '0000-0000' },
            { id: 'pin', kind: 'secret', text: 'cardPin', isRequired: true },
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
    places: [{ name: 'server', value: server }],
    secretNames: ['access-token'],
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
    describe: () => Promise.resolve({ facts: [{ name: 'card', value: config.card }], abilities: [] }),
    revoke: () => Promise.resolve('not-possible'),
  }),
});

function refuse(reason: unknown): never {
  if (!(reason instanceof AppFailure) || reason.error.kind !== 'signed-out') throw reason;
  const detail = { code: 'card-refused' } as const;
  throw new AppFailure({ kind: 'sign-in-failed', reason: 'refused', status: 401, detail });
}
