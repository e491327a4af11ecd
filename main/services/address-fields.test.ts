import { expect, it } from 'vitest';
import { isAddressText } from './address-fields';

it('addresses are distinguished from other texts', () => {
  const addresses = [
    'https://example.com/',
    'see ftp://example.com',
    ' //example.com',
    'data:image/png;base64,AAAA',
    'x DATA:,a',
    'data: data:,',
  ];
  expect(addresses.filter((text) => !isAddressText(text))).toEqual([]);
  expect(['', 'metadata:, a', 'data: none', 'a, data:', '1/250'].filter(isAddressText)).toEqual([]);
});

it('a long text is checked quickly', () => {
  // A single regular expression took minutes.
  expect(isAddressText('data:'.repeat(200_000))).toBe(false);
});
