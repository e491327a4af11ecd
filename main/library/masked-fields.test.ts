import { expect, test } from 'vitest';
import { tellableOfMasked } from './masked-fields';

const told = (value: string, name = 'Note') => tellableOfMasked([{ name, value }]).length === 1;

test('every unknown field that could lead to a masked picture is removed', () => {
  const hidden = [
    '/photos/2024/tide.jpg',
    'photos/tide',
    'C:\\Pictures\\tide',
    '\\\\server\\share',
    'tide.JPG',
    'tide.webp?x=1',
    'img.example.com',
    'cdn.example.co.uk/x',
    'see images.example.org for more',
    '192.0.2.7',
    '192.0.2.7:8080',
    '[2001:db8::7]',
    '2001:db8:0:0:1::7',
    'localhost',
    'xn--bcher-kva.example',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB',
    '/9j/4AAQSkZJRgABAQ',
    'aGVsbG8gd29ybGQ=',
    'R0lGODdhAQABAA==',
    'd41d8cd98f00b204e9800998ecf8427e',
    'abc_DEF-123_ghi-456_jkl-789',
    'iVBORw0KGgo',
    '/9j/4AAQ',
    'R0lGODlhAQ',
    'UklGRiQA',
    'aHR0cHM6Ly9',
    'aB3dEf6hIj9k',
    'iVBOR w0KGg oAAAA NSUhE',
    'aB3d Ef6h Ij9k Lm2n',
    'aB3dEf6h\nIj9kLm2n',
    '{"a":{"path":"photos/x"}}',
    '["img.example.com"]',
  ];
  expect(hidden.filter((value) => told(value))).toEqual([]);
  expect(told('yes', 'img.example.com')).toBe(false);
});

test('all other unknown fields are kept', () => {
  const shown = [
    'Landscape',
    'true',
    '42',
    '-7.5E-5',
    '1/250',
    '3 / 4',
    '2024-05-01T10:00:00Z',
    '10:20:30',
    'Sunny. Windy',
    'f 2.8',
    '{"Likes":3,"Kind":"Portrait"}',
    'Café am See',
    'Canon EOS 5D Mark II',
    'iPhone 15 Pro Max',
    'NIKON D850',
    'EF24-70mm F2.8L',
    'Off, did not fire',
    'Pattern and spot metering',
    'v1.2.3',
  ];
  expect(shown.filter((value) => !told(value))).toEqual([]);
});

test('long fields do not block main', () => {
  // One such text used to take seconds, and a picture may have a hundred of them.
  const fields = Array.from({ length: 100 }, (_, index) => ({ name: `Note ${index}`, value: 'sunny-'.repeat(333) }));
  expect(tellableOfMasked(fields)).toEqual([]);
  expect(tellableOfMasked(fields.map(({ name }) => ({ name, value: 'sunny '.repeat(333) })))).toHaveLength(100);
});
