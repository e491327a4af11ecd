import { expect, it } from 'vitest';
import { addressOf } from '../http/proxy-server';
import { readProxyList } from './proxy-list';

const read = (text: string) => readProxyList(text).map((proxy) => (proxy === null ? 'directly' : addressOf(proxy)));

it('a list of routes is read in order, with the default ports', () => {
  expect(read('DIRECT')).toEqual(['directly']);
  expect(read('PROXY proxy.example:8080;SOCKS5 other.example ; HTTPS third.example; direct;')).toEqual([
    'http://proxy.example:8080',
    'socks5://other.example:1080',
    'https://third.example:443',
    'directly',
  ]);
  expect(read('SOCKS [::1]:9150; SOCKS4 10.0.0.1; HTTP proxy.example')).toEqual([
    'socks4://[::1]:9150',
    'socks4://10.0.0.1:1080',
    'http://proxy.example:80',
  ]);
});

it('an unknown entry is left out, and never means a direct connection', () => {
  expect(read('')).toEqual([]);
  expect(read('QUIC proxy.example:443; DIRECTLY; PROXY; PROXY a b; PROXY somebody:secret@proxy.example:80')).toEqual(
    [],
  );
  expect(read('QUIC proxy.example:443; PROXY proxy.example:8080')).toEqual(['http://proxy.example:8080']);
});
