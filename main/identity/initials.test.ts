import { expect, it } from 'vitest';
import { Initials } from '../../preload/contract/identity';
import { initialsOf } from './initials';

it.each([
  ['Dana Reyes', 'DR'],
  ['Ada', 'A'],
  ['Ada King Lovelace', 'AL'],
  ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦F'],
  ['🇬🇧 Ada', '🇬🇧A'],
  ['e\u0301milie', 'É'],
  ['👨🏽‍💻 👩🏿‍🚀', '👨🏽‍💻👩🏿‍🚀'],
  ['ß ß', 'SSSS'],
  ['', '?'],
])('the initials of %s consist of whole characters', (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
  expect(Initials.parse(expected)).toBe(expected);
});
