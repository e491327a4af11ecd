import { expect, it } from 'vitest';
import { createConsent } from './consent';

it('asks once for each host that the program does not know and that is not this computer', async () => {
  const asked: string[] = [];
  const consent = createConsent({
    known: () => ['https://api.example.com/v1'],
    mayTalkTo: (host) => {
      asked.push(host);
      return Promise.resolve(host !== 'bad.example:8443');
    },
  });
  await consent.assertAllowed(['https://api.example.com', 'http://127.0.0.1:8080', 'https://new.example']);
  await consent.assertAllowed(['https://new.example/again']);
  expect(asked).toEqual(['new.example']);
  await expect(consent.assertAllowed(['https://bad.example:8443', 'https://never.example'])).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  await expect(consent.assertAllowed(['https://bad.example:8443'])).rejects.toMatchObject({ error: { kind: 'cancelled' } });
  expect(asked).toEqual(['new.example', 'bad.example:8443', 'bad.example:8443']);
});
