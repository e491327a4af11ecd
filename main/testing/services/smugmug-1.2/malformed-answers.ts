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
  ['nothing', '', 'unreadable-answer'],
  ['blanks', ' \n', 'unreadable-answer'],
  ['null', 'null', 'unreadable-answer'],
  ['true', 'true', 'unreadable-answer'],
  ['a number', '0', 'unreadable-answer'],
  ['a text', '"ok"', 'unreadable-answer'],
  ['a list', '[]', 'unreadable-answer'],
  ['an empty object', '{}', 'unreadable-answer'],
  ['stat null', '{"stat":null}', 'unreadable-answer'],
  ['stat in capitals', '{"stat":"OK"}', 'unreadable-answer'],
  ['a fault without a code', '{"stat":"fail"}', 'unreadable-answer'],
  ['a code that is a word', '{"stat":"fail","code":"x"}', 'unreadable-answer'],
  ['a code that is null', '{"stat":"fail","code":null}', 'unreadable-answer'],
  ['a code with a fraction', '{"stat":"fail","code":1.5}', 'unreadable-answer'],
  ['a code beyond all numbers', '{"stat":"fail","code":1e400}', 'unreadable-answer'],
  ['a code that is an object', '{"stat":"fail","code":{}}', 'unreadable-answer'],
  ['a code in quotes', '{"stat":"fail","code":"4"}', 'password-needed'],
  ['a negative code', '{"stat":"fail","code":-1}', 'service-failed'],
  ['a session lost for ever', '{"stat":"fail","code":3}', 'service-failed'],
  ['half an answer', '{"stat":"ok","Albums":[{"id":1', 'unreadable-answer'],
  ['a trailing comma', '{"stat":"ok",}', 'unreadable-answer'],
  ['single quotes', "{'stat':'ok'}", 'unreadable-answer'],
  ['NaN', ok('NaN'), 'unreadable-answer'],
  ['two answers', ok('[]') + ok('[]'), 'unreadable-answer'],
  ['JSONP', `f(${ok('[]')})`, 'unreadable-answer'],
  ['XML', rsp(''), 'unreadable-answer'],
  ['UTF-16', Buffer.from(ok('[]'), 'utf16le'), 'unreadable-answer'],
  ['a page', '<!doctype html><title>Gone', 'service-retired'],
  ['nesting of 70', ok('['.repeat(68) + ']'.repeat(68)), 'unreadable-answer'],
  ['nesting of 100,000', ok('['.repeat(100_000) + ']'.repeat(100_000)), 'unreadable-answer'],
  ['nesting without an end', '['.repeat(500_000), 'unreadable-answer'],
  ['too many rows', ok(`[${'0,'.repeat(1_000_000)}0]`), 'unreadable-answer'],
  ['no albums', '{"stat":"ok"}', []],
  ['albums null', ok('null'), []],
  ['albums as a text', ok('""'), []],
  ['albums as an object', ok('{}'), 'unreadable-answer'],
  ['albums as lists', ok('[[],[1]]'), 'unreadable-answer'],
  ['albums of other kinds', ok('[null,1,"x",true]'), 'unreadable-answer'],
  ['albums under their numbers', ok('{"0":{"id":1}}'), 'unreadable-answer'],
  ['a negative id', ok('[{"id":-1}]'), 'unreadable-answer'],
  ['an id with a fraction', ok('[{"id":1.5}]'), 'unreadable-answer'],
  ['an id of 30 digits', ok(`[{"id":${'9'.repeat(30)}}]`), 'unreadable-answer'],
  ['an id with a path', ok('[{"id":"1/../2"}]'), 'unreadable-answer'],
  ['an id of 64 bits', ok('[{"id":18446744073709551615}]'), ['Album 18446744073709551615']],
  ['a key with a path', ok('[{"id":1,"Key":"../x"}]'), ['Album 1']],
  ['one bad row of two', ok('[{"id":{}},{"id":2,"Title":"b"}]'), ['b']],
  ['a title that is an object', album('"Title":{"toString":1}'), ['Album 1']],
  ['a very long title', album(`"Title":"${LONG}"`), [LONG.slice(0, 100)]],
  ['half a character', album(String.raw`"Title":"\ud800"`), ['#1']],
  ['a zero byte', album(String.raw`"Title":"a\u0000"`), ['a']],
  ['bytes that are no UTF-8', Buffer.from(album('"Title":"\u00E9"'), 'latin1'), ['\uFFFD']],
  ['counts beyond all numbers', album('"Title":"a","ImageCount":1e99'), ['a']],
  ['no time', album('"Title":"a","LastUpdated":"0000-00-00 00:00:00"'), ['a']],
  ['a year of five digits', album('"Title":"a","LastUpdated":"12010-01-01 00:00:00"'), ['a']],
  ['__proto__', album('"Title":"a","__proto__":{"Title":"b"}'), ['a']],
  ['constructor', album('"Title":"a","constructor":{"prototype":{"x":1}}'), ['a']],
  ['toJSON', album('"Title":"a","x":{"toJSON":1}'), ['a']],
  ['the same name twice', album('"Title":"a","Title":"b"'), ['b']],
  ['a mark in front', `\uFEFF${album('"Title":"a"')}`, ['a']],
  ['two marks in front', `\uFEFF\uFEFF${ok('[]')}`, 'unreadable-answer'],
];

const XML_TEXTS: readonly (readonly [string, string | Buffer, Outcome])[] = [
  ['nothing', '', 'unreadable-answer'],
  ['no XML', 'hello', 'unreadable-answer'],
  ['JSON', ok('[]'), 'unreadable-answer'],
  ['another root', '<methodResponse/>', 'unreadable-answer'],
  ['no stat', '<rsp/>', 'unreadable-answer'],
  ['a fault without err', '<rsp stat="fail"/>', 'unreadable-answer'],
  ['a fault without a code', '<rsp stat="fail"><err/></rsp>', 'unreadable-answer'],
  ['a code that is a word', '<rsp stat="fail"><err code="x"/></rsp>', 'unreadable-answer'],
  ['a fault', '<rsp stat="fail"><err code="17" msg="x"/></rsp>', 'refused'],
  ['half an answer', '<rsp stat="ok"><Albums><Album id="1"/>', 'unreadable-answer'],
  ['half a tag', '<rsp stat="ok"><Albums><Alb', 'unreadable-answer'],
  ['tags that cross', rsp('<Albums><Album></Albums></Album>'), 'unreadable-answer'],
  ['two roots', rsp('') + '<rsp stat="ok"/>', 'unreadable-answer'],
  ['text behind', `${rsp('')}x`, 'unreadable-answer'],
  ['a document type', `<!DOCTYPE rsp>${rsp('').slice(21)}`, 'unreadable-answer'],
  ['a bomb', `<?xml version="1.0"?>${LAUGHS}<rsp stat="ok">&b;</rsp>`, 'unreadable-answer'],
  ['a file', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rsp stat="ok">&x;</rsp>', 'unreadable-answer'],
  ['a document type behind a comment', `<!-- <rsp> -->\n${LAUGHS}<rsp stat="ok"/>`, 'unreadable-answer'],
  ['a comment without an end', '<rsp stat="ok"><!-- </rsp>', 'unreadable-answer'],
  ['CDATA without an end', '<rsp stat="ok"><![CDATA[</rsp>', 'unreadable-answer'],
  ['no quotes', '<rsp stat=ok/>', 'unreadable-answer'],
  ['an attribute twice', '<rsp stat="ok" stat="ok"/>', 'unreadable-answer'],
  ['nesting of 70', rsp('<a>'.repeat(70) + '</a>'.repeat(70)), 'unreadable-answer'],
  ['nesting of 20,000', rsp('<a>'.repeat(20_000) + '</a>'.repeat(20_000)), 'unreadable-answer'],
  ['UTF-16', Buffer.from(`\uFEFF${rsp('')}`, 'utf16le'), 'unreadable-answer'],
  ['no albums', rsp(''), []],
  ['albums without any', rsp('<Albums/>'), []],
  ['albums as text', rsp('<Albums>none</Albums>'), 'unreadable-answer'],
  ['albums that say nothing', rsp('<Albums><Album/></Albums>'), 'unreadable-answer'],
  ['scalars as elements', rsp('<Albums><Album><id>1</id><Title>a</Title></Album></Albums>'), ['a']],
  ['entities of HTML', rsp('<Albums><Album id="1" Title="a&nbsp;b"/></Albums>'), ['a&nbsp;b']],
  [
    'entities of nothing',
    rsp('<Albums><Album id="1" Title="&#0;&#xD800;&#x110000;&#65;"/></Albums>'),
    ['&#0;&#xD800;&#x110000;A'],
  ],
  [
    'constructor',
    rsp(
      '<Albums><Album id="1" Title="a" constructor="b" __proto__="c"><__proto__ Title="d"/><constructor/></Album></Albums>',
    ),
    ['a'],
  ],
  ['a very long title', rsp(`<Albums><Album id="1" Title="${LONG}"/></Albums>`), [LONG.slice(0, 100)]],
  ['blanks in front', `\n ${rsp('<Albums><Album id="1" Title="a"/></Albums>')}`, ['a']],
];

const EXCHANGES: readonly (readonly [string, MalformedAnswer, AppErrorKind | readonly AppErrorKind[]])[] = [
  ['a page', { headers: HTML, body: '<p>Gone' }, 'service-retired'],
  ['204', { status: 204 }, 'service-failed'],
  ['304', { status: 304 }, 'service-failed'],
  ['400', { status: 400, body: '{}' }, 'service-failed'],
  ['401 with a page', { status: 401, headers: HTML, body: '<p>' }, 'blocked'],
  ['403', { status: 403, body: '{"stat":"ok"}' }, 'service-failed'],
  ['403 with a page', { status: 403, headers: HTML, body: '<p>' }, 'blocked'],
  ['404', { status: 404 }, 'service-retired'],
  ['410', { status: 410 }, 'service-retired'],
  ['418', { status: 418 }, 'service-failed'],
  ['429', { status: 429, headers: { 'Retry-After': '99' } }, 'rate-limited'],
  ['429 that says nothing', { status: 429, headers: { 'Retry-After': '0' } }, 'rate-limited'],
  ['500', { status: 500, body: '{"stat":"ok"}' }, 'service-failed'],
  ['503 with a page', { status: 503, headers: HTML, body: '<p>' }, ['service-failed', 'blocked']],
  ['a redirect to nowhere', { status: 302 }, ['unreadable-answer', 'refused', 'service-failed']],
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
  ['gzip that is none', { headers: { 'Content-Encoding': 'gzip' }, body: ok('[]') }, 'unreadable-answer'],
  [
    'half of gzip',
    { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(ok('[]')).subarray(0, 20) },
    'unreadable-answer',
  ],
  [
    'a bomb of gzip',
    { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(20_000_000, 32)) },
    'unreadable-answer',
  ],
  ['too much', { body: Buffer.alloc(9_000_000, 32) }, 'unreadable-answer'],
  [
    'an unknown character set',
    { headers: { 'Content-Type': 'text/xml; charset=shift_jis' }, body: rsp('') },
    'unreadable-answer',
  ],
  ['no HTTP', raw('SSH-2.0-OpenSSH\r\n'), ['unreadable-answer', 'offline']],
  ['nothing at all', raw(''), 'offline'],
  ['half a header', raw('HTTP/1.1 200 OK\r\nContent-'), ['offline', 'unreadable-answer']],
  ['less than it says', raw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{'), 'unreadable-answer'],
  ['more than there can be', raw('HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n{'), 'unreadable-answer'],
  ['a length that is none', raw('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{'), ['unreadable-answer', 'offline']],
  ['half a chunk', raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n99\r\n{'), 'unreadable-answer'],
  ['a header without an end', raw(`HTTP/1.1 200 OK\r\nX: ${LONG}\r\n\r\n{}`), ['unreadable-answer', 'offline']],
  ['a break', { raw: (socket) => socket.resetAndDestroy() }, 'offline'],
  ['silence', { raw: () => undefined }, 'timed-out'],
  [
    'a beginning, then silence',
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
