import { onlineManager } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { createQueryClient } from './query-client';

afterEach(() => onlineManager.setOnline(true));

it('changes a setting while the computer is offline', async () => {
  onlineManager.setOnline(false);
  const client = createQueryClient();
  const change = client
    .getMutationCache()
    .build(client, client.defaultMutationOptions({ mutationFn: () => Promise.resolve('changed') }));
  await expect(change.execute(undefined)).resolves.toBe('changed');
});
