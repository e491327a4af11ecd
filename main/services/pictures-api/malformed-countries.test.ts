/**
 * Tests malformed lists of countries and accounts, through the whole service over HTTP: none of them may grant an
 * exemption.
 */
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorKind } from '../../../preload/contract/errors';
import { createHttp } from '../../net/http/node-http';
import type { AgeRule } from '../album-service';
import { ask, failureOf, partOf } from '../../testing/services/conformance';
import { type Given, startOneAnswerServer } from '../../testing/services/pictures-api/one-answer-server';
import { createPicturesApiService } from './service';

const KEY = 'key-0001-that-must-not-leak';

const server = startOneAnswerServer();

const json = (body: string): Given => ({ body });
const xml = (body: string): Given => ({ type: 'application/xml', body });
const country = (fields: string): Given => json(`[{${fields}}]`);
const XA = '"CountryISO2":"XA"';
const ASKS = '"AgeVerificationRequired":true';

/** Each case has a kind of failure, or the rule for XA and an account without age verification. */
const COUNTRIES: readonly (readonly [string, Given, AppErrorKind | AgeRule['state']])[] = [
  ['an empty body', json(''), 'unreadable-answer'],
  ['null', json('null'), 'unreadable-answer'],
  ['no countries', json('[]'), 'unreadable-answer'],
  ['no countries in XML', xml('<ArrayOfCountry/>'), 'unreadable-answer'],
  ['an object', json('{"Countries":[]}'), 'unreadable-answer'],
  ['a string', json('"XA"'), 'unreadable-answer'],
  ['a truncated list', json(`[{${XA},${ASKS}}`), 'unreadable-answer'],
  ['an error with status 200', json('{"Message":"An error has occurred."}'), 'unreadable-answer'],
  ['rows that are not objects', json('[null,1,"XA",[]]'), 'unreadable-answer'],
  ['countries without a code', country(`"CountryID":901,"CountryName":"Examplia",${ASKS}`), 'unreadable-answer'],
  ['codes of wrong types', country(`"CountryISO2":7,"CountryISO3":[],${ASKS}`), 'unreadable-answer'],
  ['a country without the flag', country(XA), 'unreadable-answer'],
  ['a country whose flag is null', country(`${XA},"AgeVerificationRequired":null`), 'unreadable-answer'],
  [
    'a country whose flag is neither true nor false',
    country(`${XA},"AgeVerificationRequired":"perhaps"`),
    'unreadable-answer',
  ],
  ['a country with only a code and the flag', country(`${XA},${ASKS}`), 'not-verified'],
  ['an invalid country ID', country(`"CountryID":{},${XA},${ASKS}`), 'not-verified'],
  ['a code in small letters with spaces', country(`"CountryISO2":" xa ",${ASKS}`), 'not-verified'],
  ['a flag in quotation marks', country(`${XA},"AgeVerificationRequired":"true"`), 'not-verified'],
  [
    'a country twice, with different flags',
    json(`[{${XA},"AgeVerificationRequired":false},{${XA},${ASKS}}]`),
    'not-verified',
  ],
  [
    'a country twice, once without the flag',
    json(`[{${XA},"AgeVerificationRequired":false},{${XA}}]`),
    'unreadable-answer',
  ],
  [
    'one country in XML',
    xml(
      `<ArrayOfCountry><Country><AgeVerificationRequired>true</AgeVerificationRequired><CountryISO2>XA</CountryISO2></Country></ArrayOfCountry>`,
    ),
    'not-verified',
  ],
  ['a country that requires no proof of age', country(`${XA},"AgeVerificationRequired":false`), 'not-required'],
  [
    'a code in the field of another code',
    country(`"CountryISO2":"XB","CountryISO3":"XA","CountryName":"XA",${ASKS}`),
    'not-listed',
  ],
  ['a web page', { type: 'text/html', body: '<html>' }, 'blocked'],
  ['status 401', { status: 401, body: `{"Message":"${KEY} is bad"}` }, 'signed-out'],
  ['status 403', { status: 403, body: '{}' }, 'forbidden'],
  ['status 404', { status: 404, body: '{}' }, 'not-found'],
];

function readRule(): Promise<AgeRule> {
  const service = createPicturesApiService({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl: server.baseUrl,
    accessToken: () => Promise.resolve('token'),
    apiKey: () => Promise.resolve(KEY),
    accountName: 'Dana',
    owners: [],
  });
  return partOf(service.ageRule).read('XA', ask());
}

describe('An unusual list of countries', () => {
  it.each(COUNTRIES)('is read or rejected with a typed error: %s', async (_, given, expected) => {
    server.answers = { getCountries: given };
    const states: readonly string[] = ['not-verified', 'not-required', 'not-listed'] satisfies AgeRule['state'][];
    if (states.includes(expected)) {
      expect((await readRule()).state).toBe(expected);
      return;
    }
    const error = await failureOf(readRule());
    expect(AppError.parse(error)).toStrictEqual(error);
    expect(error.kind).toBe(expected);
    expect(JSON.stringify(error)).not.toContain('must-not-leak');
  });
});

it('A country is shown by a one-line name, or else by its code', async () => {
  const names = ['"  Exam\\u202eplia\\n \\u0000West "', '"\\u200b\\n"', '7', `"${'x'.repeat(9_000)}"`];
  const told: unknown[] = [];
  for (const name of names) {
    server.answers = { getCountries: country(`${XA},${ASKS},"CountryName":${name}`) };
    const rule = await readRule();
    told.push('countryName' in rule && rule.countryName);
  }
  expect(told).toEqual(['Exam plia West', 'XA', 'XA', 'x'.repeat(100)]);
});

describe('The age verification of an account', () => {
  it.each([
    ['true', 'verified'],
    ['"true"', 'verified'],
    ['false', 'not-verified'],
    ['null', 'not-verified'],
    ['"yes"', 'not-verified'],
    ['2', 'not-verified'],
    ['[true]', 'not-verified'],
    ['{"true":true}', 'not-verified'],
  ])('is read from the value %s', async (isAgeVerified, expected) => {
    server.answers = {
      getCountries: country(`${XA},${ASKS}`),
      verifyCredentials: json(`{"UserID":1,"IsAgeVerified":${isAgeVerified}}`),
    };
    expect((await readRule()).state).toBe(expected);
  });

  it('cannot be read from a response that is not an account', async () => {
    for (const body of ['{}', '[]', 'null', '{"IsAgeVerified":true}']) {
      server.answers = { getCountries: country(`${XA},${ASKS}`), verifyCredentials: json(body) };
      expect((await failureOf(readRule())).kind, body).toBe('unreadable-answer');
    }
  });
});
