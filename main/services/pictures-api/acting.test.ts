/** Tests when acting as a member ends at the Pictures API, beyond the guarantees of every such service. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberId, OwnerId } from '../../../preload/contract';
import { startSandbox } from '../../../sandbox/sandbox';
import { AppFailure } from '../../core/errors';
import { ask } from '../../testing/services/conformance';
import type { Refusal } from '../album-service';
import { groupOf, signInsOf } from '../../testing/services/pictures-api/sandbox-service';
import type { PicturesApiOptions } from './service';

const HERON = '123456' as MemberId;

describe('Being signed out while acting as a member', () => {
  let sandbox: Awaited<ReturnType<typeof startSandbox>>;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.stop());

  async function listAs(more: Partial<PicturesApiOptions>): Promise<readonly [told: readonly Refusal[], kind: string]> {
    const told: Refusal[] = [];
    const service = groupOf(sandbox.announcement, 'manager', more).actAs({ id: HERON, name: 'x' }, (why) =>
      told.push(why),
    );
    const listed = await service.listAlbums(HERON as string as OwnerId, ask()).then(
      () => 'albums',
      (reason: unknown) => (reason instanceof AppFailure ? reason.error.kind : 'unknown'),
    );
    return [told, listed];
  }

  it('is reported once the sign-in cannot be renewed, and not before', async () => {
    const { manager } = signInsOf(sandbox.announcement);
    const expired = () => Promise.resolve('an expired token');
    const signedOut = () => Promise.reject(new AppFailure({ kind: 'signed-out' }));
    const offline = () => Promise.reject(new AppFailure({ kind: 'offline' }));
    expect(await listAs({ accessToken: expired, renewAccessToken: () => Promise.resolve(manager) })).toEqual([
      [],
      'albums',
    ]);
    expect(await listAs({ accessToken: expired, renewAccessToken: expired })).toEqual([['signed-out'], 'signed-out']);
    expect(await listAs({ accessToken: expired, renewAccessToken: signedOut })).toEqual([['signed-out'], 'signed-out']);
    expect(await listAs({ accessToken: expired })).toEqual([['signed-out'], 'signed-out']);
    expect(await listAs({ accessToken: signedOut }), 'no secret is left').toEqual([['signed-out'], 'signed-out']);
    expect(await listAs({ accessToken: expired, renewAccessToken: offline })).toEqual([[], 'offline']);
  });
});
