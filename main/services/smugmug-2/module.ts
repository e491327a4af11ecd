/** The descriptor of SmugMug API v2. */
import { ServiceId } from '../../../preload/contract/server';
import type { ServiceModule } from '../service-module';
import { smugmug2Accounts } from './accounts';
import { readAnswer } from './answer-reader';
import { parseBaseAddress } from './endpoint';
import { SMUGMUG_2 } from './ids';
import { smugmug2Probe } from './probe';

export const smugmug2: ServiceModule = {
  id: ServiceId.parse(SMUGMUG_2),
  parseAddress: parseBaseAddress,
  probe: smugmug2Probe,
  accounts: smugmug2Accounts,
  readAnswer,
};
