/**
 * Tests malformed responses, through the whole service over HTTP: each results in a typed failure or in a valid value.
 */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Album } from '../../../preload/contract/album';
import { AppError, type AppErrorKind } from '../../../preload/contract/errors';
import { PictureDetails } from '../../../preload/contract/picture';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { createHttp } from '../../net/http/node-http';
import { ask, failureOf } from '../../testing/services/conformance';
import { type Given, startOneAnswerServer } from '../../testing/services/pictures-api/one-answer-server';
import { createPicturesApiService } from './service';

const TOKEN = 'token-0001-that-must-not-leak';
const OWNER = '123456' as OwnerId;
const ALBUM = '123456/1' as AlbumId;

const server = startOneAnswerServer();

function createService() {
  return createPicturesApiService({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl: server.baseUrl,
    accessToken: () => Promise.resolve(TOKEN),
    accountName: 'Dana',
    owners: [],
  });
}

const json = (body: string): Given => ({ body });
const xml = (body: string): Given => ({ type: 'application/xml', body });
const text = (type: string | undefined, body: string, status = 200): Given => ({ type, body, status });
const albumXml = (inside: string): Given => xml(`<ArrayOfPictureAlbum xmlns:i="urn:i">${inside}</ArrayOfPictureAlbum>`);
const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);
const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><ArrayOfPictureAlbum><PictureAlbum><AlbumID>1</AlbumID><AlbumName>&b;</AlbumName></PictureAlbum></ArrayOfPictureAlbum>`;

/** Each case has a kind of failure, or the number of albums. */
const ALBUM_ANSWERS: readonly (readonly [string, Given, AppErrorKind | number])[] = [
  ['an empty body', json(''), 'unreadable-answer'],
  ['only white space', json(' \n '), 'unreadable-answer'],
  ['null', json('null'), 0],
  ['an empty string', json('""'), 0],
  ['a string', json('"Verified"'), 'unreadable-answer'],
  ['a number', json('7'), 'unreadable-answer'],
  ['an object', json('{"Albums":[]}'), 'unreadable-answer'],
  ['an error with status 200', json('{"Message":"An error has occurred."}'), 'unreadable-answer'],
  ['a truncated array', json('[{"AlbumID":1}'), 'unreadable-answer'],
  ['two JSON values', json('[][]'), 'unreadable-answer'],
  ['extra commas, as in the documentation', json('[{"AlbumID":1,},]'), 'unreadable-answer'],
  ['names without quotes', json('[{AlbumID:1}]'), 'unreadable-answer'],
  ['a comment', json('[/* none */]'), 'unreadable-answer'],
  ['NaN', json('[{"AlbumID":NaN}]'), 'unreadable-answer'],
  ['100,000 opening brackets', json('['.repeat(100_000)), 'unreadable-answer'],
  ['deeply nested arrays', json(deep('[', ']', 100_000)), 'unreadable-answer'],
  ['deeply nested objects', json(`[${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}]`), 'unreadable-answer'],
  ['a byte-order mark', json('\uFEFF[{"AlbumID":1}]'), 1],
  ['UTF-16', { body: Buffer.from('\uFEFF[{"AlbumID":1}]', 'utf16le') }, 'unreadable-answer'],
  ['bytes that are not UTF-8', { body: Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0x22, 0x5d]) }, 'unreadable-answer'],
  ['rows that are not objects', json('[null,1,"x",[],[[]],true,{"AlbumID":1}]'), 1],
  ['a row without an id', json('[{"AlbumName":"No id"},{"AlbumID":2}]'), 1],
  [
    'ids of wrong types',
    json(
      '[{"AlbumID":null},{"AlbumID":{}},{"AlbumID":-1},{"AlbumID":1.5},{"AlbumID":"1/2"},{"AlbumID":true},{"AlbumID":[1]}]',
    ),
    'unreadable-answer',
  ],
  ['rows that all are unreadable', json('[null,[],{"error":"x"}]'), 'unreadable-answer'],
  ['an object with the albums under their positions', json('{"0":{"AlbumID":1}}'), 'unreadable-answer'],
  ['text instead of albums', albumXml('none'), 'unreadable-answer'],
  ['albums without any field', albumXml('<PictureAlbum/><PictureAlbum/>'), 'unreadable-answer'],
  ['the same id twice', json('[{"AlbumID":1,"AlbumName":"first"},{"AlbumID":"1"}]'), 1],
  ['a repeated member, as in the documentation', json('[{"AlbumID":1,"AlbumID":2}]'), 1],
  ['an id of 20 digits', json('[{"AlbumID":18446744073709551615}]'), 1],
  ['an id of 400 digits', json(`[{"AlbumID":${'9'.repeat(400)}}]`), 'unreadable-answer'],
  [
    'fields of wrong types',
    json(
      '[{"AlbumID":1,"AlbumName":7,"AlbumDescription":[],"AlbumSize":-3,"Sequence":"first","ThumbSafe":"maybe","ThumbUrl":5,"PictureIDs":"1,2"}]',
    ),
    1,
  ],
  ['numbers that are too large', json('[{"AlbumID":1,"AlbumSize":1e999,"Sequence":1e308}]'), 1],
  [
    'dangerous addresses',
    json(
      '[{"AlbumID":1,"ThumbUrl":"javascript:alert(1)"},{"AlbumID":2,"ThumbURL":"file:///etc/passwd"},{"AlbumID":3,"ThumbUrl":"data:,x"}]',
    ),
    3,
  ],
  [
    'names that are special in JavaScript',
    json('[{"__proto__":{"AlbumID":9,"isPolluted":1},"constructor":{"prototype":{"isPolluted":1}},"AlbumID":1}]'),
    1,
  ],
  ['an id from the prototype only', json('[{"__proto__":{"AlbumID":9}}]'), 'unreadable-answer'],
  [
    'texts of a million characters',
    json(`[{"AlbumID":1,"AlbumName":"${'x'.repeat(1_000_000)}","Extra":"${'y'.repeat(1_000_000)}"}]`),
    1,
  ],
  ['invalid picture ids', json('[{"AlbumID":1,"PictureIDs":[null,"x",{},-1,1,1]}]'), 1],
  [
    'a thousand unknown fields',
    json(`[{"AlbumID":1,${Array.from({ length: 1000 }, (_, index) => `"M${index}":[${index}]`).join()}}]`),
    1,
  ],
  ['a web page', text('text/html', '<html>Are you a person?</html>'), 'blocked'],
  ['a web page whose header declares JSON', json('\n<!DOCTYPE html><title>Sign in</title>'), 'blocked'],
  ['an XHTML page', text('application/xhtml+xml', '<html xmlns="x"/>'), 'blocked'],
  ['plain text', text('text/plain', '[]'), 'blocked'],
  ['a picture', text('image/png', '\x89PNG'), 'blocked'],
  ['a script', text('application/javascript', 'callback([])'), 'blocked'],
  ['an invalid media type', text(';;;', '[]'), 0],
  ['JSON without a media type', text(undefined, '[{"AlbumID":1}]'), 1],
  ['XML without a media type', text(undefined, '<ArrayOfPictureAlbum/>'), 0],
  ['JSON whose header declares XML', xml('[{"AlbumID":1}]'), 'unreadable-answer'],
  ['XML whose header declares JSON', json('<ArrayOfPictureAlbum/>'), 'unreadable-answer'],
  ['a vendor media type for JSON', text('application/vnd.api+json', '[{"AlbumID":1}]'), 1],
  ['an empty body whose header declares XML', xml(''), 'unreadable-answer'],
  ['only an XML declaration', xml('<?xml version="1.0"?>'), 'unreadable-answer'],
  ['an empty root element', xml('<ArrayOfPictureAlbum/>'), 0],
  ['another root element', xml('<Error><Message>Oops</Message></Error>'), 'unreadable-answer'],
  ['two root elements', xml('<ArrayOfPictureAlbum/><ArrayOfPictureAlbum/>'), 'unreadable-answer'],
  ['an unclosed element', albumXml('<PictureAlbum><AlbumID>1</AlbumID>'), 'unreadable-answer'],
  ['elements that overlap', albumXml('<PictureAlbum><AlbumID>1</PictureAlbum></AlbumID>'), 'unreadable-answer'],
  ['an attribute without quotes', albumXml('<PictureAlbum a=1/>'), 'unreadable-answer'],
  ['a document type with entities', xml(bomb), 'unreadable-answer'],
  [
    'a document type that reads a file',
    xml('<!DOCTYPE a SYSTEM "file:///etc/passwd"><ArrayOfPictureAlbum/>'),
    'unreadable-answer',
  ],
  [
    'an entity that is not declared',
    albumXml('<PictureAlbum><AlbumID>1</AlbumID><AlbumName>&secret;</AlbumName></PictureAlbum>'),
    1,
  ],
  [
    'characters that XML forbids',
    albumXml('<PictureAlbum><AlbumID>1</AlbumID><AlbumName>&#0;&#xD800;&#99999999;</AlbumName></PictureAlbum>'),
    1,
  ],
  ['deeply nested elements', xml(deep('<a>', '</a>', 50_000)), 'unreadable-answer'],
  [
    'elements whose names are special in JavaScript',
    albumXml(
      '<PictureAlbum><__proto__><AlbumID>9</AlbumID></__proto__><constructor/><AlbumID>1</AlbumID></PictureAlbum>',
    ),
    1,
  ],
  [
    'an album that is null',
    albumXml('<PictureAlbum i:nil="true"/><PictureAlbum><AlbumID>1</AlbumID></PictureAlbum>'),
    1,
  ],
  ['text between albums', albumXml('text<PictureAlbum><AlbumID>1</AlbumID></PictureAlbum>text'), 1],
  [
    'an element instead of a number',
    albumXml('<PictureAlbum><AlbumID><int>1</int></AlbumID></PictureAlbum>'),
    'unreadable-answer',
  ],
  ['an unknown character set', text('application/xml; charset=klingon', '<ArrayOfPictureAlbum/>'), 'unreadable-answer'],
  ['status 204', { status: 204, body: '' }, 'unreadable-answer'],
  ['status 206', { status: 206, body: '[]' }, 'unreadable-answer'],
  ['status 304', { status: 304, body: '' }, 'unreadable-answer'],
  ['status 400 without a body', { status: 400, type: undefined, body: '' }, 'refused'],
  ['status 401 and an array', { status: 401, body: '[[1]]' }, 'signed-out'],
  [
    'status 403 and XML',
    { status: 403, type: 'text/xml', body: '<Error><Message>Not yours</Message></Error>' },
    'forbidden',
  ],
  ['status 404 and truncated JSON', { status: 404, body: '{"Message":' }, 'not-found'],
  ['status 401 and plain text', text('text/plain', 'Unauthorized by the proxy', 401), 'blocked'],
  ['status 403 and plain text', text('text/plain', 'error code: 1020', 403), 'blocked'],
  ['status 404 and plain text', text('text/plain', 'No such route', 404), 'not-found'],
  ['status 403 and a web page', text('text/html', '<html>', 403), 'blocked'],
  ['status 410 and a web page', text('text/html', '<html>Gone</html>', 410), 'service-retired'],
  ['status 418', { status: 418, body: '"Teapot"' }, 'refused'],
  ['status 500', { status: 500, body: '[]' }, 'service-failed'],
  [
    'a redirect to itself',
    { status: 302, headers: { Location: '/v1/Pictures/GetAlbums' }, body: '' },
    'unreadable-answer',
  ],
  ['a redirect to another scheme', { status: 302, headers: { Location: 'ftp://127.0.0.1/' }, body: '' }, 'insecure'],
  [
    'a body that is not compressed as declared',
    { headers: { 'Content-Encoding': 'gzip' }, body: '[]' },
    'unreadable-answer',
  ],
  [
    'a truncated compressed body',
    { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync('[{"AlbumID":1}]').subarray(0, 20) },
    'unreadable-answer',
  ],
  ['the token in an album', json(`[{"AlbumID":1,"AlbumName":"n ${TOKEN}","Echo":"${TOKEN}"}]`), 1],
  [
    'the token in a refusal',
    { status: 400, body: `{"Message":"${TOKEN} of dana@example.test is bad, see https://x.test/?k=1"}` },
    'refused',
  ],
];

describe('An unusual list of albums', () => {
  it.each(ALBUM_ANSWERS)('is read or rejected with a typed error: %s', async (_, given, expected) => {
    server.answers = { GetAlbums: given };
    const listing = createService().listAlbums(OWNER, ask());
    if (typeof expected === 'string') {
      const error = await failureOf(listing);
      expect(AppError.parse(error)).toStrictEqual(error);
      expect(error.kind).toBe(expected);
      expect(JSON.stringify(error)).not.toMatch(/that-must-not-leak|dana@|x\.test/);
      return;
    }
    const albums = (await listing).map(({ album }) => album);
    expect(albums.map((album) => Album.parse(album))).toStrictEqual(albums);
    expect(albums).toHaveLength(expected);
    expect(JSON.stringify(albums)).not.toContain('that-must-not-leak');
    expect(({} as Record<string, unknown>)['isPolluted']).toBeUndefined();
  });
});

const page = (pictures: string, rest = ''): Given => json(`{${rest}"Pictures":${pictures}}`);
const shown = '"ImageURL":"https://cdn.example.test/1.jpg"';

/** Each case has a kind of failure, or the total and the number of pictures on the page. */
const GALLERY_ANSWERS: readonly (readonly [string, Given, AppErrorKind | readonly [total: number, count: number]])[] = [
  ['null', json('null'), 'unreadable-answer'],
  ['an array', json('[]'), 'unreadable-answer'],
  ['an empty object', json('{}'), 'unreadable-answer'],
  ['an error with status 200', json('{"Message":"An error has occurred."}'), 'unreadable-answer'],
  ['only a total', json('{"PicturesTotal":0}'), [1, 1]],
  ['pictures that are an object', page('{"0":{}}'), 'unreadable-answer'],
  ['pictures that all are unreadable', page('[{"Title":"x"},7]', '"PicturesTotal":2,'), 'unreadable-answer'],
  [
    'XML with text instead of pictures',
    xml('<G><Pictures>none</Pictures><PicturesTotal>1</PicturesTotal></G>'),
    'unreadable-answer',
  ],
  ['pictures that are null', page('null', '"PicturesTotal":0,'), [1, 1]],
  ['no total', page(`[{"PictureID":1,${shown}}]`), [1, 1]],
  ['a negative total', page(`[{"PictureID":1,${shown}}]`, '"PicturesTotal":-5,'), [1, 1]],
  ['a total in words', page(`[{"PictureID":1,${shown}}]`, '"PicturesTotal":"many",'), [1, 1]],
  ['a total that is larger than the number of pictures', page('[]', '"PicturesTotal":900,'), [900, 0]],
  [
    'more pictures than requested',
    page(`[${Array.from({ length: 250 }, (_, id) => `{"PictureID":${id + 1}}`).join()}]`, '"PicturesTotal":250,'),
    [250, 250],
  ],
  [
    'pictures without ids',
    page(`[{"Title":"x"},{"PictureID":"a"},{"PictureID":1,${shown}}]`, '"PicturesTotal":3,'),
    [3, 1],
  ],
  [
    'values of wrong types',
    page(
      `[{"PictureID":1,"Title":{},"Description":4,"DateUploaded":[],"Size":"big","ThumbSafe":2,${shown}}]`,
      '"PicturesTotal":1,',
    ),
    [1, 1],
  ],
  [
    'invalid dates',
    page(
      '[{"PictureID":1,"DateUploaded":"2024-99-99T99:99:99"},{"PictureID":2,"DateUploaded":"0001-01-01T00:00:00"}]',
      '"PicturesTotal":2,',
    ),
    [2, 2],
  ],
  [
    'an XML page without pictures',
    xml('<PictureGallery><Pictures/><PicturesTotal>0</PicturesTotal></PictureGallery>'),
    [1, 1],
  ],
  [
    'an XML page with one picture without a name',
    xml('<G><Pictures><X><PictureID>5</PictureID></X></Pictures><PicturesTotal>1</PicturesTotal></G>'),
    [1, 1],
  ],
  ['the refusal of another user’s request', { status: 403, body: '{"Message":"Subscribe first"}' }, 'not-subscribed'],
];

describe('An unusual page of pictures', () => {
  it.each(GALLERY_ANSWERS)('is read or rejected with a typed error: %s', async (_, given, expected) => {
    server.answers = { GetGallery: given };
    const reading = createService().listPictures(ALBUM, 0, ask());
    if (typeof expected === 'string') {
      expect((await failureOf(reading)).kind).toBe(expected);
      return;
    }
    const { from, total, pictures } = await reading;
    expect([from, total, pictures.length]).toEqual([0, ...expected]);
    for (const { details, sources, availability } of pictures) {
      expect(PictureDetails.parse({ ...details, renditions: [] })).toStrictEqual({ ...details, renditions: [] });
      expect(sources.length > 0).toBe(availability === 'available');
    }
  });

  it('does not matter if the account itself is unreadable, because then the owners cannot be listed', async () => {
    for (const body of ['{}', '[]', 'null', '{"UserID":null}', '{"UserID":"x"}']) {
      server.answers = { verifyCredentials: json(body) };
      expect((await failureOf(createService().listOwners(ask()))).kind, body).toBe('unreadable-answer');
    }
  });
});
