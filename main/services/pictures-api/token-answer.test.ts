import { describe, expect, it } from 'vitest';
import { readTokenAnswer } from './token-answer';

const SAID = { access_token: 'at-0001', token_type: 'bearer', expires_in: 1200, refresh_token: 'rt-0001' };
const without = (...names: readonly (keyof typeof SAID)[]): object =>
  Object.fromEntries(Object.entries(SAID).filter(([name]) => !(names as readonly string[]).includes(name)));

describe('A token response', () => {
  it('is read unchanged if it is complete', () => {
    expect(readTokenAnswer(SAID)).toEqual(SAID);
    expect(readTokenAnswer({ ...SAID, expires_in: '1200' })).toEqual(SAID);
  });

  it.each([null, undefined, '', ' ', 'null', 'undefined', {}, [], false])(
    'is read without a field that is %j',
    (nothing) => {
      expect(readTokenAnswer({ ...SAID, refresh_token: nothing })).toEqual(without('refresh_token'));
      expect(readTokenAnswer({ ...SAID, expires_in: nothing })).toEqual(without('expires_in'));
      expect(readTokenAnswer({ ...SAID, token_type: nothing })).toEqual(SAID);
      expect(readTokenAnswer({ ...SAID, scope: nothing, id_token: nothing })).toEqual(SAID);
      expect(readTokenAnswer({ ...SAID, access_token: nothing })).toEqual(without('access_token'));
    },
  );

  it.each([1e300, '1e307', 1e10])('limits a lifetime of %s seconds so that the expiry date is valid', (expiresIn) => {
    const { expires_in: seconds = 0 } = readTokenAnswer({ ...SAID, expires_in: expiresIn });
    expect(seconds).toBeGreaterThan(1_000_000_000);
    expect(Number.isNaN(new Date(Date.now() + seconds * 1000).getTime())).toBe(false);
  });

  it.each([0, '0', -1, '-1200', Number.POSITIVE_INFINITY])('is read without a lifetime of %s', (expiresIn) => {
    expect(readTokenAnswer({ ...SAID, expires_in: expiresIn })).toEqual(without('expires_in'));
  });
});
