import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { connect } from 'node:net';
import { Duplex } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from './node-http';
import { Reach } from './reach';
import { failureOf, TestServers } from '../../testing/net/test-servers';

const PUBLIC = new URL('https://api.example.com/');
const LAN = new URL('https://192.168.1.20/');
const HERE = new URL('http://127.0.0.1:8080/');

const servers = new TestServers();
afterEach(() => servers.close());

function get(url: URL | string, givenBy?: URL, reach = new Reach(), agents?: { http: HttpAgent; https: HttpsAgent }) {
  const http = createHttp({ version: '1.2.3', firstPauseMs: 1, reach, ...(agents && { agents }) });
  return http.send({ method: 'GET', url: new URL(url), givenBy, signal: new AbortController().signal });
}

describe('an address supplied by a service', () => {
  it('may point to this computer only if the service is on this computer', async () => {
    let requests = 0;
    const url = await servers.serve((_request, response) => {
      requests += 1;
      response.end('hi');
    });
    expect((await get(url, HERE)).body.toString()).toBe('hi');
    expect(requests).toBe(1);
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', 'localhost']) {
      const written = `http://${host}:${url.port}/`;
      for (const service of [PUBLIC, LAN]) {
        expect(await failureOf(get(written, service)), written).toMatchObject({ kind: 'insecure' });
      }
    }
    expect(requests).toBe(1);
  });

  it('may point to a private network only if the service is in a private network, and never to an unusable or link-local address', async () => {
    const refusedFor = async (address: string, service: URL): Promise<boolean> => {
      const { kind, detail } = await failureOf(get(address, service, new Reach(), unreachable()));
      return kind === 'insecure' && detail?.code === 'inside-own-network';
    };
    const addresses = [
      'https://10.0.0.1/',
      'https://[::ffff:10.0.0.1]/',
      'https://[fd00::1]/',
      'https://100.64.0.1/',
      'https://router/',
      'https://nas.local/',
    ];
    for (const address of addresses) {
      expect([await refusedFor(address, PUBLIC), await refusedFor(address, LAN)], address).toEqual([true, false]);
    }
    for (const address of [
      'https://0.0.0.0/',
      'https://[::]/',
      'https://224.0.0.1/',
      'https://169.254.169.254/',
      'https://[fe80::1]/',
    ]) {
      expect([await refusedFor(address, PUBLIC), await refusedFor(address, LAN)], address).toEqual([true, true]);
    }
    expect(await refusedFor('https://93.184.216.34/', PUBLIC)).toBe(false);
  });

  it('is checked again when its name is resolved', async () => {
    const found = await lookup('localhost', { all: true });
    expect(found.length).toBeGreaterThan(0);
    const lookupFor = (service: URL) =>
      new Promise((resolve) => {
        new Reach().lookupFor(service)('localhost', { all: true }, (error, addresses) => {
          resolve(error?.code ?? addresses);
        });
      });
    expect(await lookupFor(PUBLIC)).toBe('ERR_REACH_REFUSED');
    expect(await lookupFor(HERE)).toEqual(found);
  });

  it('is not requested over a connection that was opened for another service', async () => {
    const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent() };
    let requests = 0;
    const url = await servers.serve((_request, response) => {
      requests += 1;
      response.end('hi');
    });
    await get(url, HERE, new Reach(), agents);
    const named = new URL(`http://localhost:${url.port}/`);
    expect((await failureOf(get(named, PUBLIC, new Reach(), agents))).kind).toBe('insecure');
    expect(requests).toBe(1);
    agents.http.destroy();
  });

  it('is requested again if its kept-alive connection had already ended', async () => {
    const url = await servers.serve((_request, response) => response.end('hi'));
    const ended = [new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() })];
    const createConnection = (): Duplex => ended.pop() ?? connect(Number(url.port), url.hostname);
    const agents = { http: Object.assign(new HttpAgent(), { createConnection }), https: new HttpsAgent() };
    expect((await get(url, HERE, new Reach(), agents)).body.toString()).toBe('hi');
  });

  it('may point to the kind of network from which the service answered', () => {
    const reach = new Reach();
    const target = new URL('https://10.1.2.3/');
    const service = new URL('https://pictures.example.com/');
    expect(() => reach.assertMayName(target, service)).toThrow();
    reach.noteAnswer(service, { remoteAddress: '10.9.9.9' });
    expect(() => reach.assertMayName(target, service)).not.toThrow();
    expect(reach.mayUse({ remoteAddress: '127.0.0.1' }, service)).toBe(false);
    expect(reach.mayUse({ remoteAddress: '10.0.0.1' }, service)).toBe(true);
  });

  it('is checked by its name and by its resolved addresses before a browser opens it', async () => {
    const names: Readonly<Record<string, string[]>> = {
      'page.example.com': ['93.184.216.34', '127.0.0.1'],
      'router.example.com': ['192.168.1.1'],
      'shop.example.com': ['93.184.216.34'],
    };
    const lookUp = (host: string) => {
      const addresses = names[host] ?? (/^[\d.:a-f]+$/.test(host) ? [host] : null);
      return addresses
        ? Promise.resolve(addresses.map((address) => ({ address })))
        : Promise.reject(new Error('ENOTFOUND'));
    };
    const opens = (address: string, service: URL) =>
      new Reach(lookUp).assertMayOpen(new URL(address), service).then(
        () => true,
        () => false,
      );
    for (const here of ['http://127.0.0.1:631/', 'https://localhost:8443/', 'https://[::1]/', 'http://2130706433/']) {
      expect([await opens(here, PUBLIC), await opens(here, LAN), await opens(here, HERE)], here).toEqual([
        false,
        false,
        true,
      ]);
    }
    for (const inside of ['https://192.168.1.1/', 'https://router/', 'https://10.0.0.1/admin']) {
      expect([await opens(inside, PUBLIC), await opens(inside, LAN), await opens(inside, HERE)], inside).toEqual([
        false,
        true,
        false,
      ]);
    }
    expect(await opens('https://93.184.216.34/', PUBLIC)).toBe(true);
    expect([
      await opens('https://shop.example.com/', PUBLIC),
      await opens('https://unknown.example.com/', PUBLIC),
    ]).toEqual([true, true]);
    expect([await opens('https://page.example.com/', PUBLIC), await opens('https://page.example.com/', HERE)]).toEqual([
      false,
      true,
    ]);
    expect([
      await opens('https://router.example.com/', PUBLIC),
      await opens('https://router.example.com/', LAN),
    ]).toEqual([false, true]);
  });

  it('is checked after each redirect', async () => {
    const inner = await servers.serve((_request, response) => response.end('hi'));
    const outer = await servers.serve((_request, response) =>
      response.writeHead(302, { location: `http://localhost:${inner.port}/` }).end(),
    );
    expect((await get(outer)).body.toString(), 'a local service may redirect to this computer').toBe('hi');
    const away = await servers.serve((_request, response) =>
      response.writeHead(302, { location: 'https://10.0.0.1/' }).end(),
    );
    expect(await failureOf(get(away))).toMatchObject({ kind: 'insecure' });
  });
});

/** Returns agents whose https connections always fail, so that no test leaves this computer. */
function unreachable(): { http: HttpAgent; https: HttpsAgent } {
  const https = new HttpsAgent();
  https.createConnection = () => {
    throw Object.assign(new Error('no'), { code: 'ENETUNREACH' });
  };
  return { http: new HttpAgent(), https };
}
