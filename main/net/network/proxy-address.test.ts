import { expect, it } from 'vitest';
import { AppFailure } from '../../core/errors';
import { addressOf } from '../http/proxy-server';
import { parseProxyAddress } from './proxy-address';

function problemOf(text: string): string {
  try {
    return `no problem: ${addressOf(parseProxyAddress(text))}`;
  } catch (reason) {
    if (!(reason instanceof AppFailure) || reason.error.kind !== 'not-understood') throw reason;
    return reason.error.detail?.code ?? '';
  }
}

it('the address of a proxy is understood in all common notations', () => {
  const addresses = {
    'proxy.example:8080': 'http://proxy.example:8080',
    ' http://proxy.example:8080/ ': 'http://proxy.example:8080',
    'HTTP://Proxy.Example': 'http://proxy.example:80',
    'https://proxy.example': 'https://proxy.example:443',
    'https://proxy.example:80': 'https://proxy.example:80',
    'http://proxy.example:443': 'http://proxy.example:443',
    'socks4://10.0.0.1': 'socks4://10.0.0.1:1080',
    'socks5://proxy.example:9150': 'socks5://proxy.example:9150',
    'socks://proxy.example': 'socks5://proxy.example:1080',
    localhost: 'http://localhost:80',
    'bücher.example:3128': 'http://xn--bcher-kva.example:3128',
    '[2001:db8::7]:3128': 'http://[2001:db8::7]:3128',
  };
  for (const [text, address] of Object.entries(addresses)) {
    expect(addressOf(parseProxyAddress(text)), text).toBe(address);
    expect(parseProxyAddress(address), 'the saved address parses to the same proxy').toEqual(parseProxyAddress(text));
  }
});

it('an invalid address is refused with the reason, and never quoted', () => {
  const problems: readonly (readonly [string, string])[] = [
    ['', 'address-empty'],
    ['proxy example', 'address-has-spaces'],
    ['http://somebody:secret@proxy.example:8080', 'proxy-address-has-password'],
    ['somebody@proxy.example', 'proxy-address-has-password'],
    ['ftp://proxy.example', 'proxy-address-with-other-protocol'],
    ['socks5h://proxy.example', 'proxy-address-with-other-protocol'],
    ['http://', 'address-unreadable'],
    ['proxy.example:99999', 'address-unreadable'],
    ['proxy.example:0', 'address-unreadable'],
    ['proxy.example:port', 'address-unreadable'],
    ['http://proxy.example/secret.pac', 'proxy-address-has-more'],
    ['proxy.example:8080?secret', 'proxy-address-has-more'],
  ];
  for (const [text, problem] of problems) {
    expect(problemOf(text), text).toBe(problem);
    expect(problemOf(text)).not.toContain('secret');
  }
});
