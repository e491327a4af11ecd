import { expect, it } from 'vitest';
import { AppFailure } from '../../core/errors';
import { assertAnswered, cleanMessage } from './failures';
import { answerOf } from '../../testing/services/pictures-api/samples';

const quoteOf = (body: string, type = 'application/json'): string | undefined => {
  try {
    assertAnswered(answerOf(body, type, 400));
  } catch (error) {
    return error instanceof AppFailure ? error.error.quote : undefined;
  }
  return undefined;
};

it.each([
  ['{"Message":"UserID is required."}', 'application/json'],
  ['{"message":"UserID is required.","error":"x"}', 'application/json'],
  ['{"error":"invalid","error_description":"UserID is required."}', 'application/json'],
  ['{"error":"UserID is required."}', 'application/json'],
  ['"UserID is required."', 'application/json'],
  ['UserID is\r\n required.', 'text/plain'],
  ['<Error><Message>UserID is required.</Message></Error>', 'application/xml'],
])('the message of a refusal is read from %s', (body, type) => {
  expect(quoteOf(body, type)).toBe('UserID is required.');
});

it.each(['', '{', '[]', '{"Message":{}}', '{"Message":""}', '7', `"${'x'.repeat(70_000)}"`])(
  'a refusal has no message if the response contains none: %.20s',
  (body) => {
    expect(quoteOf(body)).toBeUndefined();
  },
);

it('a message contains no secret, no address, and at most 200 characters', () => {
  const told = cleanMessage(
    'Token at-0002-9f8e7d6c5b4a for dana@example.test; bearer abc; api_key=xyz, "access_token": "q1" at https://a.example/?k=1 eyJhbGciOiJIUzI1NiJ9.e30.x\n\u202E!',
  );
  expect(told).toBe('Token … for … … … … at … … !');
  expect(cleanMessage('word '.repeat(1000)).length).toBeLessThanOrEqual(200);
});
