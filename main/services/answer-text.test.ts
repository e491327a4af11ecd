import { expect, it } from 'vitest';
import { parseJson } from './json-answer';

const read = (contentType: string, body: Buffer): unknown =>
  parseJson({ status: 200, headers: { 'content-type': contentType }, body });

it.each(['utf8mb4', 'UTF_8', 'none', 'binary', '""', 'utf-8,text/html'])(
  'JSON is read as UTF-8 if the header declares %s, which is not a character set',
  (charset) => {
    expect(read(`application/json; charset=${charset}`, Buffer.from('{"a":"é"}'))).toEqual({ a: 'é' });
  },
);

it('JSON is read in the character set that the header declares', () => {
  expect(read('application/json; charset=iso-8859-1', Buffer.from('{"a":"é"}', 'latin1'))).toEqual({ a: 'é' });
  expect(read('application/json; charset=utf-16le', Buffer.from('{"a":"é"}', 'utf16le'))).toEqual({ a: 'é' });
});
