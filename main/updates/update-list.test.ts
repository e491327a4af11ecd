import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestKey, entry, list, NOW_MS, release } from '../testing/updates/signed-list';
import { readUpdateList, type ReadingOptions } from './update-list';
import { UpdateRefused } from './update-refused';

const KEY = createTestKey();
const DRAWER_KEY = createTestKey();
const STRANGER = createTestKey();

function read(content: string | Buffer, options: Partial<ReadingOptions> = {}) {
  return readUpdateList(Buffer.from(content), {
    publicKeys: [KEY.publicKey, DRAWER_KEY.publicKey],
    nowMs: NOW_MS,
    keptCounter: 0,
    ...options,
  });
}

function refusalOf(content: string | Buffer, options: Partial<ReadingOptions> = {}): string {
  try {
    read(content, options);
  } catch (reason) {
    if (reason instanceof UpdateRefused) return reason.why;
    throw reason;
  }
  return 'accepted';
}

const changed = (fields: object): string => KEY.sign({ ...list(), ...fields });
const ofSystem = (fields: object): string =>
  changed({ channels: { stable: release({ systems: { 'linux-x64': entry(fields) } }) } });

describe('a list of updates', () => {
  it('is accepted if one of the two keys of the program has signed it', () => {
    expect(read(KEY.sign(list()))).toEqual(list());
    expect(read(DRAWER_KEY.sign(list()))).toEqual(list());
  });

  it('is refused if another key has signed it, also if that one claims to be ours', () => {
    expect(refusalOf(STRANGER.sign(list()))).toBe('unknown-key');
    const { signatures } = JSON.parse(KEY.sign(list())) as { signatures: unknown };
    const forged = JSON.parse(STRANGER.sign(list({ counter: 9 }))) as object;
    expect(refusalOf(JSON.stringify({ ...forged, signatures }))).toBe('bad-signature');
  });

  it('is refused if the signature is of something else that the same key has signed', () => {
    const other = JSON.parse(KEY.sign(list(), 'application/json')) as object;
    expect(refusalOf(JSON.stringify({ ...other, payloadType: 'application/vnd.proofsheet.updates+json' }))).toBe(
      'bad-signature',
    );
    expect(refusalOf(JSON.stringify(other))).toBe('wrong-shape');
  });

  it('is refused with any other byte in its payload or its signature', () => {
    const content = KEY.sign(list());
    const { payload, signatures } = JSON.parse(content) as { payload: string; signatures: [{ sig: string }] };
    for (const part of [payload, signatures[0].sig]) {
      const bytes = Buffer.from(part, 'base64');
      fc.assert(
        fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, difference) => {
          const tampered = Buffer.from(bytes);
          tampered[at] = (tampered[at] ?? 0) ^ difference;
          expect(refusalOf(content.replace(part, tampered.toString('base64')))).toBe('bad-signature');
        }),
      );
    }
  });

  it('is refused with any other byte in the file, unless the byte means the same in JSON', () => {
    const content = Buffer.from(KEY.sign(list()));
    fc.assert(
      fc.property(fc.nat({ max: content.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const tampered = Buffer.from(content);
        tampered[at] = (tampered[at] ?? 0) ^ difference;
        let accepted: unknown = null;
        try {
          accepted = read(tampered);
        } catch (reason) {
          expect(reason).toBeInstanceOf(UpdateRefused);
        }
        // A changed key ID is one such byte: it is only a hint.
        if (accepted !== null) expect(accepted).toEqual(list());
      }),
      { numRuns: 300 },
    );
  });

  it('is refused if it is cut off, empty, a page or anything else', () => {
    const content = KEY.sign(list());
    for (const other of ['', '{}', 'null', '<html></html>', content.slice(0, -1), content.slice(1)])
      expect(refusalOf(other), other.slice(0, 20)).toBe('wrong-shape');
    fc.assert(fc.property(fc.json(), (text) => refusalOf(text) === 'wrong-shape'));
  });

  it('is refused at the moment when it expires', () => {
    const expiring = KEY.sign(list({ expires: '2026-11-30T09:00:00Z' }));
    expect(refusalOf(expiring)).toBe('expired');
    expect(refusalOf(expiring, { nowMs: NOW_MS - 1 })).toBe('accepted');
  });

  it('is refused if a later one was accepted before, but not if it is the same', () => {
    expect(refusalOf(KEY.sign(list({ counter: 3 })), { keptCounter: 4 })).toBe('replayed');
    expect(refusalOf(KEY.sign(list({ counter: 4 })), { keptCounter: 4 })).toBe('accepted');
  });

  it.each([
    ['another format', changed({ format: 2 })],
    ['no counter', changed({ counter: undefined })],
    ['a counter of 0', changed({ counter: 0 })],
    ['a counter that is no whole number', changed({ counter: 1.5 })],
    ['an expiry that is no time', changed({ expires: 'never' })],
    ['another channel', changed({ channels: { nightly: release() } })],
    ['a version that is none', changed({ channels: { stable: release({ version: '1.2' }) } })],
    ['no English notes', changed({ channels: { stable: release({ notes: { de: 'Neu.' } }) } })],
    ['endless notes', changed({ channels: { stable: release({ notes: { en: 'a'.repeat(1_001) } }) } })],
    ['a page without https', ofSystem({ page: 'http://downloads.example.test/' })],
    ['a page of another protocol', ofSystem({ page: 'file:///etc/passwd' })],
    ['a page with a password', ofSystem({ page: 'https://a:b@downloads.example.test/' })],
    ['a hash that is none', ofSystem({ sha256: 'A'.repeat(64) })],
    ['a negative size', ofSystem({ size: -1 })],
    ['more than all computers', ofSystem({ stagedPercent: 101 })],
  ])('is refused with %s, although the signature is right', (_what, content) => {
    expect(refusalOf(content)).toBe('wrong-shape');
  });

  it('is read without the fields that a later version of the program may add', () => {
    expect(read(changed({ more: true }))).toEqual(list());
  });
});
