/** `GET /v1/account/verifyCredentials`: only the status counts (pictures-api.md, sections 7 and 14, A1 and A3). */
import type { TestStep } from '../../preload/contract';
import { parseJson } from '../services/json-answer';
import { failed, fieldOf, passed, type Probe, readAnswer, skipped } from './probe';

const SPEAKS = 'It speaks the Pictures API.';

export const picturesApiProbe: Probe = {
  request: (address, credentials) => ({
    method: 'GET',
    url: new URL('/v1/account/verifyCredentials', address),
    label: 'account.verifyCredentials',
    headers: { Accept: 'application/json', ...(credentials !== undefined && { Authorization: `bearer ${credentials}` }) },
  }),
  judge: (answer, credentials) => {
    const read = readAnswer(answer, parseJson);
    if (!read.isData) {
      return [failed('answer', `It answers with ${read.isPage ? 'a web page' : 'something else'} instead of data.`)];
    }
    return [passed('answer', 'It answers with data.'), ...judgeStatus(answer.status, read.data, credentials !== undefined)];
  },
};

function judgeStatus(status: number, data: unknown, hasToken: boolean): readonly TestStep[] {
  switch (status) {
    case 200:
      return judgeAccount(fieldOf(data, 'UserID') ?? fieldOf(data, 'UserId'), hasToken);
    case 401:
      return hasToken
        ? [passed('service', SPEAKS), failed('account', 'The access token is not accepted: it is wrong, expired or withdrawn.')]
        : [
            passed('service', 'It speaks the Pictures API and asks for a sign-in, as it should.'),
            skipped('account', 'No access token was given.'),
          ];
    case 403:
      return hasToken
        ? [passed('service', SPEAKS), failed('account', 'The access token is not allowed to ask for its own account.')]
        : [unexpected(status)];
    case 404:
      return [failed('service', 'It knows no v1/account/verifyCredentials, so it is not the Pictures API.')];
    default:
      return [unexpected(status)];
  }
}

function judgeAccount(userId: unknown, hasToken: boolean): readonly TestStep[] {
  if (typeof userId !== 'number' && typeof userId !== 'string') {
    return [failed('service', 'It answers with data, but not with those of the Pictures API.')];
  }
  if (!hasToken) {
    return [failed('service', 'It tells an account to somebody who has not signed in, which the Pictures API never does.')];
  }
  return [passed('service', SPEAKS), passed('account', `The access token belongs to user ${String(userId).slice(0, 20)}.`)];
}

function unexpected(status: number): TestStep {
  return failed('service', `It answers with status ${status}, which the Pictures API does not do here.`);
}
