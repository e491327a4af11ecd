import { describe, expect, it } from 'vitest';
import { formatBytes } from './format-bytes';

describe('the format of a number of bytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1 MB'],
    [999_960, '1 MB'],
    [1_234_000, '1.2 MB'],
    [999_949_999, '999.9 MB'],
    [999_960_000, '1 GB'],
    [999_960_000_000, '1,000 GB'],
    [1_500_000_000_000, '1,500 GB'],
  ])('writes %d as %s', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected);
  });
});
