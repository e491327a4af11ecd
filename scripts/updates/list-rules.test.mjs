/** Each list goes through the rules of the signing script and through the program: what is signed must be accepted. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestKey, entry, list, NOW_MS, release } from '../../main/testing/updates/signed-list';
import { readUpdateList } from '../../main/updates/update-list';
import { checkList } from './list-rules.mjs';

const KEY = createTestKey();

/** @param {() => unknown} read */
function isAccepted(read) {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** @param {unknown} content @returns {{ script: boolean, program: boolean }} */
function whoAccepts(content) {
  const options = { publicKeys: [KEY.publicKey], nowMs: NOW_MS, keptCounter: 0 };
  return {
    script: isAccepted(() => checkList(content, { nowMs: NOW_MS, formerCounter: null })),
    program: isAccepted(() => readUpdateList(Buffer.from(KEY.sign(content)), options)),
  };
}

const stable = (/** @type {object} */ fields) => list({ channels: { stable: release(fields) } });
const system = (/** @type {object} */ fields) => stable({ systems: { 'linux-x64': entry(fields) } });
const longVersion = (/** @type {number} */ length) => `1.2.0-${'a'.repeat(length - 6)}`;
const longAddress = (/** @type {number} */ length) => `https://a.test/${'a'.repeat(length - 15)}`;

it.each([
  ['the example', list()],
  ['a leap day', list({ expires: '2027-02-28T23:59:59Z', channels: { stable: release({ released: '2024-02-29' }) } })],
  ['a beta', list({ channels: { beta: release({ version: '1.2.0-beta.1' }) } })],
  ['the longest version', list({ channels: { beta: release({ version: longVersion(100) }) } })],
  ['the longest notes', stable({ notes: { en: 'é'.repeat(1000) } })],
  ['the longest address', system({ page: longAddress(500) })],
  ['nobody told yet', system({ stagedPercent: 0 })],
])('the script and the program accept %s', (_what, content) => {
  expect(whoAccepts(content)).toEqual({ script: true, program: true });
});

it.each([
  ['no object', []],
  ['another format', list({ format: 2 })],
  ['a counter of 0', list({ counter: 0 })],
  ['a counter with a fraction', list({ counter: 1.5 })],
  ['a counter beyond exact numbers', list({ counter: 2 ** 53 })],
  ['an expiry that is over', list({ expires: '2026-11-30T09:00:00Z' })],
  ['an expiry on 30 February', list({ expires: '2027-02-30T00:00:00Z' })],
  ['an expiry on 29 February of no leap year', list({ expires: '2027-02-29T00:00:00Z' })],
  ['an expiry at 24:00', list({ expires: '2027-01-31T24:00:00Z' })],
  ['an expiry in the 13th month', list({ expires: '2026-13-01T00:00:00Z' })],
  ['an expiry without a time', list({ expires: '2027-01-31' })],
  ['an expiry with another zone', list({ expires: '2027-01-31T00:00:00+01:00' })],
  ['a release on 31 November', stable({ released: '2026-11-31' })],
  ['a release on day 0', stable({ released: '2026-11-00' })],
  ['a release at a time', stable({ released: '2026-11-29T00:00:00Z' })],
  ['a version that is none', stable({ version: '1.2' })],
  ['a version with a zero in front', stable({ version: '01.2.0' })],
  ['a version that is too long', list({ channels: { beta: release({ version: longVersion(101) }) } })],
  ['no English notes', stable({ notes: { de: 'Neu.' } })],
  ['endless notes', stable({ notes: { en: 'a'.repeat(1001) } })],
  ['another channel', list({ channels: { nightly: release() } })],
  ['a page without https', system({ page: 'http://downloads.example.test/' })],
  ['a page with a password', system({ page: 'https://a:b@downloads.example.test/' })],
  ['an address that is too long', system({ url: longAddress(501) })],
  ['a size of 0', system({ size: 0 })],
  ['a hash in capitals', system({ sha256: 'A'.repeat(64) })],
  ['more than all computers', system({ stagedPercent: 101 })],
])('the script and the program refuse %s', (_what, content) => {
  expect(whoAccepts(content)).toEqual({ script: false, program: false });
});

it.each([
  ['a field that nobody knows', { ...list(), stagged: 5 }],
  ['an expiry in years', list({ expires: '2036-01-01T00:00:00Z' })],
  ['a beta in the channel stable', stable({ version: '1.2.0-beta.1' })],
  ['no channel', list({ channels: {} })],
  ['empty notes', stable({ notes: { en: ' ' } })],
  ['notes in a language that the program lacks', stable({ notes: { en: 'New.', xx: 'New.' } })],
  ['a system that does not exist', stable({ systems: { 'linux-x86': entry() } })],
])('the script alone refuses %s', (_what, content) => {
  expect(whoAccepts(content)).toEqual({ script: false, program: true });
});

it('the script and the program agree about every day and time', () => {
  const digits = (/** @type {number} */ max) => fc.nat({ max }).map((value) => String(value).padStart(2, '0'));
  const day = fc.tuple(fc.integer({ min: 2000, max: 2100 }), digits(13), digits(32)).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(day, (released) => {
      const { script, program } = whoAccepts(stable({ released }));
      expect(script).toBe(program);
    }),
  );
  const time = fc.tuple(digits(25), digits(61), digits(61)).map((parts) => parts.join(':'));
  fc.assert(
    fc.property(digits(32), time, (dayOfMonth, clock) => {
      const { script, program } = whoAccepts(list({ expires: `2027-02-${dayOfMonth}T${clock}Z` }));
      expect(script).toBe(program);
    }),
  );
});
