import { describe, expect, it, vi } from 'vitest';
import { AppFailure } from '../../core/errors';
import { createServerAddresses } from './server-addresses';

const DEMO = { 'pictures-api': 'http://127.0.0.1:1', 'smugmug-1.2': 'http://127.0.0.1:2/services/api/json/1.2.0/' };

function setUp(environment: Record<string, string> = {}) {
  const demo = vi.fn(() => Promise.resolve(DEMO));
  return { addresses: createServerAddresses({ environment, demo }), demo };
}

describe('the addresses of the built-in identities', () => {
  it('come from the environment, or else from the demo', async () => {
    const { addresses } = setUp();
    expect(await addresses.resolve('pictures-api')).toMatchObject({ address: DEMO['pictures-api'], from: 'demo' });
    expect(addresses.named).toEqual([]);

    const named = setUp({ PROOFSHEET_PICTURES_API: ' https://ordered.test/ ', PROOFSHEET_SMUGMUG: '  ' });
    expect(await named.addresses.resolve('pictures-api')).toMatchObject({
      address: 'https://ordered.test',
      from: 'environment',
    });
    expect(named.demo, 'the demo does not start for nothing').not.toHaveBeenCalled();
    expect(named.addresses.named).toEqual(['pictures-api']);
    expect(await named.addresses.resolve('smugmug-1.2')).toMatchObject({ from: 'demo' });
  });

  it('are rejected with the name of the variable, but without its value', async () => {
    const { addresses } = setUp({ PROOFSHEET_SMUGMUG: 'http://user:hidden@api.example.com/' });
    const reason: unknown = await addresses.resolve('smugmug-1.2').catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(AppFailure);
    const { error } = reason as AppFailure; // checked by the line above
    expect(error).toMatchObject({ kind: 'not-understood' });
    expect(error.detail).toMatch(/^PROOFSHEET_SMUGMUG: /);
    expect(error.detail).not.toContain('hidden');
  });
});
