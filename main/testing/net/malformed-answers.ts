/** Test data: malformed responses that servers, proxies and faults have been known to send, byte by byte. */
import { gzipSync } from 'node:zlib';

export interface MalformedAnswer {
  readonly title: string;
  readonly sent: string | Buffer;
  /** The server's behaviour after sending. */
  readonly then: 'end' | 'reset' | 'hold';
  /**
   * The kind of the failure, or the status and the body. Two values if the result depends on the version of Node's
   * parser or on timing.
   */
  readonly expected: readonly string[];
}

const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
const UNREADABLE = 'unreadable-answer';
/** A RST may overtake the bytes sent before it, and Node sends a FIN before the RST, so either result is possible. */
const LOST = `${UNREADABLE} or offline`;

function row(
  title: string,
  sent: string | Buffer,
  expected: string,
  then: MalformedAnswer['then'] = 'end',
): MalformedAnswer {
  return { title, sent, then, expected: expected.split(' or ') };
}

function withBody(headers: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${OK}${headers}Content-Length: ${body.length}\r\n\r\n`), body]);
}

const zipped = gzipSync('harbour');
const bomb = gzipSync(Buffer.alloc(4_000_000));

export const malformedAnswers: readonly MalformedAnswer[] = [
  row('nothing at all', '', 'offline'),
  row('nothing, and a reset', '', 'offline', 'reset'),
  row('nothing, for ever', '', 'timed-out', 'hold'),
  row('half a status line', 'HTTP/1.', 'offline'),
  row('half a status line, for ever', 'HTTP/1.', 'timed-out', 'hold'),
  row('half of the headers', `${OK}Content-Ty`, 'offline'),
  row('half of the headers, and a reset', `${OK}Content-Ty`, 'offline', 'reset'),
  row('half of the headers, for ever', `${OK}Content-Ty`, 'timed-out', 'hold'),
  row('another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', UNREADABLE),
  row('a mail server', '220 mail.example ESMTP\r\n', UNREADABLE),
  row('an answer of HTTP 0.9', '<html>hello</html>', UNREADABLE),
  row('a TLS alert', Buffer.from([0x15, 3, 1, 0, 2, 2, 0x46]), UNREADABLE),
  row('the beginning of HTTP/2', Buffer.from('000012040000000000', 'hex'), UNREADABLE),
  row('zeros', Buffer.alloc(64), UNREADABLE),
  row('random bytes', Buffer.from('9f3ac1d200ffee', 'hex'), UNREADABLE),
  row('a request instead of an answer', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', UNREADABLE),
  row('a version that does not exist', 'HTTP/7.3 200 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a version of one number', 'HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a status of two digits', 'HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a status of four digits', 'HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a status of letters', 'HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('no reason phrase', 'HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi', '200 hi'),
  row('a status of 999', 'HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n', 'service-failed'),
  row('a status of 000', 'HTTP/1.1 000 No\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('line ends without a return', 'HTTP/1.1 200 OK\nContent-Length: 2\n\nhi', `200 hi or ${UNREADABLE}`),
  row('line ends without a feed', 'HTTP/1.1 200 OK\rContent-Length: 2\r\rhi', UNREADABLE),
  row('empty lines before the status', `\r\n\r\n${OK}Content-Length: 2\r\n\r\nhi`, '200 hi'),
  row('a space before the status', ` ${OK}Content-Length: 2\r\n\r\nhi`, UNREADABLE),
  row('a header without a colon', `${OK}Nonsense\r\n\r\n`, UNREADABLE),
  row('a header without a name', `${OK}: nothing\r\n\r\n`, UNREADABLE),
  row('a space in the name of a header', `${OK}Content Length: 2\r\n\r\nhi`, UNREADABLE),
  row('a space before the colon', `${OK}Content-Length : 2\r\n\r\nhi`, UNREADABLE),
  row('a zero in a header', `${OK}X-A: a\0b\r\nContent-Length: 2\r\n\r\nhi`, UNREADABLE),
  row('a folded header', `${OK}X-A: a\r\n b\r\nContent-Length: 2\r\n\r\nhi`, `200 hi or ${UNREADABLE}`),
  row('a header in another alphabet', `${OK}X-A: гавань\r\nContent-Length: 2\r\n\r\nhi`, '200 hi'),
  row('one header of 100,000 characters', `${OK}X-A: ${'a'.repeat(100_000)}\r\n\r\n`, UNREADABLE),
  row('64 KB of headers', `${OK}${`X-A: ${'a'.repeat(1_000)}\r\n`.repeat(65)}Content-Length: 2\r\n\r\nhi`, '200 hi'),
  row('20,000 headers', `${OK}${'X-A: a\r\n'.repeat(20_000)}\r\n`, UNREADABLE),
  row('an endless reason phrase', `HTTP/1.1 200 ${'a'.repeat(100_000)}`, `${UNREADABLE} or timed-out`, 'hold'),
  row('several cookies', `${OK}Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\nhi`, '200 hi'),
  row('a length of letters', `${OK}Content-Length: two\r\n\r\nhi`, UNREADABLE),
  row('a length below zero', `${OK}Content-Length: -2\r\n\r\nhi`, UNREADABLE),
  row('a length in hexadecimal', `${OK}Content-Length: 0x2\r\n\r\nhi`, UNREADABLE),
  row('a length with a fraction', `${OK}Content-Length: 2.0\r\n\r\nhi`, UNREADABLE),
  row('an empty length', `${OK}Content-Length:\r\n\r\nhi`, UNREADABLE),
  row('a length beyond 64 bits', `${OK}Content-Length: 99999999999999999999\r\n\r\nhi`, UNREADABLE),
  row('a length beyond the limit', `${OK}Content-Length: 100000000\r\n\r\nhi`, UNREADABLE, 'hold'),
  row('two lengths that differ', `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!`, UNREADABLE),
  row('a list of lengths', `${OK}Content-Length: 2, 2\r\n\r\nhi`, UNREADABLE),
  row(
    'a length and chunks at once',
    `${OK}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`,
    UNREADABLE,
  ),
  row('fewer bytes than announced', `${OK}Content-Length: 9\r\n\r\nhi`, UNREADABLE),
  row('fewer bytes than announced, and a reset', `${OK}Content-Length: 9\r\n\r\nhi`, LOST, 'reset'),
  row('fewer bytes than announced, for ever', `${OK}Content-Length: 9\r\n\r\nhi`, 'timed-out', 'hold'),
  row('no byte of the body', `${OK}Content-Length: 9\r\n\r\n`, UNREADABLE),
  row('more bytes than announced', `${OK}Content-Length: 2\r\n\r\nhi and more`, `200 hi or ${UNREADABLE}`),
  row(
    'a second answer nobody asked for',
    `${OK}Content-Length: 2\r\n\r\nhi${OK}Content-Length: 3\r\n\r\nbad`,
    '200 hi',
  ),
  row('no length, until the end', `${OK}\r\nhi`, '200 hi'),
  row('no length, for ever', `${OK}\r\nhi`, 'timed-out', 'hold'),
  row('no length, and a reset', `${OK}\r\nhi`, `${LOST} or 200 hi`, 'reset'),
  row('no length, beyond the limit', `${OK}\r\n${'a'.repeat(200_000)}`, UNREADABLE, 'hold'),
  row('sound chunks', `${CHUNKED}2\r\nhi\r\n0\r\n\r\n`, '200 hi'),
  row('chunks with trailers', `${CHUNKED}2\r\nhi\r\n0\r\nX-A: a\r\n\r\n`, '200 hi'),
  row('trailers without end', `${CHUNKED}2\r\nhi\r\n0\r\n${'X-A: a\r\n'.repeat(20_000)}`, UNREADABLE, 'hold'),
  row('chunks without a last one', `${CHUNKED}2\r\nhi\r\n`, UNREADABLE),
  row('chunks without a last one, for ever', `${CHUNKED}2\r\nhi\r\n`, 'timed-out', 'hold'),
  row('a chunk with a wrong size', `${CHUNKED}1\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('a chunk of size "zz"', `${CHUNKED}zz\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('a chunk below zero', `${CHUNKED}-2\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('a chunk beyond 64 bits', `${CHUNKED}fffffffffffffffff\r\nhi`, UNREADABLE),
  row('a chunk with an endless extension', `${CHUNKED}2;${'a'.repeat(100_000)}\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('an unknown transfer encoding', `${OK}Transfer-Encoding: rot13\r\n\r\nhi`, '200 hi'),
  row(
    'chunks twice over',
    `${OK}Transfer-Encoding: chunked, chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`,
    `200 hi or ${UNREADABLE}`,
  ),
  row('what claims to be gzip', withBody('Content-Encoding: gzip\r\n', Buffer.from('harbour')), UNREADABLE),
  row('half of a gzip', withBody('Content-Encoding: gzip\r\n', zipped.subarray(0, 15)), UNREADABLE),
  row('a gzip with a wrong checksum', withBody('Content-Encoding: gzip\r\n', spoilt(zipped)), UNREADABLE),
  row('a gzip bomb', withBody('Content-Encoding: gzip\r\n', bomb), UNREADABLE),
  row('a gzip inside a gzip', withBody('Content-Encoding: gzip, gzip\r\n', gzipSync(zipped)), '200 harbour'),
  row(
    'a gzip inside a gzip inside a gzip',
    withBody('Content-Encoding: gzip, gzip, gzip\r\n', gzipSync(gzipSync(zipped))),
    UNREADABLE,
  ),
  row('gzip under the name of Brotli', withBody('Content-Encoding: br\r\n', zipped), UNREADABLE),
  row('an encoding nobody knows', withBody('Content-Encoding: zstd\r\n', Buffer.from('(/')), '200 (/'),
  row('a character set as an encoding', withBody('Content-Encoding: UTF-8\r\n', Buffer.from('hi')), '200 hi'),
  row(
    'the upload format of a storage server as an encoding',
    withBody('Content-Encoding: aws-chunked\r\n', Buffer.from('hi')),
    '200 hi',
  ),
  row('an unknown encoding beside gzip', withBody('Content-Encoding: aws-chunked, gzip\r\n', zipped), '200 harbour'),
  row('an encoding without a name', withBody('Content-Encoding:\r\n', Buffer.from('hi')), '200 hi'),
  row('gzip of nothing', withBody('Content-Encoding: gzip\r\n', Buffer.alloc(0)), '200 '),
  row(
    'early hints, then an answer',
    `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${OK}Content-Length: 2\r\n\r\nhi`,
    '200 hi',
  ),
  row('go on, then an answer', `HTTP/1.1 100 Continue\r\n\r\n${OK}Content-Length: 2\r\n\r\nhi`, '200 hi'),
  row('go on, and nothing more', 'HTTP/1.1 100 Continue\r\n\r\n', 'offline'),
  row(
    'a thousand early hints',
    `${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000)}${OK}Content-Length: 2\r\n\r\nhi`,
    '200 hi',
  ),
  row('early hints, for ever', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000), 'timed-out', 'hold'),
  row(
    'another protocol from now on',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: a\r\nConnection: Upgrade\r\n\r\n',
    UNREADABLE,
    'hold',
  ),
  row('an upgrade that names nothing', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', UNREADABLE, 'hold'),
  row('no content', 'HTTP/1.1 204 No Content\r\n\r\n', '204 ', 'hold'),
  row('no content, with content', 'HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nhi', `204  or ${UNREADABLE}`),
  row('not modified, unasked', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n', '304 ', 'hold'),
  row('an empty answer', `${OK}Content-Length: 0\r\n\r\n`, '200 ', 'hold'),
  row('an answer that a proxy changed on its way', 'HTTP/1.1 203 OK\r\nContent-Length: 2\r\n\r\nhi', '200 hi'),
  row(
    'a part that is the whole',
    'HTTP/1.1 206 Part\r\nContent-Range: bytes 0-1/2\r\nContent-Length: 2\r\n\r\nhi',
    '200 hi',
  ),
  row(
    'a part that is not the whole',
    'HTTP/1.1 206 Part\r\nContent-Range: bytes 0-1/3\r\nContent-Length: 2\r\n\r\nhi',
    '206 hi',
  ),
  row(
    'a part that says it is another one',
    'HTTP/1.1 206 Part\r\nContent-Range: bytes 1-2/2\r\nContent-Length: 2\r\n\r\nhi',
    '206 hi',
  ),
  row('a redirect to nowhere', 'HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a redirect to nonsense', 'HTTP/1.1 302 Found\r\nLocation: https://[\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a redirect to itself', 'HTTP/1.1 307 Back\r\nLocation: ?token=secret\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row(
    'a redirect to a file',
    'HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n',
    'insecure',
  ),
  row(
    'a redirect to a script',
    'HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\nContent-Length: 0\r\n\r\n',
    'insecure',
  ),
  row('a truncated page of an error', 'HTTP/1.1 500 Oops\r\nContent-Length: 9\r\n\r\nhi', UNREADABLE),
];

function spoilt(sound: Buffer): Buffer {
  const copy = Buffer.from(sound);
  copy.writeUInt32LE(0, copy.length - 8);
  return copy;
}
