import { expect, it } from 'vitest';
import type { Row } from '../reading';
import { readOther } from './other-fields';

// Parsed as a response is, so that every name is an own property.
const other = (json: string) => readOther(JSON.parse(json) as Row, new Set(['Title']));

it('fields that the contract does not define are kept, under the service’s names', () => {
  expect(
    other(
      '{"Title":"x","Rating":4.5,"IsNew":false,"Camera":"Rollei","Author":"D","Keywords":"a, b","Empty":"","Never":"0001-01-01T00:00:00","None":null}',
    ),
  ).toEqual([
    { name: 'Rating', value: '4.5' },
    { name: 'IsNew', value: 'false' },
    { name: 'Camera', value: 'Rollei' },
    { name: 'Author', value: 'D' },
    { name: 'Keywords', value: 'a, b' },
  ]);
});

it('nested values are serialized and shortened, and their secrets and addresses are omitted', () => {
  expect(
    other(
      '{"Tags":[1,"two",null],"Place":{"Name":"Pier","Token":"t","Map":"https://m.example/1","At":{"X":1}},"Bare":{},"List":[[]]}',
    ),
  ).toEqual([
    { name: 'Tags', value: '[1,"two"]' },
    { name: 'Place', value: '{"Name":"Pier","At":{"X":1}}' },
  ]);
  expect(
    other(`{"Long":[${'"x",'.repeat(999)}1],"Text":"${'y'.repeat(9_999)}"}`).map(({ value }) => value.length),
  ).toEqual([201, 2_000]);
  expect(other(`{"Deep":${'[['.repeat(2_000)}1${']]'.repeat(2_000)}}`)).toEqual([]);
});

it('fields that contain a secret or an address are omitted', () => {
  const names = [
    'AccessToken',
    'ApiKey',
    'PINNumber',
    'PinPrice',
    'EmailAddress',
    'E-mail',
    'SessionID',
    'client_secret',
    'Authorization',
    'MediumURL',
    'PageUrl',
    'Signature',
  ];
  expect(other(JSON.stringify(Object.fromEntries(names.map((name) => [name, 'x']))))).toEqual([]);
  expect(
    other(
      '{"A":"https://cdn.example.test/1.jpg","B":" //cdn.example.test/1.jpg","C":"bearer x","D":"see https://x.test"}',
    ),
  ).toEqual([]);
});

it('names that are special in JavaScript are treated as ordinary names', () => {
  expect(other('{"__proto__":{"isPolluted":1},"constructor":"c","Nested":{"__proto__":{"isPolluted":1}}}')).toEqual([
    { name: '__proto__', value: '{"isPolluted":1}' },
    { name: 'constructor', value: 'c' },
    { name: 'Nested', value: '{"__proto__":{"isPolluted":1}}' },
  ]);
  expect(({} as Record<string, unknown>)['isPolluted']).toBeUndefined();
});
