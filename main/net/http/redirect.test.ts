import { describe, expect, it } from 'vitest';
import { AppFailure } from '../../core/errors';
import type { HttpAnswer } from './http';
import { Reach } from './reach';
import { redirected, type Outgoing } from './redirect';

const open: Outgoing = {
  method: 'GET',
  url: new URL('https://api.example.test/v1/albums?key=secret'),
  headers: { accept: 'application/json' },
  body: undefined,
  limitBytes: 1000,
  maxRatio: 100,
  isOnFreshConnection: false,
  givenBy: null,
  reach: new Reach(),
  stream: null,
};
const signedIn: Outgoing = { ...open, headers: { authorization: 'bearer secret' } };
const post: Outgoing = { ...open, method: 'POST', body: 'secret' };

function answer(status: number, location?: string): HttpAnswer {
  return { status, headers: { location }, body: Buffer.alloc(0) };
}

function failureOf(status: number, location: string | undefined, from = open) {
  try {
    redirected(from, answer(status, location));
  } catch (error) {
    if (error instanceof AppFailure) {
      expect(JSON.stringify(error.error)).not.toContain('secret');
      expect(error.error.status).toBe(status);
      return error.error.kind;
    }
    throw error;
  }
  return 'no failure';
}

describe('a redirect', () => {
  it('keeps the headers on its origin, and is followed to another origin only without secret headers', () => {
    expect(redirected(signedIn, answer(302, '/v2/albums'))).toEqual({
      ...signedIn,
      url: new URL('https://api.example.test/v2/albums'),
    });
    expect(redirected(open, answer(301, 'https://cdn.example.test/a'))).toEqual({
      ...open,
      url: new URL('https://cdn.example.test/a'),
    });
    const elsewhere = ['https://cdn.example.test/a', 'https://api.example.test:8443/', '//api.example.test.evil.test/'];
    expect(elsewhere.map((location) => failureOf(302, location, signedIn))).toEqual([
      'insecure',
      'insecure',
      'insecure',
    ]);
    for (const name of ['cookie', 'x-apikey', 'x-apisecret']) {
      expect(failureOf(307, 'https://cdn.example.test/', { ...open, headers: { [name]: 'secret' } }), name).toBe(
        'insecure',
      );
    }
  });

  it('is followed for a POST only with 307 or 308 on its own origin', () => {
    expect(redirected(post, answer(307, '/v2'))).toEqual({ ...post, url: new URL('https://api.example.test/v2') });
    const [here, elsewhere] = ['https://api.example.test/v2', 'https://cdn.example.test/v2'];
    const kinds = [301, 302, 303]
      .map((status) => failureOf(status, here, post))
      .concat(failureOf(308, elsewhere, post));
    expect(kinds).toEqual(['insecure', 'insecure', 'insecure', 'insecure']);
  });

  it('never downgrades https to http, and its failure never reveals more than a host', () => {
    const leaving = [
      'http://127.0.0.1/a?token=secret',
      'http://api.example.test/a',
      'ftp://127.0.0.1/',
      'https://user:secret@127.0.0.1/',
      'data:,secret',
    ];
    expect(leaving.map((location) => failureOf(302, location))).toEqual(leaving.map(() => 'insecure'));
    const nowhere = [undefined, '', 'https://['];
    expect(nowhere.map((location) => failureOf(302, location))).toEqual(nowhere.map(() => 'unreadable-answer'));
  });
});
