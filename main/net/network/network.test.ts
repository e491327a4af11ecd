import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProxyChoice } from '../../../preload/contract';
import { createHttp } from '../http/node-http';
import { addressOf } from '../http/proxy-server';
import { startSocksProxy, startTunnelProxy, type TestProxy } from '../../testing/net/test-proxies';
import { failureOf, TestServers } from '../../testing/net/test-servers';
import { createSessionVault } from '../../storage/vault/session-vault';
import type { Vault } from '../../storage/vault/vault';
import { createNetwork } from './network';

const ELSEWHERE = new URL('https://api.example.test/albums?token=secret');
const usualAuthorities = process.env['SSL_CERT_FILE'];
const servers = new TestServers();
let proxy: TestProxy;
let localUrl: URL;

beforeEach(async () => {
  process.env['SSL_CERT_FILE'] = fileURLToPath(
    new URL('../../testing/net/certificates/elsewhere.pem', import.meta.url),
  );
  localUrl = await servers.serve((_request, response) => response.end('here'));
  const server = await servers.serveTls('elsewhere', (_request, response) => response.end('elsewhere'));
  proxy = await startTunnelProxy({ leadTo: Number(server.port) });
});

afterEach(async () => {
  if (usualAuthorities === undefined) delete process.env['SSL_CERT_FILE'];
  else process.env['SSL_CERT_FILE'] = usualAuthorities;
  await proxy.close();
  await servers.close();
});

interface Circumstances {
  readonly kept?: ProxyChoice;
  /** The system's answer for every address. */
  readonly system?: string;
  /** The user's answer to every question. */
  readonly isAllowed?: boolean;
  /** Origins of the servers in use. */
  readonly hosts?: readonly string[];
  readonly vault?: Vault;
}

function networkWith({
  kept = { mode: 'system' },
  system = 'DIRECT',
  isAllowed = true,
  hosts = [ELSEWHERE.origin, localUrl.origin, ELSEWHERE.origin],
  vault = createSessionVault(),
}: Circumstances = {}) {
  const file = { kept };
  const questions: string[] = [];
  const network = createNetwork({
    vault: () => Promise.resolve(vault),
    settings: { read: () => file.kept, write: (choice) => (file.kept = choice) },
    resolveSystemProxy: () => Promise.resolve(system),
    hosts: () => Promise.resolve(hosts),
    knownHosts: () => ['https://known.example.test/v1'],
    mayTalkTo: (host) => {
      questions.push(host);
      return Promise.resolve(isAllowed);
    },
    mayLeaveProxy: (left) => {
      questions.push(`leave ${left}`);
      return Promise.resolve(isAllowed);
    },
  });
  const http = createHttp({ version: '1.2.3', firstPauseMs: 1, routes: network.openRoutes(4) });
  const ask = async (url: URL): Promise<string> =>
    (await http.send({ method: 'GET', url, signal: new AbortController().signal })).body.toString();
  return { network, file, questions, ask };
}

const manual = (): ProxyChoice => ({ mode: 'manual', address: addressOf(proxy.proxy) });

describe('the network', () => {
  it('uses the route that the system names, and reports this route', async () => {
    const { network, ask } = networkWith({ system: `PROXY 127.0.0.1:${proxy.proxy.port}` });
    expect(await ask(ELSEWHERE)).toBe('elsewhere');
    expect(await ask(localUrl)).toBe('here');
    expect(proxy.asked).toEqual(['api.example.test:443']);
    expect(await network.get()).toEqual({
      proxy: { mode: 'system' },
      hasCredentials: false,
      routes: [
        { host: 'api.example.test', route: { leads: 'through-proxy', proxy: `127.0.0.1:${proxy.proxy.port}` } },
        { host: localUrl.host, route: { leads: 'directly' } },
      ],
    });
  });

  it.each<[string, Circumstances, ProxyChoice, readonly string[]]>([
    [
      'the person’s own proxy, replaced by the system’s route',
      { kept: { mode: 'manual', address: '127.0.0.1:9050' } },
      { mode: 'system' },
      ['leave 127.0.0.1:9050'],
    ],
    [
      'the system’s proxy, replaced by a direct connection',
      { system: 'PROXY proxy.example:80' },
      { mode: 'direct' },
      ['leave proxy.example:80'],
    ],
    [
      'the person’s proxy, replaced by another proxy',
      { kept: { mode: 'manual', address: 'proxy.example:8080' } },
      { mode: 'manual', address: '127.0.0.1:9050' },
      ['leave proxy.example:8080'],
    ],
    [
      'the system’s proxy, replaced by the person’s proxy',
      { system: 'PROXY proxy.example:80' },
      { mode: 'manual', address: '127.0.0.1:9050' },
      ['leave proxy.example:80'],
    ],
    [
      'the system’s proxy, while no server is in use',
      { system: 'PROXY proxy.example:80', hosts: [] },
      { mode: 'direct' },
      ['leave proxy.example:80'],
    ],
    ['no proxy, and no question', {}, { mode: 'direct' }, []],
    [
      'the system’s proxy, which stays in use, and no question',
      { system: 'PROXY proxy.example:80' },
      { mode: 'system' },
      [],
    ],
  ])('asks the person before requests no longer use a proxy: %s', async (_title, circumstances, choice, asked) => {
    const { network, questions, file } = networkWith({ ...circumstances, isAllowed: false });
    const before = file.kept;
    const done = network.setProxy(choice);
    if (asked.length === 0) await done;
    else expect(await failureOf(done)).toMatchObject({ kind: 'cancelled' });
    expect(questions).toEqual(asked);
    if (asked.length > 0) expect(file.kept).toEqual(before);
  });

  it('changes its route with the next request, and stores the choice', async () => {
    const { network, file, ask } = networkWith({ system: 'PROXY 127.0.0.1:1' });
    expect(await failureOf(ask(ELSEWHERE))).toMatchObject({ kind: 'offline' });
    const state = await network.setProxy({ mode: 'manual', address: `127.0.0.1:${proxy.proxy.port}` });
    expect(state.routes[0]).toEqual({
      host: 'api.example.test',
      route: { leads: 'through-proxy', proxy: `127.0.0.1:${proxy.proxy.port}` },
    });
    expect([state.proxy, file.kept]).toEqual([manual(), manual()]);
    expect(await ask(ELSEWHERE)).toBe('elsewhere');
    expect((await network.setProxy({ mode: 'direct' })).routes[0]).toEqual({
      host: 'api.example.test',
      route: { leads: 'directly' },
    });
    expect((await networkWith({ kept: file.kept }).network.get()).proxy).toEqual({ mode: 'direct' });
  });

  it('skips a proxy that is down, and reports the route that is used instead', async () => {
    const { network, ask } = networkWith({ system: `PROXY 127.0.0.1:1; PROXY 127.0.0.1:${proxy.proxy.port}` });
    expect((await network.get()).routes[0]?.route).toEqual({ leads: 'through-proxy', proxy: '127.0.0.1:1' });
    expect(await ask(ELSEWHERE)).toBe('elsewhere');
    expect((await network.get()).routes[0]?.route).toEqual({
      leads: 'through-proxy',
      proxy: `127.0.0.1:${proxy.proxy.port}`,
    });
  });

  it('keeps the previous choice if the new address is invalid', async () => {
    const { network, file } = networkWith();
    const address = 'http://somebody:secret@proxy.example';
    expect(await failureOf(network.setProxy({ mode: 'manual', address }))).toMatchObject({ kind: 'not-understood' });
    expect(file.kept).toEqual({ mode: 'system' });
    expect((await network.get()).proxy).toEqual({ mode: 'system' });
  });

  it('asks the user once about a proxy on another computer, and never about a proxy on this computer', async () => {
    const refusing = networkWith({ isAllowed: false });
    expect(await failureOf(refusing.network.setProxy({ mode: 'manual', address: 'proxy.example:8080' }))).toMatchObject(
      { kind: 'cancelled' },
    );
    expect(refusing.file.kept).toEqual({ mode: 'system' });
    await refusing.network.setProxy(manual());
    expect(refusing.questions).toEqual(['proxy.example:8080']);
    const allowing = networkWith();
    await allowing.network.setProxy({ mode: 'manual', address: 'proxy.example:8080' });
    await allowing.network.setProxy({ mode: 'manual', address: 'proxy.example:8080' });
    expect(allowing.questions).toEqual(['proxy.example:8080']);
    await allowing.network.setProxy({ mode: 'manual', address: 'https://proxy.example:8080' });
    expect(allowing.questions.length, 'a proxy with another scheme is another proxy').toBe(2);
  });

  it.each(['http', 'socks5'] as const)(
    'sends an %s proxy the user name and password that were entered once, and never returns them',
    async (scheme) => {
      const credentials = { userName: 'dana@example', password: 'tide: ü&4829' };
      const { port } = await servers.serveTls('elsewhere', (_request, response) => response.end('behind it'));
      const settings = { leadTo: Number(port), credentials };
      const asking = scheme === 'http' ? await startTunnelProxy(settings) : await startSocksProxy('socks5', settings);
      const address = addressOf(asking.proxy);
      const vault = createSessionVault();
      const first = networkWith({ vault });
      await first.network.setProxy({ mode: 'manual', address });
      expect(await failureOf(first.ask(ELSEWHERE))).toMatchObject({
        kind: 'blocked',
        detail: { code: 'proxy-asks-for-sign-in' },
      });
      await first.network.setProxy({ mode: 'manual', address }, { ...credentials, password: 'wrong' });
      expect(await failureOf(first.ask(ELSEWHERE))).toMatchObject({
        kind: 'blocked',
        detail: { code: 'proxy-refuses-sign-in' },
      });
      const state = await first.network.setProxy({ mode: 'manual', address }, credentials);
      expect(state).toMatchObject({ proxy: { mode: 'manual', address }, hasCredentials: true });
      expect(JSON.stringify([state, first.file])).not.toMatch(/dana|tide/);
      expect(await first.ask(ELSEWHERE)).toBe('behind it');

      const later = networkWith({ vault, kept: first.file.kept });
      expect(await later.ask(ELSEWHERE), 'the credentials are asked for once').toBe('behind it');
      await later.network.setProxy({ mode: 'manual', address });
      expect((await later.network.get()).hasCredentials).toBe(true);
      await later.network.setProxy({ mode: 'manual', address: '127.0.0.1:9' });
      expect((await later.network.get()).hasCredentials, 'the credentials belong to one proxy').toBe(false);
      await later.network.setProxy({ mode: 'manual', address }, null);
      expect(await failureOf(later.ask(ELSEWHERE))).toMatchObject({ kind: 'blocked' });
      await asking.close();
    },
  );

  it('follows the system if the stored choice is unusable', async () => {
    const { network } = networkWith({ kept: { mode: 'manual', address: 'somebody:secret@proxy.example' } });
    expect((await network.get()).proxy).toEqual({ mode: 'system' });
  });

  it('reports that no route is known if the system names no route', async () => {
    expect((await networkWith({ system: 'QUIC proxy.example:443' }).network.get()).routes[0]?.route).toEqual({
      leads: 'unknown',
    });
  });
});
