/** SmugMug 1.2.0 without a sign-in: the demo, and a server that the environment names. Both are used as a visitor. */
import * as z from 'zod';
import { t } from '../../core/language';
import { LoopbackAddress } from '../server-address';
import type { BuiltInService } from '../service-module';
import { createSmugmugService } from './service';

const Announced = z.object({
  endpoint: LoopbackAddress,
  apiKey: z.string(),
  owners: z.array(z.object({ name: z.string(), nickName: z.string() })).min(1),
});

export const builtInSmugmug: BuiltInService<z.infer<typeof Announced>> = {
  name: 'SmugMug',
  colour: 'moss',
  addressVariable: 'PROOFSHEET_SMUGMUG',
  announcedAs: 'smugmug',
  Announced,
  serverOf: ({ endpoint }) => endpoint,
  contactsOf: ({ endpoint }) => [endpoint],
  open({ http, url, isDemo, announced, environment }) {
    const service = createSmugmugService({
      http,
      endpoint: url.href,
      apiKey: environment['PROOFSHEET_SMUGMUG_KEY'] ?? announced?.apiKey ?? '',
      owners: isDemo ? (announced?.owners ?? []) : [],
    });
    return { service, accountName: () => (isDemo ? t('serviceNames.visitor') : url.host) };
  },
};
