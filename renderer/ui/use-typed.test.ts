import { expect, it } from 'vitest';
import { createTyped } from './use-typed';

interface Texts {
  readonly server: string;
  readonly password: string;
}

const start = (): Texts => ({ server: 'https://api.example.test', password: '' });

it('the typed text of each form is kept, and each change renders the form again, until the text is forgotten', () => {
  let drawings = 0;
  const typed = createTyped<Texts>(() => (drawings += 1));
  typed.change(typed.of('one', start), { password: 'first' });
  typed.change(typed.of('one', start), { password: 'second' });
  expect(typed.of('one', start)).toEqual({ server: 'https://api.example.test', password: 'second' });
  expect(typed.of('other', start)).toEqual(start());
  expect(drawings).toBe(2);
  typed.forget();
  expect(typed.of('one', start)).toEqual(start());
});

it('the typed text is also cleared for closures of earlier renders', () => {
  const typed = createTyped<Texts>(() => undefined);
  const seen = [1, 2, 3].map((drawing) => {
    const texts = typed.of('one', start);
    typed.change(texts, { password: `secret ${drawing}` });
    return () => texts.password;
  });
  expect(seen.map((read) => read())).toEqual(['secret 3', 'secret 3', 'secret 3']);
  typed.forget();
  expect(seen.map((read) => read())).toEqual(['', '', '']);
});
