import { expect, it } from 'vitest';
import type { Account, AccountId, AppError, IdentityKey, SecretField } from '../../../preload/contract';
import { fieldsOf, startAgainDraft, toAgainRequest } from './again-draft';

function account(asksFor: SecretField[], usesBrowser: boolean): Account {
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
    asksFor,
    hasApiKey: null,
    isKept: true,
  };
}

function failed(reason: Extract<AppError, { kind: 'sign-in-failed' }>['reason']): AppError {
  return { kind: 'sign-in-failed', reason };
}

it('asks only for what is not stored, and for what the last attempt showed to be wrong', () => {
  const browser = account([], true);
  expect(fieldsOf(browser, null)).toEqual([]);
  expect(fieldsOf(browser, failed('browser-timed-out'))).toEqual([]);
  expect(fieldsOf(browser, failed('refused'))).toEqual(['clientSecret']);
  expect(fieldsOf(browser, failed('port-taken'))).toEqual(['redirectPort']);
  expect(fieldsOf(account(['clientSecret'], true), failed('refused'))).toEqual(['clientSecret']);
  expect(fieldsOf(account(['password'], false), failed('refused'))).toEqual(['password']);
});

it('sends only what was typed', () => {
  const typed = { ...startAgainDraft(), password: ' a b ', apiKey: ' key ', clientSecret: '  ' };
  expect(toAgainRequest(account([], false), typed, undefined)).toEqual({
    account: 'one',
    password: ' a b ',
    apiKey: 'key',
  });
  expect(
    toAgainRequest(account([], true), { ...startAgainDraft(), redirectPort: '8080' }, 'account_information'),
  ).toEqual({
    account: 'one',
    redirectPort: 8080,
    permission: 'account_information',
  });
});
