/** The descriptor of the Pictures API. */
import { ServiceId } from '../../../preload/contract/server';
import { originOnly, parseSafeUrl } from '../server-address';
import type { ServiceModule } from '../service-module';
import { picturesApiAccounts } from './accounts';
import { PICTURES_API, readAnswer } from './answer-reader';
import { builtInPicturesApi } from './built-in';
import { picturesApiProbe } from './probe';

export const picturesApi: ServiceModule = {
  id: ServiceId.parse(PICTURES_API),
  parseAddress: (text) => originOnly(parseSafeUrl(text), 'address-of-pictures-api-has-path'),
  probe: picturesApiProbe,
  accounts: picturesApiAccounts,
  readAnswer,
  builtIn: builtInPicturesApi,
};
