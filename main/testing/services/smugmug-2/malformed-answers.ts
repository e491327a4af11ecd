/** Test fixture: responses that API v2 should not send, or that its users reported, and the expected outcomes. */
import { gzipSync } from 'node:zlib';
import type { AppErrorKind } from '../../../../preload/contract';

export interface MalformedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Names of the albums or titles of the pictures if the response is read nevertheless, else the kind of failure. */
export type Outcome = readonly string[] | AppErrorKind;

export interface MalformedCase {
  readonly name: string;
  readonly of: 'albums' | 'images' | 'children';
  readonly answer: MalformedAnswer;
  readonly outcome: Outcome;
}

type Row = readonly [name: string, body: string | Buffer, outcome: Outcome, more?: Omit<MalformedAnswer, 'body'>];

const around = (response: string, more = ''): string => `{"Response":{${response}},"Code":200,"Message":"Ok"${more}}`;
const albums = (list: string, more = ''): string =>
  around(`"Locator":"Album","LocatorType":"Objects","Album":${list}`, more);
const album = (members: string, more = ''): string => albums(`[{"AlbumKey":"aB3dE6","Name":"A",${members}}]`, more);
const images = (list: string, more = ''): string => around(`"Locator":"AlbumImage","AlbumImage":${list}`, more);
const image = (members: string, more = ''): string => images(`[{"ImageKey":"L4CxBdg","Title":"P",${members}}]`, more);
const LONG = 'x'.repeat(200_000);
const NESTED = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const HTML = { headers: { 'Content-Type': 'text/html' } };

const ENVELOPES: readonly Row[] = [
  ['an empty body', '', 'unreadable-answer'],
  ['only white space', ' \n', 'unreadable-answer'],
  ['null', 'null', 'unreadable-answer'],
  ['a number', '0', 'unreadable-answer'],
  ['a string', '"Ok"', 'unreadable-answer'],
  ['an array', '[]', 'unreadable-answer'],
  ['an empty object', '{}', 'unreadable-answer'],
  ['a response that is null', '{"Response":null,"Code":200}', 'unreadable-answer'],
  ['a response that is an array', '{"Response":[],"Code":200}', 'unreadable-answer'],
  ['a response that is a text', '{"Response":"Ok","Code":200}', 'unreadable-answer'],
  ['a response without anything', around(''), 'unreadable-answer'],
  ['a truncated response', albums('[{"AlbumKey":"aB3').slice(0, 60), 'unreadable-answer'],
  ['a trailing comma', '{"Response":{},}', 'unreadable-answer'],
  ['two JSON values', albums('[]') + albums('[]'), 'unreadable-answer'],
  ['NaN', albums('NaN'), 'unreadable-answer'],
  ['deep nesting', albums(NESTED), 'unreadable-answer'],
  ['the code 401 with status 200', '{"Code":401,"Message":"Unauthorized"}', 'signed-out'],
  ['the code 403 with status 200', '{"Code":403,"Message":"Forbidden"}', 'forbidden'],
  ['the code 404 with status 200', '{"Code":404,"Message":"Not Found"}', 'not-found'],
  ['the code 500 with status 200', '{"Code":500,"Message":"Oops"}', 'service-failed'],
  ['the code 429 with status 200', '{"Code":429,"Message":"Too Many Requests"}', 'refused'],
  ['a code in quotes', '{"Code":"404","Message":"Not Found"}', 'not-found'],
  ['a code that is an object', albums('[]').replace('200', '{}'), []],
  ['no code', '{"Response":{"Locator":"Album","Album":[]}}', []],
  ['a byte order mark', `\uFEFF${albums('[]')}`, []],
  ['a web page with status 200', '<!doctype html><title>API</title>', 'blocked', HTML],
  ['a web page with the type of JSON', '<html><body>403 Forbidden</body></html>', 'blocked'],
  [
    'a web page with status 403, as for addresses that are too long',
    '<html>403</html>',
    'blocked',
    { status: 403, ...HTML },
  ],
  ['a web page with status 404', '<html>404</html>', 'blocked', { status: 404, ...HTML }],
  ['JSON with the type of a web page', albums('[]'), [], HTML],
  ['status 400', '{"Code":400,"Message":"Bad Request"}', 'refused', { status: 400 }],
  [
    'status 401, although the key is accepted',
    '{"Code":401,"Message":"API key lacks v2 access"}',
    'forbidden',
    { status: 401 },
  ],
  ['status 403', '{"Code":403,"Message":"Forbidden"}', 'forbidden', { status: 403 }],
  [
    'status 403 with a word, as reported for programs without a User-Agent',
    'Bad bot',
    'forbidden',
    { status: 403, headers: { 'Content-Type': 'text/plain' } },
  ],
  [
    'status 401 for a nonce that was used, as reported by a library',
    '{"Code":401,"Message":"oauth_problem=nonce_used"}',
    'forbidden',
    { status: 401 },
  ],
  ['status 404 with an empty body', '', 'not-found', { status: 404 }],
  ['status 410', '{}', 'service-retired', { status: 410 }],
  ['status 204', '', 'unreadable-answer', { status: 204 }],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'unreadable-answer'],
  ['gzip that was not announced', gzipSync('{}'), 'unreadable-answer'],
];

const ALBUMS: readonly Row[] = [
  ['no list, as for an owner without albums', around('"Locator":"Album","LocatorType":"Objects"'), []],
  ['a list that is null', albums('null'), []],
  ['a list that is ""', albums('""'), []],
  ['a list that is false', albums('false'), 'unreadable-answer'],
  ['one object instead of a list', albums('{"AlbumKey":"aB3dE6","Name":"A"}'), ['A']],
  ['a locator that names nothing', around('"Locator":"Nothing","Album":[{"AlbumKey":"aB3dE6","Name":"A"}]'), ['A']],
  ['a locator that is a number', around('"Locator":7,"Album":[{"AlbumKey":"aB3dE6","Name":"A"}]'), ['A']],
  ['the locator __proto__', around('"Locator":"__proto__","Album":[{"AlbumKey":"aB3dE6","Name":"A"}]'), ['A']],
  ['rows that are texts', albums('["a","b"]'), 'unreadable-answer'],
  ['one row that is null', albums('[null,{"AlbumKey":"aB3dE6","Name":"A"}]'), ['A']],
  ['a row without a key', albums('[{"Name":"B"},{"AlbumKey":"aB3dE6","Name":"A"}]'), ['A']],
  ['a key that would change the path', albums('[{"AlbumKey":"../x"},{"AlbumKey":"aB3dE6","Name":"A"}]'), ['A']],
  ['a key that is a number', albums('[{"AlbumKey":7},{"AlbumKey":"aB3dE6","Name":"A"}]'), ['A']],
  ['the same album twice', albums('[{"AlbumKey":"aB3dE6","Name":"A"},{"AlbumKey":"aB3dE6","Name":"B"}]'), ['A']],
  ['no name', albums('[{"AlbumKey":"aB3dE6"}]'), ['#aB3dE6']],
  ['a name that is an object', albums('[{"AlbumKey":"aB3dE6","Name":{},"Title":"T"}]'), ['T']],
  ['a name of invisible characters', albums('[{"AlbumKey":"aB3dE6","Name":"\\u202e\\u200b"}]'), ['#aB3dE6']],
  ['a number of pictures that is negative', album('"ImageCount":-1'), ['A']],
  ['a number of pictures in quotes', album('"ImageCount":"7"'), ['A']],
  ['a number of pictures above every limit', album('"ImageCount":1e300'), ['A']],
  ['a time of PHP that means none', album('"LastUpdated":"-0001-11-30T00:00:00+00:00"'), ['A']],
  ['a time that is a number', album('"ImagesLastUpdated":1610000000'), ['A']],
  ['a day that does not exist', album('"LastUpdated":"2021-02-30T00:00:00+00:00"'), ['A']],
  ['a path with a broken escape', album('"UrlPath":"/%E0%A4%A/x"'), ['A']],
  ['a path that is an array', album('"UrlPath":["a"]'), ['A']],
  ['no addresses', album('"Uris":null'), ['A']],
  ['addresses as objects without an address', album('"Uris":{"HighlightImage":{"Locator":"Image"}}'), ['A']],
  ['an expansion that is missing', album('"Uris":{"HighlightImage":"/api/v2/highlight/node/x"}'), ['A']],
  ['an expansion that failed', album('"Uris":{"HighlightImage":"/h"}', ',"Expansions":{"/h":{"Code":404}}'), ['A']],
  [
    'expansions that are a list, as PHP writes empty ones',
    album('"Uris":{"HighlightImage":"/h"}', ',"Expansions":[]'),
    ['A'],
  ],
  ['the expansion __proto__', album('"Uris":{"HighlightImage":"__proto__"}', ',"Expansions":{}'), ['A']],
  [
    'parent folders that are an object',
    album('"Uris":{"ParentFolders":"/p"}', ',"Expansions":{"/p":{"Locator":"Folder","Folder":{"Name":"F"}}}'),
    ['A'],
  ],
  [
    'parent folders without names',
    album('"Uris":{"ParentFolders":"/p"}', ',"Expansions":{"/p":{"Locator":"Folder","Folder":[{},null,7]}}'),
    ['A'],
  ],
  [
    'a next page elsewhere',
    around('"Locator":"Album","Album":[],"Pages":{"NextPage":"https://evil.example/x?start=2"}'),
    'unreadable-answer',
  ],
  [
    'a next page of another list',
    around('"Locator":"Album","Album":[],"Pages":{"NextPage":"/api/v2/user/other!albums?start=2"}'),
    'unreadable-answer',
  ],
  [
    'a next page that is this page',
    around('"Locator":"Album","Album":[],"Pages":{"NextPage":"/api/v2/user/tidelines!albums?start=1&count=100"}'),
    'unreadable-answer',
  ],
  [
    'a next page without a start',
    around('"Locator":"Album","Album":[],"Pages":{"NextPage":"/api/v2/user/tidelines!albums"}'),
    'unreadable-answer',
  ],
  [
    'a next page that is no address',
    around('"Locator":"Album","Album":[],"Pages":{"NextPage":"http://["}'),
    'unreadable-answer',
  ],
  [
    'a next page after an empty one',
    around('"Locator":"Album","Album":[],"Pages":{"NextPage":"/api/v2/user/tidelines!albums?start=101&count=100"}'),
    'unreadable-answer',
  ],
  ['pages that are an array', around('"Locator":"Album","Album":[],"Pages":[]'), []],
  ['a very long description', album(`"Description":"${LONG}"`), ['A']],
  ['members with the names of methods', album('"toString":1,"constructor":{},"hasOwnProperty":"x"'), ['A']],
];

const IMAGES: readonly Row[] = [
  ['no list, as for an empty album', around('"Locator":"AlbumImage","Pages":{"Total":0}'), []],
  [
    'one object instead of a list, as reported for albums with one picture',
    images('{"ImageKey":"L4CxBdg","Title":"P"}'),
    ['P'],
  ],
  ['no key but an address with one', images('[{"Uri":"/api/v2/album/aB3dE6/image/L4CxBdg-0","Title":"P"}]'), ['P']],
  ['neither key nor address', images('[{"Title":"P"}]'), 'unreadable-answer'],
  ['a key that would change the path', images('[{"ImageKey":"a/b"},{"ImageKey":"L4CxBdg","Title":"P"}]'), ['P']],
  ['no OriginalSize, as reported for pictures of other owners', image('"ArchivedSize":7'), ['P']],
  ['no sizes at all, as reported for pictures that are processed', image('"Processing":true'), ['P']],
  [
    'sizes that are null',
    image(
      '"Uris":{"ImageSizeDetails":"/s"}',
      ',"Expansions":{"/s":{"Locator":"ImageSizeDetails","ImageSizeDetails":null}}',
    ),
    ['P'],
  ],
  [
    'sizes without addresses',
    image(
      '"Uris":{"ImageSizeDetails":"/s"}',
      ',"Expansions":{"/s":{"ImageSizeDetails":{"ImageSizeTiny":{"Width":1}}}}',
    ),
    ['P'],
  ],
  [
    'a size with a negative width',
    image(
      '"Uris":{"ImageSizeDetails":"/s"}',
      ',"Expansions":{"/s":{"ImageSizeDetails":{"ImageSizeTiny":{"Url":"https://a.test/1.jpg","Width":-1,"Height":1}}}}',
    ),
    ['P'],
  ],
  [
    'an address of another protocol',
    image('"ThumbnailUrl":"javascript:alert(1)","ArchivedUri":"file:///etc/passwd"'),
    ['P'],
  ],
  ['an address without a protocol', image('"ThumbnailUrl":"//photos.example/1.jpg"'), ['P']],
  ['coordinates as texts of zero', image('"Latitude":"0.00000000000000","Longitude":"0.00000000000000"'), ['P']],
  ['coordinates as words', image('"Latitude":"north","Longitude":null'), ['P']],
  ['coordinates beyond the poles', image('"Latitude":91,"Longitude":181'), ['P']],
  ['an altitude as a text with a unit', image('"Altitude":"1518.7 m"'), ['P']],
  ['keywords as an object', image('"KeywordArray":{"0":"a"},"Keywords":7'), ['P']],
  ['keywords that are not texts', image('"KeywordArray":[1,null,{}]'), ['P']],
  ['a caption with markup', image('"Caption":"<script>alert(1)</script>"'), ['P']],
  ['a title of a megabyte', images(`[{"ImageKey":"L4CxBdg","Title":"P","Caption":"${LONG}"}]`), ['P']],
  ['component types as a list, as PHP writes empty ones', image('"ComponentFileTypes":[]'), ['P']],
  ['component types that are null', image('"ComponentFileTypes":{"Raw":null}'), ['P']],
  ['a video without a size', image('"IsVideo":true'), ['P']],
  [
    'a video whose largest size is processed',
    image('"IsVideo":true,"Uris":{"LargestVideo":"/v"}', ',"Expansions":{"/v":{"LargestVideo":{"Usable":false}}}'),
    ['P'],
  ],
  ['booleans as texts', image('"Hidden":"maybe","Protected":"1","Watermarked":"no"'), ['P']],
  ['a serial that is a text', image('"Serial":"x"'), ['P']],
  [
    'a total below the number of rows',
    images('[{"ImageKey":"a1","Title":"P"},{"ImageKey":"a2","Title":"Q"}]').replace(
      '"Code"',
      '"Pages":{"Total":1},"Code"',
    ),
    ['P', 'Q'],
  ],
  ['a total that is a text', around('"AlbumImage":[{"ImageKey":"a1","Title":"P"}],"Pages":{"Total":"many"}'), ['P']],
  [
    'a page that starts elsewhere',
    around('"AlbumImage":[{"ImageKey":"a1","Title":"P"}],"Pages":{"Total":900,"Start":401}'),
    'unreadable-answer',
  ],
  ['a start of 0', around('"AlbumImage":[{"ImageKey":"a1","Title":"P"}],"Pages":{"Total":1,"Start":0}'), ['P']],
  ['an empty file name, as reported by a backup', image('"FileName":""'), ['P']],
  ['no title, caption or file name', images('[{"ImageKey":"L4CxBdg"}]'), ['#L4CxBdg']],
  [
    'two pictures of one file name, as reported by several backups',
    images('[{"ImageKey":"a1","FileName":"I.JPG","Title":"P"},{"ImageKey":"a2","FileName":"I.JPG","Title":"Q"}]'),
    ['P', 'Q'],
  ],
  ['no checksum, as reported by an uploader', image('"ArchivedMD5":null'), ['P']],
  [
    'no address of the original for some pictures of a smart album, as reported by a downloader',
    images('[{"ImageKey":"a1","Title":"P","ArchivedUri":""},{"ImageKey":"a2","Title":"Q"}]'),
    ['P', 'Q'],
  ],
  ['the same picture twice', images('[{"ImageKey":"a1","Title":"P"},{"ImageKey":"a1","Title":"Q"}]'), ['P', 'Q']],
  ['a response about albums', albums('[{"AlbumKey":"aB3dE6"}]'), 'unreadable-answer'],
];

const children = (list: string, more = ''): string =>
  around(`"Locator":"Node","LocatorType":"Objects","Node":${list}`, more);

/** The folders in a folder. */
const CHILDREN: readonly Row[] = [
  ['no list, as for an empty folder', around('"Locator":"Node"'), []],
  ['a list that is an object', children('{"NodeID":"f1","Type":"Folder","Name":"F"}'), ['F']],
  [
    'albums and pages of the site among the folders',
    children(
      '[{"NodeID":"a1","Type":"Album"},{"NodeID":"p1","Type":"Page"},{"NodeID":"f1","Type":"Folder","Name":"F"}]',
    ),
    ['F'],
  ],
  ['a folder without a name', children('[{"NodeID":"f1","Type":"Folder"}]'), ['#f1']],
  ['a folder whose name is empty', children('[{"NodeID":"f1","Type":"Folder","Name":""}]'), ['#f1']],
  [
    'an id that would change the path',
    children('[{"NodeID":"../x","Type":"Folder","Name":"F"},{"NodeID":"f1","Type":"Folder","Name":"G"}]'),
    ['G'],
  ],
  ['a type that is a number', children('[{"NodeID":"f1","Type":7,"Name":"F"}]'), []],
  ['HasChildren as a word', children('[{"NodeID":"f1","Type":"Folder","Name":"F","HasChildren":"maybe"}]'), ['F']],
  [
    'the same folder twice',
    children('[{"NodeID":"f1","Type":"Folder","Name":"F"},{"NodeID":"f1","Type":"Folder","Name":"G"}]'),
    ['F'],
  ],
  [
    'a next page elsewhere',
    around('"Locator":"Node","Node":[],"Pages":{"NextPage":"https://evil.example/x?start=2"}'),
    'unreadable-answer',
  ],
  ['status 404, as for a folder that the person may not open', '{"Code":404}', [], { status: 404 }],
  ['status 403', '{"Code":403}', [], { status: 403 }],
  ['status 500', '{"Code":500}', 'service-failed', { status: 500 }],
];

function casesOf(of: MalformedCase['of'], rows: readonly Row[]): readonly MalformedCase[] {
  return rows.map(([name, body, outcome, more]) => ({
    name: `${of}: ${name}`,
    of,
    answer: { body, ...more },
    outcome,
  }));
}

export const MALFORMED_ANSWERS: readonly MalformedCase[] = [
  ...casesOf('albums', ENVELOPES),
  ...casesOf('albums', ALBUMS),
  ...casesOf('images', IMAGES),
  ...casesOf('children', CHILDREN),
];

/** Responses for the fuzzing to start from. */
export const SOUND_ANSWERS: readonly string[] = [...ALBUMS, ...IMAGES, ...CHILDREN].flatMap(([, body]) =>
  typeof body === 'string' && body.length < 2_000 ? body : [],
);
