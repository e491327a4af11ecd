import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { booleanVariant, type FakeService, startBus, startService, type TestBus } from '../../testing/platform/bus';
import { isKeyringLocked } from './keyring-lock';

describe.runIf(process.platform === 'linux')('The keyring', () => {
  let bus: TestBus;
  let service: FakeService | null = null;
  beforeEach(async () => {
    bus = await startBus();
  });
  afterEach(async () => {
    service?.stop();
    service = null;
    await bus.stop();
  });

  it.each([true, false])('is locked or unlocked as its service reports: %s', async (isLocked) => {
    service = await startService(bus.address, 'org.freedesktop.secrets', {
      Get: () => ['v', [booleanVariant(isLocked)]],
    });
    expect(await isKeyringLocked(bus.address)).toBe(isLocked);
  });

  it('counts as locked if its service does not answer', async () => {
    service = await startService(bus.address, 'org.freedesktop.secrets', { Get: () => null });
    expect(await isKeyringLocked(bus.address, 200)).toBe(true);
  });

  it('is not locked if there is no keyring service or no bus', async () => {
    expect(await isKeyringLocked(bus.address)).toBe(false);
    expect(await isKeyringLocked('disabled:')).toBe(false);
    expect(await isKeyringLocked(null)).toBe(false);
  });
});
