import { expect, it } from 'vitest';
import { readOwnerText } from './owner-text';

const PRODUCTION = 'https://api.adultwork.com';
const OWN_SERVER = 'http://127.0.0.1:41001';

it.each([
  ['123456', PRODUCTION],
  ['  0123456 \t', PRODUCTION],
  ['www.adultwork.com/123456', PRODUCTION],
  ['https://www.AdultWork.com/123456/', PRODUCTION],
  ['http://adultwork.com/123456?Page=2#top', PRODUCTION],
  ['//m.adultwork.com/123456', PRODUCTION],
  ['www.adultwork.com/123456', OWN_SERVER],
  ['https://www.adultwork.com/ViewProfile.asp?a=7&USERID=123456', PRODUCTION],
  ['adultwork.com?UserID=123456', PRODUCTION],
  ['?UserID=123456', PRODUCTION],
  ['userid=123456&AlbumID=7', PRODUCTION],
  ['http://127.0.0.1:41001/profiles/123456', OWN_SERVER],
  ['localhost:41001/123456', OWN_SERVER],
  ['https://www.example.test/members/of/123456/', OWN_SERVER],
])('%j is a user id (%s)', (text, baseUrl) => {
  expect(readOwnerText(text, baseUrl)).toEqual({ userId: '123456' });
});

it.each(['quiet_heron', ' Quiet Heron ', 'heron.example', '12a', 'ünï'])('%j is a nickname', (text) => {
  expect(readOwnerText(text, PRODUCTION)).toEqual({ nickname: text.trim() });
});

it.each([
  ...[
    '',
    '   ',
    'a\nb',
    'x'.repeat(51),
    '1'.repeat(21) + '/',
    'javascript://adultwork.com/123456',
    'ftp://adultwork.com/1',
    '://',
    'http://',
  ],
  ...[
    'https://www.adultwork.com/',
    'https://www.adultwork.com/Blog/Read/7',
    'https://www.adultwork.com/quiet_heron',
    '?UserID=',
    '?UserID=heron',
  ],
  ...[
    'https://www.example.test/123456',
    'https://adultwork.com.example.test/123456',
    'https://notadultwork.com/123456',
    'www.adultwork.com/123456%0A',
  ],
  ...['https://www.adultwork.com/x?UserID=1%2F2', 'y'.repeat(3000)],
])('%j names no owner', (text) => {
  expect(readOwnerText(text, PRODUCTION)).toBeNull();
});
