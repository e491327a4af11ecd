import { expect, it } from 'vitest';
import type { Account, AccountId, AppError, IdentityKey, SignInField } from '../../../preload/contract';
import { fieldsOf, startAgainDraft, toAgainRequest } from './again-draft';

const FIELDS: SignInField[] = [
  { id: 'clientSecret', kind: 'secret', text: 'clientSecret', isRequired: false },
  { id: 'apiKey', kind: 'secret', text: 'apiKey', isRequired: false },
  { id: 'password', kind: 'password', text: 'password', isRequired: true },
  { id: 'redirectPort', kind: 'redirect-port', text: 'redirectPort', isRequired: true },
];

function account(asksFor: string[], usesBrowser: boolean): Account {
  return {
    id: 'one' as AccountId,
    identity: 'account/one' as IdentityKey,
    serviceName: 'A service',
    host: 'api.example.test',
    name: 'Dana',
    initials: 'D',
    colour: 'teal',
    signedOut: 'by-service',
    usesBrowser,
    againFields: FIELDS,
    asksFor,
    asksIfRefused: usesBrowser ? ['clientSecret'] : [],
    hasApiKey: null,
    apiKeyUse: null,
    isKept: true,
  };
}

const idsOf = (...of: Parameters<typeof fieldsOf>) => fieldsOf(...of).map(({ id }) => id);

function failed(reason: Extract<AppError, { kind: 'sign-in-failed' }>['reason']): AppError {
  return { kind: 'sign-in-failed', reason };
}

it('a new sign-in asks only for values that are not stored, and for values that the last attempt showed to be wrong', () => {
  const browser = account([], true);
  expect(idsOf(browser, null)).toEqual([]);
  expect(idsOf(browser, failed('browser-timed-out'))).toEqual([]);
  expect(idsOf(browser, failed('refused'))).toEqual(['clientSecret']);
  expect(idsOf(browser, failed('port-taken'))).toEqual(['redirectPort']);
  expect(idsOf(account(['clientSecret'], true), failed('refused'))).toEqual(['clientSecret']);
  expect(idsOf(account(['password'], false), failed('refused'))).toEqual(['password']);
});

it('a new sign-in sends only the typed values', () => {
  const empty = startAgainDraft({ againFields: FIELDS });
  const typed = { ...empty, password: ' a b ', apiKey: ' key ', clientSecret: '  ' };
  expect(toAgainRequest(account([], false), typed, undefined)).toEqual({
    account: 'one',
    values: {},
    secrets: { password: ' a b ', apiKey: 'key' },
  });
  expect(toAgainRequest(account([], true), { ...empty, redirectPort: '8080' }, 'account_information')).toEqual({
    account: 'one',
    values: { redirectPort: '8080' },
    secrets: {},
    permission: 'account_information',
  });
});
