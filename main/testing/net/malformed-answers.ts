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
  row('empty', '', 'offline'),
  row('empty, and the connection is reset', '', 'offline', 'reset'),
  row('empty, and the connection stays open', '', 'timed-out', 'hold'),
  row('truncated in the status line', 'HTTP/1.', 'offline'),
  row('incomplete in the status line, and the connection stays open', 'HTTP/1.', 'timed-out', 'hold'),
  row('truncated in the headers', `${OK}Content-Ty`, 'offline'),
  row('truncated in the headers, and the connection is reset', `${OK}Content-Ty`, 'offline', 'reset'),
  row('incomplete in the headers, and the connection stays open', `${OK}Content-Ty`, 'timed-out', 'hold'),
  row('a greeting of SSH', 'SSH-2.0-OpenSSH_9.6\r\n', UNREADABLE),
  row('a greeting of a mail server', '220 mail.example ESMTP\r\n', UNREADABLE),
  row('a response of HTTP 0.9', '<html>hello</html>', UNREADABLE),
  row('a TLS alert', Buffer.from([0x15, 3, 1, 0, 2, 2, 0x46]), UNREADABLE),
  row('the beginning of HTTP/2', Buffer.from('000012040000000000', 'hex'), UNREADABLE),
  row('64 zero bytes', Buffer.alloc(64), UNREADABLE),
  row('random bytes', Buffer.from('9f3ac1d200ffee', 'hex'), UNREADABLE),
  row('a request instead of a response', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', UNREADABLE),
  row('a version that does not exist', 'HTTP/7.3 200 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a version without a minor number', 'HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a status of two digits', 'HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a status of four digits', 'HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a status of letters', 'HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row('a response without a reason phrase', 'HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nhi', '200 hi'),
  row('a response with status 999', 'HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n', 'service-failed'),
  row('a response with status 000', 'HTTP/1.1 000 No\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row(
    'a response with line ends without a carriage return',
    'HTTP/1.1 200 OK\nContent-Length: 2\n\nhi',
    `200 hi or ${UNREADABLE}`,
  ),
  row('a response with line ends without a line feed', 'HTTP/1.1 200 OK\rContent-Length: 2\r\rhi', UNREADABLE),
  row('empty lines before the status', `\r\n\r\n${OK}Content-Length: 2\r\n\r\nhi`, '200 hi'),
  row('a space before the status', ` ${OK}Content-Length: 2\r\n\r\nhi`, UNREADABLE),
  row('a header without a colon', `${OK}Nonsense\r\n\r\n`, UNREADABLE),
  row('a header without a name', `${OK}: nothing\r\n\r\n`, UNREADABLE),
  row('a header with a space in its name', `${OK}Content Length: 2\r\n\r\nhi`, UNREADABLE),
  row('a header with a space before the colon', `${OK}Content-Length : 2\r\n\r\nhi`, UNREADABLE),
  row('a header with a null character', `${OK}X-A: a\0b\r\nContent-Length: 2\r\n\r\nhi`, UNREADABLE),
  row('a folded header', `${OK}X-A: a\r\n b\r\nContent-Length: 2\r\n\r\nhi`, `200 hi or ${UNREADABLE}`),
  row('a header in another alphabet', `${OK}X-A: гавань\r\nContent-Length: 2\r\n\r\nhi`, '200 hi'),
  row('one header of 100,000 characters', `${OK}X-A: ${'a'.repeat(100_000)}\r\n\r\n`, UNREADABLE),
  row(
    'a response with 64 KB of headers',
    `${OK}${`X-A: ${'a'.repeat(1_000)}\r\n`.repeat(65)}Content-Length: 2\r\n\r\nhi`,
    '200 hi',
  ),
  row('a response with 20,000 headers', `${OK}${'X-A: a\r\n'.repeat(20_000)}\r\n`, UNREADABLE),
  row('an endless reason phrase', `HTTP/1.1 200 ${'a'.repeat(100_000)}`, `${UNREADABLE} or timed-out`, 'hold'),
  row(
    'a response with several cookies',
    `${OK}Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\nhi`,
    '200 hi',
  ),
  row('a length in letters', `${OK}Content-Length: two\r\n\r\nhi`, UNREADABLE),
  row('a negative length', `${OK}Content-Length: -2\r\n\r\nhi`, UNREADABLE),
  row('a length in hexadecimal', `${OK}Content-Length: 0x2\r\n\r\nhi`, UNREADABLE),
  row('a length with a fraction', `${OK}Content-Length: 2.0\r\n\r\nhi`, UNREADABLE),
  row('an empty length', `${OK}Content-Length:\r\n\r\nhi`, UNREADABLE),
  row('a length of more than 64 bits', `${OK}Content-Length: 99999999999999999999\r\n\r\nhi`, UNREADABLE),
  row('a length above the size limit', `${OK}Content-Length: 100000000\r\n\r\nhi`, UNREADABLE, 'hold'),
  row('two different lengths', `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!`, UNREADABLE),
  row('a list of lengths', `${OK}Content-Length: 2, 2\r\n\r\nhi`, UNREADABLE),
  row(
    'a length together with chunks',
    `${OK}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`,
    UNREADABLE,
  ),
  row('shorter than its declared length', `${OK}Content-Length: 9\r\n\r\nhi`, UNREADABLE),
  row(
    'shorter than its declared length, and the connection is reset',
    `${OK}Content-Length: 9\r\n\r\nhi`,
    LOST,
    'reset',
  ),
  row(
    'shorter than its declared length, and the connection stays open',
    `${OK}Content-Length: 9\r\n\r\nhi`,
    'timed-out',
    'hold',
  ),
  row('a response whose body is missing', `${OK}Content-Length: 9\r\n\r\n`, UNREADABLE),
  row('longer than its declared length', `${OK}Content-Length: 2\r\n\r\nhi and more`, `200 hi or ${UNREADABLE}`),
  row(
    'followed by a second response without a request',
    `${OK}Content-Length: 2\r\n\r\nhi${OK}Content-Length: 3\r\n\r\nbad`,
    '200 hi',
  ),
  row('a body without a length, and the connection ends', `${OK}\r\nhi`, '200 hi'),
  row('a body without a length, and the connection stays open', `${OK}\r\nhi`, 'timed-out', 'hold'),
  row('a body without a length, and the connection is reset', `${OK}\r\nhi`, `${LOST} or 200 hi`, 'reset'),
  row('a body without a length and above the size limit', `${OK}\r\n${'a'.repeat(200_000)}`, UNREADABLE, 'hold'),
  row('a body of valid chunks', `${CHUNKED}2\r\nhi\r\n0\r\n\r\n`, '200 hi'),
  row('a body of chunks with trailers', `${CHUNKED}2\r\nhi\r\n0\r\nX-A: a\r\n\r\n`, '200 hi'),
  row(
    'a body of chunks with endless trailers',
    `${CHUNKED}2\r\nhi\r\n0\r\n${'X-A: a\r\n'.repeat(20_000)}`,
    UNREADABLE,
    'hold',
  ),
  row('a body without its last chunk', `${CHUNKED}2\r\nhi\r\n`, UNREADABLE),
  row('a body without its last chunk, and the connection stays open', `${CHUNKED}2\r\nhi\r\n`, 'timed-out', 'hold'),
  row('a chunk with a wrong size', `${CHUNKED}1\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('a chunk of size "zz"', `${CHUNKED}zz\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('a chunk with a negative size', `${CHUNKED}-2\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('a chunk with a size of more than 64 bits', `${CHUNKED}fffffffffffffffff\r\nhi`, UNREADABLE),
  row('a chunk with an endless extension', `${CHUNKED}2;${'a'.repeat(100_000)}\r\nhi\r\n0\r\n\r\n`, UNREADABLE),
  row('an unknown transfer encoding', `${OK}Transfer-Encoding: rot13\r\n\r\nhi`, '200 hi'),
  row(
    'a body whose header names the chunked encoding twice',
    `${OK}Transfer-Encoding: chunked, chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n`,
    `200 hi or ${UNREADABLE}`,
  ),
  row(
    'a body that is not gzip as declared',
    withBody('Content-Encoding: gzip\r\n', Buffer.from('harbour')),
    UNREADABLE,
  ),
  row('a truncated gzip body', withBody('Content-Encoding: gzip\r\n', zipped.subarray(0, 15)), UNREADABLE),
  row('a gzip body with a wrong checksum', withBody('Content-Encoding: gzip\r\n', spoilt(zipped)), UNREADABLE),
  row('a gzip bomb', withBody('Content-Encoding: gzip\r\n', bomb), UNREADABLE),
  row('a gzip inside a gzip', withBody('Content-Encoding: gzip, gzip\r\n', gzipSync(zipped)), '200 harbour'),
  row(
    'a gzip inside a gzip inside a gzip',
    withBody('Content-Encoding: gzip, gzip, gzip\r\n', gzipSync(gzipSync(zipped))),
    UNREADABLE,
  ),
  row('a gzip body that is declared as Brotli', withBody('Content-Encoding: br\r\n', zipped), UNREADABLE),
  row('an unknown content encoding', withBody('Content-Encoding: zstd\r\n', Buffer.from('(/')), '200 (/'),
  row('a character set as the content encoding', withBody('Content-Encoding: UTF-8\r\n', Buffer.from('hi')), '200 hi'),
  row(
    'the upload format of a storage server as the content encoding',
    withBody('Content-Encoding: aws-chunked\r\n', Buffer.from('hi')),
    '200 hi',
  ),
  row(
    'an unknown content encoding together with gzip',
    withBody('Content-Encoding: aws-chunked, gzip\r\n', zipped),
    '200 harbour',
  ),
  row('an empty content encoding', withBody('Content-Encoding:\r\n', Buffer.from('hi')), '200 hi'),
  row('an empty gzip body', withBody('Content-Encoding: gzip\r\n', Buffer.alloc(0)), '200 '),
  row(
    'a response after early hints',
    `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${OK}Content-Length: 2\r\n\r\nhi`,
    '200 hi',
  ),
  row('a response after status 100', `HTTP/1.1 100 Continue\r\n\r\n${OK}Content-Length: 2\r\n\r\nhi`, '200 hi'),
  row('status 100 without a response', 'HTTP/1.1 100 Continue\r\n\r\n', 'offline'),
  row(
    'a response after a thousand early hints',
    `${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000)}${OK}Content-Length: 2\r\n\r\nhi`,
    '200 hi',
  ),
  row('early hints without a response', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(1000), 'timed-out', 'hold'),
  row(
    'a switch to another protocol',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: a\r\nConnection: Upgrade\r\n\r\n',
    UNREADABLE,
    'hold',
  ),
  row('a switch of the protocol without a name', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', UNREADABLE, 'hold'),
  row('a response with status 204', 'HTTP/1.1 204 No Content\r\n\r\n', '204 ', 'hold'),
  row(
    'a response with status 204 and a body',
    'HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nhi',
    `204  or ${UNREADABLE}`,
  ),
  row(
    'a response with status 304 to an unconditional request',
    'HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n',
    '304 ',
    'hold',
  ),
  row('a response with a length of 0', `${OK}Content-Length: 0\r\n\r\n`, '200 ', 'hold'),
  row('a response with status 203', 'HTTP/1.1 203 OK\r\nContent-Length: 2\r\n\r\nhi', '200 hi'),
  row(
    'a partial response with the whole content',
    'HTTP/1.1 206 Part\r\nContent-Range: bytes 0-1/2\r\nContent-Length: 2\r\n\r\nhi',
    '200 hi',
  ),
  row(
    'a partial response with a part of the content',
    'HTTP/1.1 206 Part\r\nContent-Range: bytes 0-1/3\r\nContent-Length: 2\r\n\r\nhi',
    '206 hi',
  ),
  row(
    'a partial response whose range contradicts its content',
    'HTTP/1.1 206 Part\r\nContent-Range: bytes 1-2/2\r\nContent-Length: 2\r\n\r\nhi',
    '206 hi',
  ),
  row('a redirect without an address', 'HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n', UNREADABLE),
  row(
    'a redirect to an invalid address',
    'HTTP/1.1 302 Found\r\nLocation: https://[\r\nContent-Length: 0\r\n\r\n',
    UNREADABLE,
  ),
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
  row('a truncated error page', 'HTTP/1.1 500 Oops\r\nContent-Length: 9\r\n\r\nhi', UNREADABLE),
];

function spoilt(sound: Buffer): Buffer {
  const copy = Buffer.from(sound);
  copy.writeUInt32LE(0, copy.length - 8);
  return copy;
}
