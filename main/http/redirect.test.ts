import { describe, expect, it } from 'vitest';
import { AppFailure } from '../failure';
import type { HttpAnswer } from './http';
import { redirected, type Outgoing } from './redirect';

const get: Outgoing = {
  method: 'GET',
  url: new URL('https://api.example.test/v1/albums?key=secret'),
  headers: { authorization: 'bearer secret', accept: 'application/json', cookie: 'secret', 'x-apikey': 'secret' },
  body: undefined,
  limitBytes: 1000,
};
const post: Outgoing = { ...get, method: 'POST', body: 'secret' };

function answer(status: number, location?: string): HttpAnswer {
  return { status, headers: { location }, body: Buffer.alloc(0) };
}

function failureOf(status: number, location: string | undefined, from = get) {
  try {
    redirected(from, answer(status, location));
  } catch (error) {
    if (error instanceof AppFailure) {
      expect(JSON.stringify(error.error)).not.toContain('secret');
      return error.error.kind;
    }
    throw error;
  }
  return 'no failure';
}

describe('a redirect', () => {
  it('keeps the headers on its origin and takes no secret to another one', () => {
    expect(redirected(get, answer(302, '/v2/albums'))).toEqual({ ...get, url: new URL('https://api.example.test/v2/albums') });
    expect(redirected(get, answer(301, 'https://cdn.example.test/a'))).toEqual({
      ...get,
      url: new URL('https://cdn.example.test/a'),
      headers: { accept: 'application/json' },
    });
  });

  it('moves a POST only along 307 and 308 on its own origin', () => {
    expect(redirected(post, answer(307, '/v2'))).toEqual({ ...post, url: new URL('https://api.example.test/v2') });
    const [before, after] = ['https://api.example.test/v2', 'https://cdn.example.test/v2'];
    const kinds = [301, 302, 303].map((status) => failureOf(status, before, post)).concat(failureOf(308, after, post));
    expect(kinds).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('never leaves https, and never names more than a host in its failure', () => {
    const leaving = ['http://127.0.0.1/a?token=secret', 'http://api.example.test/a', 'ftp://127.0.0.1/', 'https://user:secret@127.0.0.1/'];
    expect(leaving.map((location) => failureOf(302, location))).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect([undefined, '', 'https://['].map((location) => failureOf(302, location))).toEqual([
      'unreadable-answer',
      'unreadable-answer',
      'unreadable-answer',
    ]);
  });
});
