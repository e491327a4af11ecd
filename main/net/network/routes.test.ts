import { describe, expect, it } from 'vitest';
import { addressOf, type ProxyServer } from '../http/proxy-server';
import { failureOf } from '../../testing/net/test-servers';
import { type OwnRoute, type Route, Routes } from './routes';

const API = new URL('https://api.example.test/albums?token=secret');
const OWN: ProxyServer = { scheme: 'http', hostname: 'own.example', port: 8080 };

/**
 * Collects the addresses that the system is asked about in `asked`; returns `answers` in turn, and repeats the last
 * one.
 */
function routesWith({ own = 'system', answers = ['DIRECT'] }: { own?: OwnRoute; answers?: readonly string[] }) {
  const asked: string[] = [];
  const clock = { nowMs: 1_000_000 };
  const routes = new Routes({
    own: () => own,
    resolveSystemProxy: (address) => {
      asked.push(address);
      const answer = answers[Math.min(asked.length, answers.length) - 1] ?? '';
      return answer === 'fails' ? Promise.reject(new Error('secret')) : Promise.resolve(answer);
    },
    nowMs: () => clock.nowMs,
  });
  return { routes, asked, clock };
}

const named = (route: Route) => route.map((proxy) => (proxy === null ? 'directly' : addressOf(proxy)));

describe('the route to an address', () => {
  it('is requested from the system once per origin, by the origin alone, and again after a minute', async () => {
    const { routes, asked, clock } = routesWith({ answers: ['PROXY a.example:1', 'PROXY b.example:2'] });
    const both = await Promise.all([routes.find(API), routes.find(new URL('https://api.example.test/other'))]);
    expect(both.map(named)).toEqual([['http://a.example:1'], ['http://a.example:1']]);
    expect(asked).toEqual(['https://api.example.test/']);
    expect(named(await routes.find(new URL('https://api.example.test:8443/')))).toEqual(['http://b.example:2']);
    clock.nowMs += 59_999;
    expect(named(await routes.find(API))).toEqual(['http://a.example:1']);
    clock.nowMs += 1;
    expect(named(await routes.find(API))).toEqual(['http://b.example:2']);
  });

  it('is the user’s own choice without asking the system', async () => {
    const manual = routesWith({ own: OWN });
    expect(await manual.routes.find(API)).toEqual([OWN]);
    const direct = routesWith({ own: null });
    expect(await direct.routes.find(API)).toEqual([null]);
    expect([...manual.asked, ...direct.asked]).toEqual([]);
  });

  it('is direct for addresses of this computer, regardless of the proxy setting', async () => {
    const addresses = [
      'http://127.0.0.1:8080/',
      'https://127.0.0.1/',
      'https://127.8.9.10/',
      'https://localhost/',
      'https://[::1]:8443/',
    ];
    for (const own of ['system', OWN] as const) {
      const { routes, asked } = routesWith({ own, answers: ['PROXY a.example:1'] });
      for (const address of addresses) expect(await routes.find(new URL(address)), address).toEqual([null]);
      expect(asked).toEqual([]);
    }
  });

  it('tries a proxy that gave no connection after all other routes, until the system is asked again', async () => {
    const { routes, clock } = routesWith({ answers: ['PROXY a.example:1; PROXY b.example:2; DIRECT'] });
    const [first] = await routes.find(API);
    routes.passOver(API, first ?? null);
    expect(named(await routes.find(API))).toEqual(['http://b.example:2', 'directly', 'http://a.example:1']);
    clock.nowMs += 60_000;
    expect(named(await routes.find(API))).toEqual(['http://a.example:1', 'http://b.example:2', 'directly']);
  });

  it('is never direct if the system returns no usable answer, and the system is asked again the next time', async () => {
    const { routes, asked } = routesWith({ answers: ['fails', 'QUIC proxy.example:443', 'DIRECT'] });
    const failure = (code: string) => ({ kind: 'offline', host: 'api.example.test', detail: { code } });
    expect(await failureOf(routes.find(API))).toEqual(failure('system-proxy-unknown'));
    expect(await failureOf(routes.find(API))).toEqual(failure('system-proxy-unsupported'));
    expect(named(await routes.find(API))).toEqual(['directly']);
    expect(asked).toHaveLength(3);
  });
});
