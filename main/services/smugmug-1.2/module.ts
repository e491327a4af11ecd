/** The descriptor of SmugMug 1.2.0. */
import { ServiceId } from '../../../preload/contract/server';
import type { ServiceModule } from '../service-module';
import { smugmugAccounts } from './accounts';
import { readAnswer } from './answer-reader';
import { builtInSmugmug } from './built-in';
import { parseEndpoint } from './endpoint';
import { SMUGMUG } from './ids';
import { smugmugRows } from './packed-images';
import { smugmugProbe } from './probe';

export const smugmug12: ServiceModule = {
  id: ServiceId.parse(SMUGMUG),
  parseAddress: parseEndpoint,
  probe: smugmugProbe,
  accounts: smugmugAccounts,
  readAnswer,
  pictureRows: smugmugRows,
  builtIn: builtInSmugmug,
};
