import { describe, expect, it } from 'vitest';
import { CallRecord } from '../http/call-record';
import type { HttpRequest } from '../http/http';
import { requestText } from './request-text';

function textOf(url: string, more: Partial<HttpRequest> = {}): string {
  const request: HttpRequest = { method: 'GET', url: new URL(url), signal: new AbortController().signal, ...more };
  return requestText(new CallRecord(request).finish('ok'));
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the text of a request', () => {
  it('names the method, the host, the path and the fields', () => {
    expect(textOf('https://api.example.test/v1/Pictures/GetAlbums?UserID=42&ReturnPictureIDs=true')).toBe(
      'GET api.example.test/v1/Pictures/GetAlbums?UserID=…&ReturnPictureIDs=…',
    );
    expect(textOf('https://api.example.test/v1/account/verifyCredentials')).toBe(
      'GET api.example.test/v1/account/verifyCredentials',
    );
    const body = 'method=smugmug.login.anonymously&APIKey=abc';
    expect(textOf('http://127.0.0.1:8080/services/api/json/1.2.0/', { method: 'POST', headers: form, body })).toBe(
      'POST 127.0.0.1:8080/services/api/json/1.2.0/ method=…&APIKey=…',
    );
    const path = '/hack/rest/1.2.0/groups/getGroupDetails/photos/1234567-XL.jpg';
    expect(textOf(`https://a.test${path}?X-Amz-Signature=1&oauth_token=2`)).toBe(
      `GET a.test${path}?X-Amz-Signature=…&oauth_token=…`,
    );
  });

  it('leaves out everything that resembles a key, a token or a credential', () => {
    expect(textOf('https://user:password@a.test/photos/1234_dD8xw-Th.jpg?AKIAIOSFODNN7EXAMPLE#part')).toBe(
      'GET a.test/photos/…',
    );
    expect(textOf('https://a.test/x/d41d8cd98f00b204e9800998ecf8427e/y;jsessionid=abc/z%20z?=bare&&a')).toBe(
      'GET a.test/x/…/…/…?=…',
    );
  });

  it('names the call of an API whose paths contain keys and nicknames, and leaves these out', () => {
    const texts = [
      ...['/album/Tideli', '/album/Tideli!images', '/album/Tideli!unlock', '/user/gatehouse!albums', '!authuser'],
      ...['/highlight/node/Tideli', '/image/Tideli-0!metadata', '/image/Tideli!d41d8cd98f00b204e9800998ecf8427e'],
    ].map((path) => textOf(`https://api.example.test/api/v2${path}`));
    expect(texts.map((text) => text.replace('GET api.example.test/api/v2', ''))).toEqual([
      ...['/album/…', '/album/…!images', '/album/…!unlock', '/user/…!albums', '!authuser'],
      ...['/highlight/…/…', '/image/…!metadata', '/image/…!…'],
    ]);
  });
});

/** Returns a seeded random generator (mulberry32), so that a failure can be reproduced. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ALPHABETS = {
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  hexadecimal: '0123456789abcdef',
  capitals: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  small: 'abcdefghijklmnopqrstuvwxyz',
  digits: '0123456789',
  awkward: 'aZ09 %&=?#/:@;+"\'<>\\é…гавань\n',
};

describe('a secret value', () => {
  it('never appears in the text, at any position in the request', () => {
    const random = createRandom(20_240_603);
    const alphabets = Object.entries(ALPHABETS);
    const pick = (letters: string) =>
      Array.from({ length: 16 + Math.floor(random() * 48) }, () => letters[Math.floor(random() * letters.length)]).join(
        '',
      );
    for (let round = 0; round < 5_000; round += 1) {
      const [kind, letters] = alphabets[round % alphabets.length] ?? ['', ''];
      const value = pick(letters);
      const quoted = encodeURIComponent(value);
      const url = `https://${quoted}:${quoted}@a.test/v1/${quoted}/x?UserID=${quoted}&${quoted}&${quoted}=1&a[]=${quoted}#${quoted}`;
      const headers = { ...form, Authorization: quoted, Cookie: quoted };
      const text = textOf(url, { method: 'POST', headers, body: `Password=${quoted}&${quoted}&a=${quoted}` });
      for (const forbidden of [value, quoted, value.slice(0, 8), value.slice(-8)]) {
        expect(text, `${kind}, round ${round}`).not.toContain(forbidden);
      }
      expect(text).toBe('POST a.test/v1/…/x?UserID=…&…=…&…=… Password=…&a=…');
    }
  });
});
