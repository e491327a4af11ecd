import { describe, expect, it } from 'vitest';
import { classOfAddress, classOfName } from './address';

const ADDRESSES: Readonly<Record<ReturnType<typeof classOfAddress>, readonly string[]>> = {
  public: [
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ],
  private: [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '100.127.255.255',
    'fc00::1',
    'fdff::1',
    'fec0::1',
    '::ffff:192.168.1.1',
    '::ffff:c0a8:101',
    '64:ff9b::a00:1',
  ],
  benchmarking: ['198.18.0.1', '198.19.255.255', '::ffff:198.18.0.1'],
  'link-local': [
    '169.254.169.254',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
  ],
  loopback: [
    '127.0.0.1',
    '127.255.255.254',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '::127.0.0.1',
  ],
  unusable: [
    '0.0.0.0',
    '0.1.2.3',
    '255.255.255.255',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '192.0.2.1',
    '::',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    'none',
    '',
  ],
};

describe('an address is classified', () => {
  it.each(Object.entries(ADDRESSES))('as %s', (expected, addresses) => {
    expect(addresses.map((address) => [address, classOfAddress(address)])).toEqual(
      addresses.map((address) => [address, expected]),
    );
  });

  it('in every notation that a URL accepts', () => {
    const written = [
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '127.1',
      '127.0.0.1.',
      '%31%32%37.0.0.1',
      '１２７.0.0.1',
    ];
    expect(written.map((host) => classOfAddress(new URL(`http://${host}/`).hostname))).toEqual(
      written.map(() => 'loopback'),
    );
  });
});

it('a host name is classified only if its class is certain', () => {
  const found = [
    'localhost',
    'a.localhost',
    'LOCALHOST.',
    'router',
    'nas.local',
    'db.internal',
    'x.home.arpa',
    'example.com',
    'local.example.com',
  ].map(classOfName);
  expect(found).toEqual(['loopback', 'loopback', 'loopback', 'private', 'private', 'private', 'private', null, null]);
});
