import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from './node-http';
import type { HttpRequest } from './http';
import { type Certificate, failureOf, readFixture, TestServers } from '../../testing/net/test-servers';

const ca = readFixture('test-only-authority');
const trusting = createHttp({
  version: '1.2.3',
  firstPauseMs: 1,
  agents: { http: new HttpAgent(), https: new HttpsAgent({ ca }) },
});
const usual = createHttp({ version: '1.2.3', firstPauseMs: 1 });
const servers = new TestServers();

afterEach(() => servers.close());

function get(url: URL, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, signal: new AbortController().signal, ...more };
}

describe('a certificate', () => {
  it('of a trusted authority, for this host and date, is accepted', async () => {
    const url = await servers.serveTls('good', (_request, response) => response.end('fine'));
    expect((await trusting.send(get(url))).body.toString()).toBe('fine');
  });

  it('that is not accepted is reported with its reason, and nothing is sent', async () => {
    let requests = 0;
    const refusals: [Certificate, typeof usual, object][] = [
      ['expired', trusting, { code: 'certificate-expired', systemCode: 'CERT_HAS_EXPIRED' }],
      ['not-yet-valid', trusting, { code: 'certificate-not-yet-valid', systemCode: 'CERT_NOT_YET_VALID' }],
      ['other-host', trusting, { code: 'certificate-of-another-host', systemCode: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
      ['self-signed', usual, { code: 'certificate-self-signed', systemCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }],
      ['good', usual, { code: 'certificate-untrusted', systemCode: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }],
    ];
    for (const [certificate, http, detail] of refusals) {
      const url = await servers.serveTls(certificate, (_request, response) => {
        requests += 1;
        response.end();
      });
      const error = await failureOf(http.send(get(url)));
      expect(error).toEqual({ kind: 'insecure', host: url.host, detail });
    }
    expect(requests).toBe(0);
  });
});

describe('an address', () => {
  it('is insecure, and no request is sent, if it is neither https nor loopback, or contains credentials', async () => {
    const addresses = [
      'http://api.example.test/?token=secret',
      'ftp://127.0.0.1/',
      'http://127.example.test/',
      'http://127.0.0.1.example.test/',
      'http://localhost.example.test/',
      'http://0.0.0.0/',
      'http://[::ffff:127.0.0.1]/',
      'http://user:secret@127.0.0.1/',
      'https://secret@api.example.test/',
    ];
    for (const address of addresses) {
      expect((await failureOf(usual.send(get(new URL(address))))).kind, address).toBe('insecure');
    }
  });
});

describe('a redirect', () => {
  it('from https to http is insecure, even on this computer', async () => {
    const plain = await servers.serve((_request, response) => response.end('secret'));
    const url = await servers.serveTls('good', (_request, response) =>
      response.writeHead(302, { location: plain.href }).end(),
    );
    expect(await failureOf(trusting.send(get(url)))).toMatchObject({ kind: 'insecure', status: 302 });
  });

  it('to another origin is followed only if the request has no credentials and no body; otherwise it fails as insecure', async () => {
    let requests = 0;
    const target = await servers.serve((_request, response) => {
      requests += 1;
      response.end('fine');
    });
    const url = await servers.serve((_request, response) => response.writeHead(307, { location: target.href }).end());
    expect((await usual.send(get(url))).body.toString()).toBe('fine');
    const signedIn = get(url, { headers: { Authorization: 'bearer secret' } });
    expect(await failureOf(usual.send(signedIn))).toMatchObject({ kind: 'insecure', status: 307 });
    const withBody = get(url, { method: 'POST', body: 'key=secret' });
    expect(await failureOf(usual.send(withBody))).toMatchObject({ kind: 'insecure', status: 307 });
    expect(requests).toBe(1);
  });

  it('on its own origin keeps the credentials and the body', async () => {
    const url = await servers.serve((request, response) => {
      if (request.url === '/elsewhere') {
        response.writeHead(200, { 'x-got': request.headers.authorization });
        request.pipe(response);
      } else {
        response.writeHead(308, { location: '/elsewhere' }).end();
      }
    });
    const answer = await usual.send(get(url, { method: 'POST', body: 'a=1', headers: { Authorization: 'bearer b' } }));
    expect([answer.headers['x-got'], answer.body.toString()]).toEqual(['bearer b', 'a=1']);
  });

  it('in a loop or without end is unreadable', async () => {
    let requests = 0;
    const circle = await servers.serve((request, response) => {
      requests += 1;
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    const inCircle = await failureOf(usual.send(get(circle)));
    expect(inCircle).toEqual({
      kind: 'unreadable-answer',
      status: 302,
      host: circle.host,
      detail: { code: 'redirect-in-circle' },
    });
    expect(requests).toBe(3);
    const endless = await servers.serve((_request, response) => {
      requests += 1;
      response.writeHead(302, { location: `/${requests}` }).end();
    });
    expect(await failureOf(usual.send(get(endless)))).toEqual({
      kind: 'unreadable-answer',
      host: endless.host,
      detail: { code: 'too-many-redirects', limit: 5 },
    });
    expect(requests).toBe(9);
  });
});
