import { expect, test } from 'vitest';
import { createKnownSecrets } from '../http/known-secrets';
import { createSettings } from '../http/settings';
import { createCodes } from './codes';
import { createTokens, type Grant } from './tokens';

const REDIRECT = 'http://127.0.0.1:47811/callback';
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const ISSUED_AT_MS = Date.parse('2024-06-03T09:14:51Z');

function newGrant(): Grant {
  return { clientId: 'project', userId: 500001, scopes: ['userid'], isRevoked: false };
}

test('a code is valid for less than a minute', () => {
  const codes = createCodes(createKnownSecrets());
  const [inTime, late] = [0, 1].map(() =>
    codes.issue({ grant: newGrant(), redirectUri: REDIRECT, challenge: null }, ISSUED_AT_MS),
  );
  const redeem = (code: string | undefined, atMs: number) =>
    codes.redeem({ code, clientId: 'project', redirectUri: REDIRECT, verifier: undefined }, atMs);
  expect(redeem(inTime, ISSUED_AT_MS + MINUTE_MS - 1).userId).toBe(500001);
  expect(() => redeem(late, ISSUED_AT_MS + MINUTE_MS)).toThrow('invalid_grant');
});

test('an access token is valid for 20 minutes, a refresh token for 14 days after each refresh', () => {
  const tokens = createTokens(createSettings(), createKnownSecrets());
  const first = tokens.issuePair(newGrant(), ISSUED_AT_MS);
  expect(tokens.findGrant(first.accessToken, ISSUED_AT_MS + 20 * MINUTE_MS - 1)?.userId).toBe(500001);
  expect(tokens.findGrant(first.accessToken, ISSUED_AT_MS + 20 * MINUTE_MS)).toBeUndefined();
  const refreshedAtMs = ISSUED_AT_MS + 14 * DAY_MS - 1;
  const second = tokens.refresh(first.refreshToken, 'project', refreshedAtMs);
  expect(() => tokens.refresh(second.refreshToken, 'project', refreshedAtMs + 14 * DAY_MS)).toThrow(
    'refresh_token_has_expired',
  );
});

test('another project cannot use a code or a token, and its attempt does not invalidate them', () => {
  const secrets = createKnownSecrets();
  const [codes, tokens] = [createCodes(secrets), createTokens(createSettings(), secrets)];
  const code = codes.issue({ grant: newGrant(), redirectUri: REDIRECT, challenge: null }, ISSUED_AT_MS);
  const redeemAs = (clientId: string) =>
    codes.redeem({ code, clientId, redirectUri: REDIRECT, verifier: undefined }, ISSUED_AT_MS);
  expect(() => redeemAs('another')).toThrow('invalid_grant');
  const { refreshToken } = tokens.issuePair(redeemAs('project'), ISSUED_AT_MS);
  expect(() => tokens.refresh(refreshToken, 'another', ISSUED_AT_MS)).toThrow('refresh_token_has_expired');
  expect(tokens.refresh(refreshToken, 'project', ISSUED_AT_MS).refreshToken).not.toBe(refreshToken);
});
