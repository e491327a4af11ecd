import { describe, expect, it, vi } from 'vitest';
import { AppFailure } from '../../core/errors';
import { picturesApi } from '../../services/pictures-api/module';
import { openRegistry } from '../../services/registry';
import { smugmug12 } from '../../services/smugmug-1.2/module';
import { createServerAddresses } from './server-addresses';

const DEMO: Readonly<Record<string, string>> = {
  [picturesApi.id]: 'http://127.0.0.1:1',
  [smugmug12.id]: 'http://127.0.0.1:2/services/api/json/1.2.0/',
};

function setUp(environment: Record<string, string> = {}) {
  const demo = vi.fn((service: string) => Promise.resolve(DEMO[service] ?? ''));
  return { addresses: createServerAddresses({ services: openRegistry({}), environment, demo }), demo };
}

describe('the addresses of the built-in identities', () => {
  it('come from the environment, or else from the demo', async () => {
    const { addresses } = setUp();
    expect(await addresses.resolve(picturesApi.id)).toMatchObject({ address: DEMO[picturesApi.id], from: 'demo' });
    expect(addresses.named).toEqual([]);

    const named = setUp({ PROOFSHEET_PICTURES_API: ' https://ordered.test/ ', PROOFSHEET_SMUGMUG: '  ' });
    expect(await named.addresses.resolve(picturesApi.id)).toMatchObject({
      address: 'https://ordered.test',
      from: 'environment',
    });
    expect(named.demo, 'the demo is not started').not.toHaveBeenCalled();
    expect(named.addresses.named).toEqual([picturesApi.id]);
    expect(await named.addresses.resolve(smugmug12.id)).toMatchObject({ from: 'demo' });
  });

  it('are rejected with the name of the variable, but without its value', async () => {
    const { addresses } = setUp({ PROOFSHEET_SMUGMUG: 'http://user:hidden@api.example.com/' });
    const reason: unknown = await addresses.resolve(smugmug12.id).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(AppFailure);
    const { error } = reason as AppFailure; // checked by the line above
    expect(error).toMatchObject({ kind: 'not-understood' });
    expect(error.variable).toBe('PROOFSHEET_SMUGMUG');
    expect(JSON.stringify(error)).not.toContain('hidden');
  });
});
