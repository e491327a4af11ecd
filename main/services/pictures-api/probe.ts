/**
 * Accepts a server that answers `GET /v1/account/verifyCredentials` without a token with JSON and status 401
 * (pictures-api.md, sections 7 and 14, A1 and A3).
 */
import type { TestStep } from '../../../preload/contract';
import { parseJson } from '../json-answer';
import { failed, fieldOf, passed, type Probe, readAnswer } from '../probe';

export const picturesApiProbe: Probe = {
  request: (address) => ({
    method: 'GET',
    url: new URL('/v1/account/verifyCredentials', address),
    label: 'account.verifyCredentials',
    headers: { Accept: 'application/json' },
  }),
  judge: (answer) => {
    const read = readAnswer(answer, (whole) => parseJson(whole));
    if (!read.isData) {
      return [failed('answer', { code: read.isPage ? 'page' : 'no-data' })];
    }
    return [passed('answer', { code: 'data' }), judgeStatus(answer.status, read.data)];
  },
};

function judgeStatus(status: number, data: unknown): TestStep {
  switch (status) {
    case 200:
      return judgeAccount(fieldOf(data, 'UserID') ?? fieldOf(data, 'UserId'));
    case 401:
      return passed('service', { code: 'pictures-api' });
    case 404:
      return failed('service', { code: 'pictures-api-without-call' });
    default:
      return failed('service', { code: 'pictures-api-status', status });
  }
}

function judgeAccount(userId: unknown): TestStep {
  return typeof userId === 'number' || typeof userId === 'string'
    ? failed('service', { code: 'pictures-api-without-sign-in' })
    : failed('service', { code: 'other-data', service: 'Pictures API' });
}
