import { expect, it } from 'vitest';
import { describeError } from './describe-error';

it('does not repeat the explanation of an error under "Details"', () => {
  const { explanation, facts } = describeError({ kind: 'not-understood', detail: { code: 'address-has-spaces' } });
  expect(explanation).toContain('An address contains no spaces');
  expect(facts).toBeNull();
});

it('shows facts that the explanation does not contain under "Details"', () => {
  expect(describeError({ kind: 'offline', detail: { code: 'address-has-spaces' }, status: 503 }).facts).toContain(
    '503',
  );
});
