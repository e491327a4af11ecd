import { expect, it } from 'vitest';
import { placeholderStyle } from './placeholder';

const colours = '0a0000' + '0b0000' + '0c0000' + '0d0000';
const gradient = { backgroundImage: 'linear-gradient(#0a0000, #0b0000, #0c0000, #0d0000)' };

it.each([
  ['a picture that is not masked', 'plain', null, 'soft', gradient],
  ['a masked picture, or a revealed one', 'masked', 'unsafe', 'soft', gradient],
  ['a picture that is masked since main answered', 'plain', 'everything', 'soft', undefined],
  ['a picture that is no longer masked', 'masked', null, 'soft', undefined],
  ['a masked picture in the plain style', 'masked', 'unsafe', 'plain', undefined],
] as const)('the colours of %s', (_what, form, cause, maskStyle, style) => {
  expect(placeholderStyle({ form, colours }, { cause, maskStyle })).toEqual(style);
});

it('a picture that was never loaded has no colours, nor has a transparent one', () => {
  expect(placeholderStyle({ form: 'plain', aspectRatio: 2 }, { cause: null, maskStyle: 'soft' })).toBeUndefined();
  expect(placeholderStyle(undefined, { cause: null, maskStyle: 'soft' })).toBeUndefined();
});
