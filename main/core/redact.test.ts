import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSecretsOf, createRedactor } from './redact';
import { createSecretFinder } from './secret-pattern';

/** Text around a secret that contains none of its characters. */
const AROUND = ['⟨', '⟩'] as const;

const hexOf = (text: string): string => Buffer.from(text).toString('hex');
const percentEncoded = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const entityEncoded = (text: string): string => Array.from(text, (char) => `&#${char.codePointAt(0) ?? 0};`).join('');
const unicodeEscaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  JSON: (secret) => JSON.stringify(secret).slice(1, -1),
  'JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  'JSON with escaped slashes': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'JSON with escaped letters': unicodeEscaped,
  XML: (secret) => secret.replace(/[&<>"']/g, (char) => XML[char] ?? char),
  'XML that is escaped twice': (secret) =>
    secret.replace(/[&<>"']/g, (char) => XML[char] ?? char).replaceAll('&', '&amp;'),
  'HTML character references': entityEncoded,
  URL: encodeURIComponent,
  'URL that is encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'URL, every byte': percentEncoded,
  'URL, every byte, upper case': (secret) => percentEncoded(secret).toUpperCase(),
  form: (secret) => new URLSearchParams({ '': secret }).toString().slice(1),
  hex: hexOf,
  'upper-case hex': (secret) => hexOf(secret).toUpperCase(),
};

/** Printable secrets, as keys, tokens, passwords and hashes are, of any script. */
const secrets = fc
  .string({ unit: 'grapheme', minLength: 8, maxLength: 150 })
  .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}⟨⟩]/u.test(text) && text.length >= 8);

describe('A secret that is registered with the redactor', () => {
  for (const [form, encode] of Object.entries(FORMS)) {
    it(`is removed from a text in which it is written as ${form}`, () => {
      fc.assert(
        fc.property(secrets, (secret) => {
          const redactor = createRedactor();
          redactor.add(secret);
          const [before, after] = AROUND;
          const text = redactor.removeSecrets(`${before}${encode(secret)}${after}`);
          // Only the middle of a very long secret may be left to the other rules.
          if (Buffer.byteLength(secret) <= 96) expect(text.replaceAll('…', '')).toBe(before + after);
          expect(text).not.toContain(encode(secret));
        }),
        { numRuns: 20 },
      );
    });
  }

  it('is removed from Base64 in both alphabets, at any position in the encoded data', () => {
    fc.assert(
      fc.property(secrets, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), (secret, before, after) => {
        const finder = createSecretFinder(secret);
        for (const encoding of ['base64', 'base64url'] as const) {
          const text = Buffer.from(before + secret + after).toString(encoding);
          expect(finder.replaceIn(text, ''), text).not.toBe(text);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is removed up to its last letter if it contains the same letters again', () => {
    const again = 'f09d8598f09d85a5f09d85ae';
    const secret = `21${again}f090808020e0a08020${again}`;
    const redactor = createRedactor();
    redactor.add(secret);
    expect(redactor.removeSecrets(`⟨${secret}⟩`)).toBe('⟨…⟩');
    const repeated = 'abcabcabcabc'.repeat(3) + 'ab';
    redactor.add(repeated);
    expect(redactor.removeSecrets(`⟨${repeated}⟩`)).toBe('⟨…⟩');
  });

  it('is removed even if the text was cut off inside it', () => {
    const redactor = createRedactor();
    redactor.add('correct horse battery staple and more words');
    expect(redactor.removeSecrets('said correct horse battery sta')).toBe('said …a');
  });

  it('is removed if invisible characters split it, as in UTF-16', () => {
    const redactor = createRedactor();
    redactor.add('plain words only');
    for (const split of ['\0', '\u200b', '\u00ad'])
      expect(redactor.removeSecrets(Array.from('plain words only').join(split))).not.toMatch(/word/);
  });

  it('is still removed after many secrets of single requests were registered', () => {
    const redactor = createRedactor();
    redactor.add('plain words only');
    for (let count = 0; count < 500; count += 1) redactor.add(`signature of request ${count}`, true);
    expect(redactor.removeSecrets('said plain words only')).not.toMatch(/words/);
    expect(redactor.removeSecrets('signature of request 499')).not.toMatch(/499/);
  });

  it('is removed as a whole word only, if it is as short as a PIN', () => {
    const redactor = createRedactor();
    redactor.add('1234');
    expect(redactor.removeSecrets('PIN 1234 in line 12345')).toBe('PIN … in line 12345');
  });
});

describe('Redaction', () => {
  const { redact } = createRedactor({ privatePaths: [{ path: '/home/ann', as: '~' }] });

  it('keeps only the host of an address', () => {
    expect(redact('GET https://ann:pw@api.example.com/v1/albums?key=abc#x failed')).toBe(
      'GET https://api.example.com/… failed',
    );
    expect(redact('see /v1/albums?UserID=7')).toBe('see /v1/albums?…');
    expect(redact('through ann:hunter2@proxy.example')).toBe('through …@proxy.example');
  });

  it('keeps the parameter names of a query, without their values', () => {
    expect(redact('GET api.example.com/v1?UserID=…&Heavy=…')).toBe('GET api.example.com/v1?UserID=…&Heavy=…');
  });

  it('removes values that are named like a secret, and authorization headers', () => {
    for (const text of ['password=correct', '"apiKey":"blue"', 'SessionID: yes', 'Bearer short', 'Basic eWVz'])
      expect(redact(text), text).not.toMatch(/correct|blue|yes|short|eWVz/);
  });

  it('removes unknown tokens, picture data and the home folder', () => {
    const picture = Buffer.from(Array.from({ length: 60 }, (_, at) => (at * 37) % 256)).toString('base64');
    expect(redact(`token ${'a8Fq2'.repeat(6)} picture ${picture} data:image/png;base64,AAAA`)).toBe(
      'token … picture … data:…'.replace('picture …', redact(`picture ${picture}`)),
    );
    expect(redact(`picture ${picture}`)).not.toMatch(/[A-Za-z\d]{8}/);
    expect(redact('open /home/ann/.config/x')).toBe('open ~/.config/x');
  });

  it('never lets a text start a new line', () => {
    expect(redact('one\n2026-01-01T00:00:00.000Z error incident\r\u2028x')).not.toMatch(/[\n\r\u2028]/);
  });

  it('stays fast on text that is designed to slow it down', () => {
    const redactor = createRedactor();
    for (const secret of ['\\'.repeat(60), '%25'.repeat(20), '&amp;'.repeat(12), 'a'.repeat(200)]) redactor.add(secret);
    for (const part of ['\\', '%25', '&amp;', 'a', '?=', 'a:', '://', 'x=x=']) {
      expect(redactor.redact(part.repeat(4_000)).length).toBeLessThan(8_001);
    }
  });
});

describe('Secrets in a structure', () => {
  it('are found by the names of their fields, at any depth', () => {
    const found: string[] = [];
    addSecretsOf(
      {
        identity: 'demo/x',
        ownerId: '7',
        password: 'one',
        secrets: { tokens: { accessToken: 'two', expiresAtMs: 3 }, boundTo: 'three' },
        credentials: { userName: 'four', password: 'five' },
        list: [{ apiKey: 'six' }],
        pin: 'seven',
      },
      { add: (secret) => found.push(secret) },
    );
    expect(found.sort()).toEqual(['five', 'four', 'one', 'seven', 'six', 'three', 'two'].sort());
  });
});
