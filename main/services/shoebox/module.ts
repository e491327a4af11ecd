/**
 * The descriptor of an invented service that only the tests' sandbox implements. It proves that a service is one folder
 * and one line, and exists only while the environment variable is set.
 */
import { ServiceId } from '../../../preload/contract/server';
import { parseJson } from '../json-answer';
import { failed, fieldOf, passed, readAnswer as readProbed } from '../probe';
import { originOnly, parseSafeUrl } from '../server-address';
import type { ServiceModule } from '../service-module';
import { shoeboxAccounts } from './accounts';
import { readAnswer, SHOEBOX } from './answer-reader';

export const shoebox: ServiceModule = {
  id: ServiceId.parse(SHOEBOX),
  onlyWith: 'PROOFSHEET_SHOEBOX',
  parseAddress: (text) => originOnly(parseSafeUrl(text), 'address-of-invented-service-has-path'),
  probe: {
    request: (address) => ({ method: 'GET', url: new URL('/hello', address), label: 'hello' }),
    judge: (answer) => {
      const read = readProbed(answer, (whole) => parseJson(whole));
      if (!read.isData) return [failed('answer', { code: read.isPage ? 'page' : 'no-data' })];
      const isShoebox = fieldOf(read.data, 'shoebox') === 1;
      const verdict = isShoebox
        ? passed('service', { code: 'service', service: 'Shoebox' })
        : failed('service', { code: 'other-data', service: 'Shoebox' });
      return [passed('answer', { code: 'data' }), verdict];
    },
  },
  accounts: shoeboxAccounts,
  readAnswer,
};
