import { describe, expect, it, vi } from 'vitest';
import type { ServiceName } from '../../preload/contract';
import { Server } from '../../preload/contract/server';
import { AppFailure } from '../failure';
import { createServerAddresses } from './server-addresses';

const DEMO = { 'pictures-api': 'http://127.0.0.1:1', 'smugmug-1.2': 'http://127.0.0.1:2/services/api/json/1.2.0/' };
const NONE: Record<ServiceName, string | null> = { 'pictures-api': null, 'smugmug-1.2': null };

function setUp(environment: Record<string, string> = {}, stored = NONE) {
  let kept = stored;
  const settings = {
    read: () => kept,
    write: (addresses: Record<ServiceName, string | null>) => {
      kept = addresses;
    },
  };
  const demo = vi.fn(() => Promise.resolve(DEMO));
  return { addresses: createServerAddresses({ environment, settings, demo }), demo, kept: () => kept };
}

async function errorOf(promise: Promise<unknown>) {
  const reason: unknown = await promise.catch((error: unknown) => error);
  return reason instanceof AppFailure ? reason.error : 'no failure';
}

describe('the addresses of the services', () => {
  it('come from the environment, else from the settings, else from the demo', async () => {
    const demo = setUp();
    const expected = [
      { service: 'pictures-api', label: 'Pictures API', address: DEMO['pictures-api'], from: 'demo' },
      { service: 'smugmug-1.2', label: 'SmugMug 1.2.0', address: DEMO['smugmug-1.2'], from: 'demo' },
    ];
    expect(await demo.addresses.list()).toEqual(expected);
    expect((await demo.addresses.list()).map((server) => Server.parse(server))).toEqual(expected);

    const stored = { 'pictures-api': 'https://stored.test', 'smugmug-1.2': 'https://stored.test/hack/json/1.2.0/' };
    const both = setUp({ PROOFSHEET_PICTURES_API: ' https://ordered.test/ ', PROOFSHEET_SMUGMUG: '  ' }, stored);
    expect(await both.addresses.list()).toMatchObject([
      { address: 'https://ordered.test', from: 'environment' },
      { address: 'https://stored.test/hack/json/1.2.0/', from: 'settings' },
    ]);
    expect(both.demo, 'the demo does not start for nothing').not.toHaveBeenCalled();
  });

  it('are kept once they are understood, and go back to the demo', async () => {
    const { addresses, kept } = setUp();
    expect(await addresses.set('smugmug-1.2', ' https://api.example.com ')).toMatchObject([
      { from: 'demo' },
      { address: 'https://api.example.com/services/api/json/1.2.0/', from: 'settings' },
    ]);
    expect(kept()).toEqual({ ...NONE, 'smugmug-1.2': 'https://api.example.com/services/api/json/1.2.0/' });
    expect(await addresses.resolve('smugmug-1.2')).toMatchObject({ url: new URL('https://api.example.com/services/api/json/1.2.0/'), from: 'settings' });
    expect(await addresses.set('smugmug-1.2', null)).toMatchObject([{ from: 'demo' }, { from: 'demo' }]);
    expect(kept()).toEqual(NONE);
  });

  it('are not kept where they are not understood, nor where the environment decides', async () => {
    const { addresses, kept } = setUp({ PROOFSHEET_SMUGMUG: 'https://ordered.test' });
    expect(await errorOf(addresses.set('pictures-api', 'http://api.example.com'))).toMatchObject({ kind: 'not-understood' });
    expect(await errorOf(addresses.set('smugmug-1.2', 'https://api.example.com'))).toEqual({
      kind: 'bad-request',
      detail: 'The environment variable PROOFSHEET_SMUGMUG decides about this address.',
    });
    expect(kept()).toEqual(NONE);
  });

  it('that cannot be used are still listed, without credentials, and never talked to', async () => {
    const stored = { 'pictures-api': 'https://user:secret@stored.test/?key=secret', 'smugmug-1.2': null };
    const { addresses } = setUp({ PROOFSHEET_SMUGMUG: 'api.example.com' }, stored);
    expect(await addresses.list()).toMatchObject([
      { address: 'https://stored.test/', from: 'settings' },
      { address: 'api.example.com', from: 'environment' },
    ]);
    expect(await errorOf(addresses.resolve('pictures-api'))).toEqual({
      kind: 'not-understood',
      detail: 'An address must not carry a user name or a password.',
    });
    expect(await errorOf(addresses.resolve('smugmug-1.2'))).toEqual({
      kind: 'not-understood',
      detail: 'PROOFSHEET_SMUGMUG: The address has to begin with https://.',
    });
  });
});
