import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareVersions, isNewer } from './version-order';

const field = fc.oneof(
  fc.nat({ max: 50 }).map(String),
  fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', '0', '9'), minLength: 1, maxLength: 3 }),
);
const version = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.array(field, { maxLength: 3 }))
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest.length > 0 ? `-${rest.join('.')}` : ''}`);

it('the order of versions is that of Semantic Versioning', () => {
  const ordered = [
    '0.9.10',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
  ];
  const shuffled = [...ordered].sort((one, other) => one.length - other.length);
  expect(shuffled.sort(compareVersions)).toEqual(ordered);
});

it('each version is as new as itself, and the order of any three is consistent', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(compareVersions(a, a)).toBe(0);
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
        expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

it('a text that is no version is never newer', () => {
  for (const text of ['', '1', '1.2', 'v1.2.3', '1.2.3.4', '01.2.3', '1.2.3-', '1.2.3+build', '9999999.0.0'])
    expect(isNewer(text, '0.0.1'), text).toBe(false);
});
