import { expect, it } from 'vitest';
import { letterOf } from './key-letter';

const letters = (...keys: readonly (readonly [string, string])[]) => keys.map(([key, code]) => letterOf({ key, code }));

it('a key of a Latin layout has the letter that it produces, wherever the key is', () => {
  expect(letters(['i', 'KeyI'], ['I', 'KeyI'], ['R', 'KeyR'])).toEqual(['i', 'i', 'r']);
  expect(letters(['a', 'KeyQ'], ['q', 'KeyA'], ['m', 'Semicolon']), 'AZERTY').toEqual(['a', 'q', 'm']);
  expect(letters(['c', 'KeyI'], ['i', 'KeyG'], ['p', 'KeyR']), 'Dvorak').toEqual(['c', 'i', 'p']);
  expect(letters(['ı', 'KeyI'], ['i', 'Quote'], ['İ', 'Quote']), 'Turkish').toEqual(['i', 'i', 'i']);
});

it('a key of another alphabet has the letter at its position on a US keyboard', () => {
  expect(letters(['ш', 'KeyI'], ['К', 'KeyR'], ['с', 'KeyC'], ['ь', 'KeyM']), 'Russian').toEqual(['i', 'r', 'c', 'm']);
  expect(letters(['ι', 'KeyI'], ['ρ', 'KeyR'], ['ψ', 'KeyC'], ['μ', 'KeyM']), 'Greek').toEqual(['i', 'r', 'c', 'm']);
  expect(letters(['ן', 'KeyI'], ['ר', 'KeyR'], ['ב', 'KeyC'], ['צ', 'KeyM']), 'Hebrew').toEqual(['i', 'r', 'c', 'm']);
  expect(letters(['ه', 'KeyI'], ['لا', 'KeyB']), 'Arabic').toEqual(['i', 'b']);
  expect(letters(['ร', 'KeyI'], ['ั', 'KeyY']), 'Thai').toEqual(['i', 'y']);
  expect(letters(['ㅑ', 'KeyI']), 'Korean').toEqual(['i']);
});

it('a key that is not a letter has no letter', () => {
  expect(
    letters(
      ['Enter', 'Enter'],
      ['Dead', 'KeyI'],
      ['é', 'Digit2'],
      ['ø', 'Quote'],
      ['б', 'Comma'],
      ['Process', 'KeyI'],
      ['5', 'Digit5'],
    ),
  ).toEqual([null, null, null, null, null, null, null]);
});
