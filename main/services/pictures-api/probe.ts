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
      return [failed('answer', `It answers with ${read.isPage ? 'a web page' : 'something else'} instead of data.`)];
    }
    return [passed('answer', 'It answers with data.'), judgeStatus(answer.status, read.data)];
  },
};

function judgeStatus(status: number, data: unknown): TestStep {
  switch (status) {
    case 200:
      return judgeAccount(fieldOf(data, 'UserID') ?? fieldOf(data, 'UserId'));
    case 401:
      return passed('service', 'The server supports the Pictures API and requires a sign-in, as expected.');
    case 404:
      return failed('service', 'It has no v1/account/verifyCredentials, so it is not the Pictures API.');
    default:
      return failed('service', `It answers with status ${status}, which the Pictures API does not do here.`);
  }
}

function judgeAccount(userId: unknown): TestStep {
  return typeof userId === 'number' || typeof userId === 'string'
    ? failed('service', 'It returns an account to a client that has not signed in, which the Pictures API never does.')
    : failed('service', 'It answers with data, but not with those of the Pictures API.');
}
