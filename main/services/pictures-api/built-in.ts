/** The Pictures API without a sign-in: the demo, and a server that the environment names with its secrets. */
import * as z from 'zod';
import { AppFailure } from '../../core/errors';
import { t } from '../../core/language';
import { LoopbackAddress } from '../server-address';
import type { BuiltInService } from '../service-module';
import { createPicturesApiService } from './service';

const Announced = z.object({
  baseUrl: LoopbackAddress,
  apiKey: z.string(),
  accounts: z.array(z.object({ name: z.string(), userId: z.number().int(), accessToken: z.string() })).min(1),
  owners: z.array(z.object({ name: z.string(), userId: z.number().int() })),
  /** Absent if the stand-in has no login host. */
  login: z.object({ baseUrl: LoopbackAddress }).optional(),
});

export const builtInPicturesApi: BuiltInService<z.infer<typeof Announced>> = {
  name: 'Pictures API',
  colour: 'teal',
  addressVariable: 'PROOFSHEET_PICTURES_API',
  announcedAs: 'picturesApi',
  Announced,
  serverOf: ({ baseUrl }) => baseUrl,
  contactsOf: ({ baseUrl, login }) => (login ? [baseUrl, login.baseUrl] : [baseUrl]),
  open({ http, url, isDemo, announced, environment }) {
    const { PROOFSHEET_PICTURES_API_TOKEN: token, PROOFSHEET_PICTURES_API_KEY: key } = environment;
    const [demoAccount] = announced?.accounts ?? [];
    const accessToken = token ?? demoAccount?.accessToken;
    const accountName = (): string => (isDemo ? (demoAccount?.name ?? t('serviceNames.demo')) : url.host);
    const service = createPicturesApiService({
      http,
      baseUrl: url.href,
      accessToken: () =>
        accessToken ? Promise.resolve(accessToken) : Promise.reject(new AppFailure({ kind: 'signed-out' })),
      apiKey: () => Promise.resolve(key ?? announced?.apiKey ?? null),
      accountName: accountName(),
      owners: isDemo ? (announced?.owners ?? []) : [],
    });
    return { service, accountName };
  },
};
