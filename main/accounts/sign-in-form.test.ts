import { expect, it } from 'vitest';
import type { SignInRequest } from '../../preload/contract';
import { AppFailure } from '../core/errors';
import { picturesApi } from '../services/pictures-api/module';
import { readAgainForm, readForm } from './sign-in-form';

const BROWSER: SignInRequest = {
  service: picturesApi.id,
  method: 'browser',
  server: 'https://api.example.test/',
  values: { loginServer: 'https://login.example.test/', redirectPort: '28141', clientId: ' project ', scope: 'a  b' },
  secrets: {},
};

function kindOf(read: () => unknown): string {
  try {
    read();
    return 'none';
  } catch (error) {
    if (error instanceof AppFailure) return error.error.kind;
    throw error;
  }
}

it('a sign-in uses the code flow with a client secret, and the implicit flow without a client secret', () => {
  const { config } = readForm(picturesApi, { ...BROWSER, secrets: { clientSecret: '  ' } });
  expect(config).toEqual({
    method: 'browser',
    flow: 'implicit',
    server: 'https://api.example.test',
    loginServer: 'https://login.example.test',
    redirectPort: 28_141,
    clientId: 'project',
    scope: 'a b',
  });
  const withSecret = readForm(picturesApi, { ...BROWSER, secrets: { clientSecret: ' secret ', apiKey: 'key' } });
  expect(withSecret.config).toMatchObject({ flow: 'code' });
  expect(withSecret.typed).toMatchObject({ clientSecret: 'secret', apiKey: 'key' });
});

it('main rejects sign-in inputs that the window’s form would not send', () => {
  const wrong: Partial<SignInRequest>[] = [
    { method: 'password' },
    { values: { ...BROWSER.values, redirectPort: '80' } },
    { values: { ...BROWSER.values, redirectPort: '0x2000' } },
    { values: { ...BROWSER.values, clientId: ' ' } },
    { values: { ...BROWSER.values, unknown: 'x' } },
    { values: { ...BROWSER.values, clientSecret: 'a secret among the other values' } },
    { secrets: { clientId: 'no secret' } },
    { method: 'token', values: {}, secrets: {} },
    { method: 'token', values: { clientId: 'of another method' }, secrets: { accessToken: 'token' } },
  ];
  for (const change of wrong) {
    expect(
      kindOf(() => readForm(picturesApi, { ...BROWSER, ...change })),
      JSON.stringify(change),
    ).toBe('bad-request');
  }
  const badLogin = { values: { ...BROWSER.values, loginServer: 'http://login.example.test' } };
  expect(kindOf(() => readForm(picturesApi, { ...BROWSER, ...badLogin }))).toBe('not-understood');
});

it('a new sign-in of an account changes only the port and the permissions', () => {
  const { config } = readForm(picturesApi, BROWSER);
  const again = readAgainForm(picturesApi, config, {
    values: { redirectPort: '8080' },
    secrets: { clientSecret: 'new' },
    permission: 'c',
  });
  expect(again).toEqual({
    config: { ...config, redirectPort: 8080, scope: 'a b c' },
    typed: { redirectPort: '8080', clientSecret: 'new' },
  });
  const other = { values: { clientId: 'another' }, secrets: {} };
  expect(kindOf(() => readAgainForm(picturesApi, config, other))).toBe('bad-request');
});
