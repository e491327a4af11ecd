import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from './node-http';
import { failureOf, TestServers } from '../../testing/net/test-servers';

const servers = new TestServers();

afterEach(() => servers.close());

function get(url: URL, agents?: { http: HttpAgent; https: HttpsAgent }) {
  const http = createHttp({ version: '1.2.3', firstPauseMs: 1, ...(agents && { agents }) });
  return http.send({ method: 'GET', url, signal: new AbortController().signal });
}

/** Simulates a failing DNS lookup, so that no test contacts a real name server. */
function agentsWithLookup(code: string) {
  const lookup: LookupFunction = (_host, _options, done) => {
    done(Object.assign(new Error('no'), { code }), '');
  };
  return { http: new HttpAgent(), https: new HttpsAgent({ lookup }) };
}

describe('a failure to connect', () => {
  it('is reported as offline if the host is not found or the network is unreachable', async () => {
    const problems = {
      ENOTFOUND: 'no-such-host',
      EAI_AGAIN: 'host-lookup-failed',
      EHOSTUNREACH: 'network-unreachable',
      ENETUNREACH: 'network-unreachable',
    };
    for (const [code, why] of Object.entries(problems)) {
      const error = await failureOf(get(new URL('https://api.example.test/?token=secret'), agentsWithLookup(code)));
      expect(error).toEqual({
        kind: 'offline',
        host: 'api.example.test',
        detail: { code: why, systemCode: code },
      });
    }
  });

  it('is reported as offline if the connection is refused', async () => {
    const url = await servers.serve(() => undefined);
    await servers.close();
    expect(await failureOf(get(url))).toEqual({
      kind: 'offline',
      host: url.host,
      detail: { code: 'connection-refused', systemCode: 'ECONNREFUSED' },
    });
  });

  it('is reported as offline, with the error code, if the server does not speak TLS', async () => {
    const url = await servers.serveRaw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const error = await failureOf(get(new URL(url.href.replace('http:', 'https:'))));
    expect(error.kind).toBe('offline');
    const systemCode = expect.stringMatching(/^(EPROTO|ERR_SSL_[A-Z_0-9]+)$/) as string;
    expect(error.detail).toEqual({ code: 'no-secure-connection', systemCode });
  });

  it('is reported as offline if the connection ends during the handshake', async () => {
    const url = await servers.serveRaw((socket) => socket.once('data', () => socket.end()));
    expect(await failureOf(get(new URL(url.href.replace('http:', 'https:'))))).toMatchObject({ kind: 'offline' });
  });
});

describe('a connection that breaks', () => {
  it('is reported as offline if it breaks before the headers', async () => {
    const url = await servers.serve((request) => request.socket.resetAndDestroy());
    const detail = { code: 'connection-ended', systemCode: 'ECONNRESET' };
    expect(await failureOf(get(url))).toEqual({ kind: 'offline', host: url.host, detail });
  });

  it('is reported as a truncated response if it breaks after the headers, with or without a declared length', async () => {
    for (const headers of ['Content-Length: 100\r\n', 'Transfer-Encoding: chunked\r\n', '']) {
      const server = await resetAfter(`HTTP/1.1 200 OK\r\n${headers}\r\n4\r\nhalf\r\n`);
      const error = await failureOf(get(server.url, { http: server.agent, https: new HttpsAgent() }));
      const detail = { code: 'answer-truncated' };
      expect(error, headers).toEqual({
        kind: 'unreadable-answer',
        status: 200,
        host: server.url.host,
        detail,
      });
    }
  });
});

/**
 * Sends a partial response and then a RST. Closing a socket with unread data sends a RST instead of a FIN, whereas
 * `resetAndDestroy` sends a FIN first. A RST may overtake data sent before it, so this waits until the client has read
 * that data.
 */
async function resetAfter(sent: string) {
  const accepted: Socket[] = [];
  const url = await servers.serveRaw(
    (socket) => {
      accepted.push(socket);
      socket.write(sent);
    },
    { pauseOnConnect: true },
  );
  const agent = new HttpAgent();
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (...given) => {
    const socket = connect(...given);
    socket?.once('data', () => accepted.at(-1)?.destroy());
    return socket;
  };
  return { url, agent };
}

describe('an intermediary', () => {
  it('is recognized by a status or a header that only intermediaries send', async () => {
    const pages: [number, Record<string, string>, string][] = [
      [407, {}, 'blocked'],
      [502, { 'proxy-authenticate': 'Basic' }, 'blocked'],
      [511, {}, 'blocked'],
      [503, { 'x-squid-error': 'ERR_CONNECT_FAIL 111' }, 'blocked'],
      [403, { 'cf-mitigated': 'challenge' }, 'blocked'],
      [202, { 'x-amzn-waf-action': 'challenge' }, 'blocked'],
      [403, { 'proxy-status': 'gateway.example; error=http_request_denied' }, 'blocked'],
      [502, { 'proxy-status': 'gateway.example; error=connection_timeout' }, 'service-failed'],
      [502, { 'content-type': 'text/html' }, 'service-failed'],
    ];
    for (const [status, headers, kind] of pages) {
      const url = await servers.serve((_request, response) =>
        response.writeHead(status, headers).end('<html>secret</html>'),
      );
      expect(await failureOf(get(url)), JSON.stringify([status, headers])).toMatchObject({ kind, status });
    }
  });
});

describe('a kept-alive connection', () => {
  it('is not reused for a request that cannot be repeated', async () => {
    // Simulates a firewall that silently ends a connection at its second request.
    const url = await servers.serveRaw((socket) => {
      let requests = 0;
      socket.on('data', () => {
        requests += 1;
        if (requests > 1) socket.destroy();
        else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi');
      });
    });
    const http = createHttp({ version: '1.2.3' });
    for (let turn = 0; turn < 3; turn += 1) {
      const { body } = await http.send({
        method: 'POST',
        url,
        body: 'a',
        isRepeatable: false,
        signal: new AbortController().signal,
      });
      expect(body.toString()).toBe('hi');
    }
  });

  it('follows a redirect whose Location is raw UTF-8', async () => {
    const asked: string[] = [];
    const url = await servers.serveRaw((socket) => {
      socket.once('data', (head: Buffer) => {
        asked.push(head.toString('latin1').split(' ')[1] ?? '');
        const isFirst = asked.length === 1;
        socket.end(
          isFirst
            ? Buffer.from(
                'HTTP/1.1 302 Found\r\nLocation: /img/фото-été.jpg\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
              )
            : 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
        );
      });
    });
    await createHttp({ version: '1.2.3' }).send({ method: 'GET', url, signal: new AbortController().signal });
    expect(asked[1]).toBe('/img/%D1%84%D0%BE%D1%82%D0%BE-%C3%A9t%C3%A9.jpg');
  });
});
