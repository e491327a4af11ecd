import { expect, it } from 'vitest';
import { AccountId } from '../../../preload/contract/account';
import { Forgettables } from '../../core/forgettables';
import { accountKey } from '../../identity/identity-key';
import { createConsent } from './consent';

it('the program asks the person once about each unknown origin, even about an origin on this computer', async () => {
  const asked: string[] = [];
  const forgettables = new Forgettables();
  const consent = createConsent({
    forgettables,
    known: () => ['https://api.example.com/v1', 'http://127.0.0.1:8080/demo'],
    mayTalkTo: (host) => {
      asked.push(host);
      return Promise.resolve(host !== 'bad.example:8443');
    },
  });
  await consent.assertAllowed(['https://api.example.com', 'http://127.0.0.1:8080', 'https://new.example']);
  await consent.assertAllowed(['https://new.example/again']);
  expect(asked).toEqual(['new.example']);
  forgettables.forget({ identity: accountKey(AccountId.parse('dana')), hosts: ['new.example'] });
  await consent.assertAllowed(['https://new.example']);
  expect(asked.splice(1), 'the person is asked again once the account is removed').toEqual(['new.example']);
  await consent.assertAllowed(['http://127.0.0.1:9999/x', 'http://localhost:8080']);
  expect(asked.splice(1)).toEqual(['127.0.0.1:9999', 'localhost:8080']);
  await expect(consent.assertAllowed(['https://bad.example:8443', 'https://never.example'])).rejects.toMatchObject({
    error: { kind: 'cancelled' },
  });
  await expect(consent.assertAllowed(['https://bad.example:8443'])).rejects.toMatchObject({
    error: { kind: 'cancelled' },
  });
  expect(asked).toEqual(['new.example', 'bad.example:8443', 'bad.example:8443']);
});
