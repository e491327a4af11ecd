/** Test fixture: responses that are not valid in SmugMug 1.2.0, and the expected outcomes. */
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { AppErrorKind } from '../../../../preload/contract';

export interface MalformedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Replaces all of the above. */
  readonly raw?: (socket: Socket) => void;
}

/** Names of the albums if the response is read nevertheless, else the kind of failure. */
type Outcome = readonly string[] | AppErrorKind;

const XML = { 'Content-Type': 'text/xml; charset=utf-8' };
const HTML = { 'Content-Type': 'text/html' };
const ok = (albums: string): string => `{"stat":"ok","Albums":${albums}}`;
const rsp = (inside: string): string => `<?xml version="1.0"?><rsp stat="ok">${inside}</rsp>`;
const album = (members: string): string => ok(`[{"id":1,"Key":"aB3dE",${members}}]`);
const raw = (text: string): MalformedAnswer => ({ raw: (socket) => socket.end(text) });
const LONG = 'x'.repeat(200_000);
const LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const JSON_TEXTS: readonly (readonly [string, string | Buffer, Outcome])[] = [
  ['an empty body', '', 'unreadable-answer'],
  ['only white space', ' \n', 'unreadable-answer'],
  ['null', 'null', 'unreadable-answer'],
  ['true', 'true', 'unreadable-answer'],
  ['a number', '0', 'unreadable-answer'],
  ['a string', '"ok"', 'unreadable-answer'],
  ['an array', '[]', 'unreadable-answer'],
  ['an empty object', '{}', 'unreadable-answer'],
  ['a stat that is null', '{"stat":null}', 'unreadable-answer'],
  ['a stat in capitals', '{"stat":"OK"}', 'unreadable-answer'],
  ['a fault without a code', '{"stat":"fail"}', 'unreadable-answer'],
  ['a code that is a word', '{"stat":"fail","code":"x"}', 'unreadable-answer'],
  ['a code that is null', '{"stat":"fail","code":null}', 'unreadable-answer'],
  ['a code with a fraction', '{"stat":"fail","code":1.5}', 'unreadable-answer'],
  ['a code that is too large', '{"stat":"fail","code":1e400}', 'unreadable-answer'],
  ['a code that is an object', '{"stat":"fail","code":{}}', 'unreadable-answer'],
  ['a code in quotes', '{"stat":"fail","code":"4"}', 'password-needed'],
  ['a negative code', '{"stat":"fail","code":-1}', 'service-failed'],
  ['a session that is lost every time', '{"stat":"fail","code":3}', 'service-failed'],
  ['a truncated response', '{"stat":"ok","Albums":[{"id":1', 'unreadable-answer'],
  ['a trailing comma', '{"stat":"ok",}', 'unreadable-answer'],
  ['single quotes', "{'stat':'ok'}", 'unreadable-answer'],
  ['NaN', ok('NaN'), 'unreadable-answer'],
  ['two JSON values', ok('[]') + ok('[]'), 'unreadable-answer'],
  ['JSONP', `f(${ok('[]')})`, 'unreadable-answer'],
  ['XML', rsp(''), 'unreadable-answer'],
  ['UTF-16', Buffer.from(ok('[]'), 'utf16le'), 'unreadable-answer'],
  ['a web page', '<!doctype html><title>Gone', 'service-retired'],
  ['70 nested arrays', ok('['.repeat(68) + ']'.repeat(68)), 'unreadable-answer'],
  ['100,000 nested arrays', ok('['.repeat(100_000) + ']'.repeat(100_000)), 'unreadable-answer'],
  ['500,000 opening brackets', '['.repeat(500_000), 'unreadable-answer'],
  ['too many rows', ok(`[${'0,'.repeat(1_000_000)}0]`), 'unreadable-answer'],
  ['no albums', '{"stat":"ok"}', []],
  ['albums that are null', ok('null'), []],
  ['albums that are a string', ok('""'), []],
  ['albums that are an object', ok('{}'), 'unreadable-answer'],
  ['albums that are arrays', ok('[[],[1]]'), 'unreadable-answer'],
  ['albums that are not objects', ok('[null,1,"x",true]'), 'unreadable-answer'],
  ['an object with the albums under their positions', ok('{"0":{"id":1}}'), 'unreadable-answer'],
  ['a negative id', ok('[{"id":-1}]'), 'unreadable-answer'],
  ['an id with a fraction', ok('[{"id":1.5}]'), 'unreadable-answer'],
  ['an id of 30 digits', ok(`[{"id":${'9'.repeat(30)}}]`), 'unreadable-answer'],
  ['an id with a path', ok('[{"id":"1/../2"}]'), 'unreadable-answer'],
  ['an id of 64 bits', ok('[{"id":18446744073709551615}]'), ['#18446744073709551615']],
  ['a key with a path', ok('[{"id":1,"Key":"../x"}]'), ['#1']],
  ['one unreadable row of two', ok('[{"id":{}},{"id":2,"Title":"b"}]'), ['b']],
  ['a title that is an object', album('"Title":{"toString":1}'), ['#1']],
  ['a very long title', album(`"Title":"${LONG}"`), [LONG.slice(0, 100)]],
  ['half of a surrogate pair', album(String.raw`"Title":"\ud800"`), ['#1']],
  ['a null character', album(String.raw`"Title":"a\u0000"`), ['a']],
  ['bytes that are not UTF-8', Buffer.from(album('"Title":"\u00E9"'), 'latin1'), ['\uFFFD']],
  ['a count that is too large', album('"Title":"a","ImageCount":1e99'), ['a']],
  ['a date of zeros', album('"Title":"a","LastUpdated":"0000-00-00 00:00:00"'), ['a']],
  ['a year with five digits', album('"Title":"a","LastUpdated":"12010-01-01 00:00:00"'), ['a']],
  ['a field named __proto__', album('"Title":"a","__proto__":{"Title":"b"}'), ['a']],
  ['a field named constructor', album('"Title":"a","constructor":{"prototype":{"x":1}}'), ['a']],
  ['a field named toJSON', album('"Title":"a","x":{"toJSON":1}'), ['a']],
  ['the same field twice', album('"Title":"a","Title":"b"'), ['b']],
  ['a byte-order mark', `\uFEFF${album('"Title":"a"')}`, ['a']],
  ['two byte-order marks', `\uFEFF\uFEFF${ok('[]')}`, 'unreadable-answer'],
];

const XML_TEXTS: readonly (readonly [string, string | Buffer, Outcome])[] = [
  ['an empty body', '', 'unreadable-answer'],
  ['text that is not XML', 'hello', 'unreadable-answer'],
  ['JSON', ok('[]'), 'unreadable-answer'],
  ['another root element', '<methodResponse/>', 'unreadable-answer'],
  ['a root element without a stat', '<rsp/>', 'unreadable-answer'],
  ['a fault without an err element', '<rsp stat="fail"/>', 'unreadable-answer'],
  ['a fault without a code', '<rsp stat="fail"><err/></rsp>', 'unreadable-answer'],
  ['a code that is a word', '<rsp stat="fail"><err code="x"/></rsp>', 'unreadable-answer'],
  ['a fault', '<rsp stat="fail"><err code="17" msg="x"/></rsp>', 'refused'],
  ['a truncated response', '<rsp stat="ok"><Albums><Album id="1"/>', 'unreadable-answer'],
  ['a truncated tag', '<rsp stat="ok"><Albums><Alb', 'unreadable-answer'],
  ['elements that overlap', rsp('<Albums><Album></Albums></Album>'), 'unreadable-answer'],
  ['two root elements', rsp('') + '<rsp stat="ok"/>', 'unreadable-answer'],
  ['text after the root element', `${rsp('')}x`, 'unreadable-answer'],
  ['a document type', `<!DOCTYPE rsp>${rsp('').slice(21)}`, 'unreadable-answer'],
  ['an entity bomb', `<?xml version="1.0"?>${LAUGHS}<rsp stat="ok">&b;</rsp>`, 'unreadable-answer'],
  [
    'an entity that reads a file',
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rsp stat="ok">&x;</rsp>',
    'unreadable-answer',
  ],
  ['a document type after a comment', `<!-- <rsp> -->\n${LAUGHS}<rsp stat="ok"/>`, 'unreadable-answer'],
  ['an unclosed comment', '<rsp stat="ok"><!-- </rsp>', 'unreadable-answer'],
  ['an unclosed CDATA section', '<rsp stat="ok"><![CDATA[</rsp>', 'unreadable-answer'],
  ['an attribute without quotes', '<rsp stat=ok/>', 'unreadable-answer'],
  ['the same attribute twice', '<rsp stat="ok" stat="ok"/>', 'unreadable-answer'],
  ['70 nested elements', rsp('<a>'.repeat(70) + '</a>'.repeat(70)), 'unreadable-answer'],
  ['20,000 nested elements', rsp('<a>'.repeat(20_000) + '</a>'.repeat(20_000)), 'unreadable-answer'],
  ['UTF-16', Buffer.from(`\uFEFF${rsp('')}`, 'utf16le'), 'unreadable-answer'],
  ['no albums', rsp(''), []],
  ['an empty list of albums', rsp('<Albums/>'), []],
  ['text instead of albums', rsp('<Albums>none</Albums>'), 'unreadable-answer'],
  ['albums without any field', rsp('<Albums><Album/></Albums>'), 'unreadable-answer'],
  [
    'fields as elements instead of attributes',
    rsp('<Albums><Album><id>1</id><Title>a</Title></Album></Albums>'),
    ['a'],
  ],
  ['entities of HTML', rsp('<Albums><Album id="1" Title="a&nbsp;b"/></Albums>'), ['a&nbsp;b']],
  [
    'references to invalid characters',
    rsp('<Albums><Album id="1" Title="&#0;&#xD800;&#x110000;&#65;"/></Albums>'),
    ['&#0;&#xD800;&#x110000;A'],
  ],
  [
    'names that are special in JavaScript',
    rsp(
      '<Albums><Album id="1" Title="a" constructor="b" __proto__="c"><__proto__ Title="d"/><constructor/></Album></Albums>',
    ),
    ['a'],
  ],
  ['a very long title', rsp(`<Albums><Album id="1" Title="${LONG}"/></Albums>`), [LONG.slice(0, 100)]],
  ['white space before the declaration', `\n ${rsp('<Albums><Album id="1" Title="a"/></Albums>')}`, ['a']],
];

const EXCHANGES: readonly (readonly [string, MalformedAnswer, AppErrorKind | readonly AppErrorKind[]])[] = [
  ['a web page', { headers: HTML, body: '<p>Gone' }, 'service-retired'],
  ['204', { status: 204 }, 'service-failed'],
  ['304', { status: 304 }, 'service-failed'],
  ['400', { status: 400, body: '{}' }, 'service-failed'],
  ['401 with a web page', { status: 401, headers: HTML, body: '<p>' }, 'blocked'],
  ['403', { status: 403, body: '{"stat":"ok"}' }, 'service-failed'],
  ['403 with a web page', { status: 403, headers: HTML, body: '<p>' }, 'blocked'],
  ['404', { status: 404 }, 'service-retired'],
  ['410', { status: 410 }, 'service-retired'],
  ['418', { status: 418 }, 'service-failed'],
  ['429', { status: 429, headers: { 'Retry-After': '99' } }, 'rate-limited'],
  ['429 without a waiting time', { status: 429, headers: { 'Retry-After': '0' } }, 'rate-limited'],
  ['500', { status: 500, body: '{"stat":"ok"}' }, 'service-failed'],
  ['503 with a web page', { status: 503, headers: HTML, body: '<p>' }, ['service-failed', 'blocked']],
  ['a redirect without an address', { status: 302 }, ['unreadable-answer', 'refused', 'service-failed']],
  ['a redirect to itself', { status: 307, headers: { Location: '/' } }, ['unreadable-answer', 'refused', 'insecure']],
  [
    'a redirect to plain http',
    { status: 307, headers: { Location: 'http://elsewhere.example/' } },
    ['refused', 'insecure'],
  ],
  [
    'a redirect to a file',
    { status: 302, headers: { Location: 'file:///etc/passwd' } },
    ['refused', 'insecure', 'unreadable-answer'],
  ],
  [
    'a body that is not gzip as declared',
    { headers: { 'Content-Encoding': 'gzip' }, body: ok('[]') },
    'unreadable-answer',
  ],
  [
    'a truncated gzip body',
    { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(ok('[]')).subarray(0, 20) },
    'unreadable-answer',
  ],
  [
    'a gzip bomb',
    { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(20_000_000, 32)) },
    'unreadable-answer',
  ],
  ['a body beyond the size limit', { body: Buffer.alloc(9_000_000, 32) }, 'unreadable-answer'],
  [
    'an unknown character set',
    { headers: { 'Content-Type': 'text/xml; charset=shift_jis' }, body: rsp('') },
    'unreadable-answer',
  ],
  ['a protocol other than HTTP', raw('SSH-2.0-OpenSSH\r\n'), ['unreadable-answer', 'offline']],
  ['nothing at all', raw(''), 'offline'],
  ['a truncated header', raw('HTTP/1.1 200 OK\r\nContent-'), ['offline', 'unreadable-answer']],
  ['a body that is shorter than declared', raw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{'), 'unreadable-answer'],
  [
    'a declared length beyond the size limit',
    raw('HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n{'),
    'unreadable-answer',
  ],
  ['an invalid length', raw('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{'), ['unreadable-answer', 'offline']],
  ['a truncated chunk', raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n99\r\n{'), 'unreadable-answer'],
  ['a header of 200,000 characters', raw(`HTTP/1.1 200 OK\r\nX: ${LONG}\r\n\r\n{}`), ['unreadable-answer', 'offline']],
  ['a connection reset', { raw: (socket) => socket.resetAndDestroy() }, 'offline'],
  ['no response', { raw: () => undefined }, 'timed-out'],
  [
    'a response that stops after its first byte',
    { raw: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{') },
    'timed-out',
  ],
];

interface Case {
  readonly name: string;
  readonly answer: MalformedAnswer;
  /** Any of these outcomes is accepted. */
  readonly outcomes: readonly Outcome[];
}

export const MALFORMED_ANSWERS: readonly Case[] = [
  ...JSON_TEXTS.map(([name, body, outcome]) => ({ name: `JSON: ${name}`, answer: { body }, outcomes: [outcome] })),
  ...XML_TEXTS.map(([name, body, outcome]) => ({
    name: `XML: ${name}`,
    answer: { body, headers: XML },
    outcomes: [outcome],
  })),
  // An unknown encoding is treated as no encoding.
  {
    name: 'HTTP: an unknown encoding',
    answer: { headers: { 'Content-Encoding': 'morse' }, body: album('"Title":"a"') },
    outcomes: [['a']],
  },
  ...EXCHANGES.map(([name, answer, outcome]) => ({ name: `HTTP: ${name}`, answer, outcomes: [outcome].flat() })),
];
