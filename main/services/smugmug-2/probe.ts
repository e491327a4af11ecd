/** Probes a server with a call that needs a key, without one: only API v2 refuses it with its own body (section 9). */
import { fieldOf, failed, passed, type Probe, readAnswer } from '../probe';
import { parseJson } from '../json-answer';

export const smugmug2Probe: Probe = {
  request: (address) => ({
    method: 'GET',
    url: new URL(`${address.href}!authuser?_verbosity=1`),
    label: '!authuser',
    headers: { Accept: 'application/json' },
  }),
  judge: (answer) => {
    const read = readAnswer(answer, (whole) => parseJson(whole));
    if (!read.isData) return [failed('answer', { code: read.isPage ? 'page' : 'no-data' })];
    const code = fieldOf(read.data, 'Code');
    const isEnvelope = typeof code === 'number' && typeof fieldOf(read.data, 'Message') === 'string';
    return [
      passed('answer', { code: 'data' }),
      isEnvelope && code === answer.status
        ? passed('service', { code: 'smugmug-2' })
        : failed('service', { code: 'other-data', service: 'SmugMug API v2' }),
    ];
  },
};
