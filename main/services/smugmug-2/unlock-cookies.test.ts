import { describe, expect, it } from 'vitest';
import { createUnlockCookies } from './unlock-cookies';

const NOW_MS = Date.parse('2026-05-01T12:00:00Z');

function after(...setCookies: (string | undefined)[]): string | null {
  const cookies = createUnlockCookies();
  for (const setCookie of setCookies) cookies.take(setCookie, NOW_MS);
  return cookies.header();
}

describe('The cookies of what a password has opened', () => {
  it('are sent back by name, without their attributes', () => {
    expect(after(undefined, '')).toBeNull();
    expect(after('SMSESS=a; Path=/; Secure; HttpOnly, sp=b')).toBe('SMSESS=a; sp=b');
    expect(after('SMSESS=a', 'SMSESS=c; Expires=Thu, 01 Jan 2099 00:00:00 GMT')).toBe('SMSESS=c');
  });

  it('are dropped when the service deletes them', () => {
    expect(after('a=1, b=2', 'a=; Expires=Thu, 01 Jan 1970 00:00:01 GMT')).toBe('b=2');
    expect(after('a=1, b=2', 'b=x; Max-Age=0, a=3; max-age=60; expires=Thu, 01 Jan 1970 00:00:01 GMT')).toBe('a=3');
  });

  it('are few and short, and anything else is ignored', () => {
    const many = Array.from({ length: 50 }, (_none, index) => `c${index}=v`).join(', ');
    expect(after(many)?.split('; ')).toHaveLength(20);
    expect(after(many)).toMatch(/c49=v$/);
    expect(after(`long=${'x'.repeat(5_000)}`, 'no cookie', '=x', 'a\u0000=b')).toBeNull();
  });
});
