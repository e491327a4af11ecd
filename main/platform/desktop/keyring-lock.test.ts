import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { booleanVariant, type FakeService, startBus, startService, type TestBus } from '../../testing/platform/bus';
import { isKeyringLocked } from './keyring-lock';

/** Accepts connections, and answers the first bytes with this. */
async function startSilentBus(reply = ''): Promise<TestBus> {
  const folder = mkdtempSync(join(tmpdir(), 'proofsheet-bus-'));
  const path = join(folder, 'a bus');
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(reply, 'latin1'));
  });
  server.listen(path);
  await once(server, 'listening');
  return {
    address: `unix:path=${path.replace(' ', '%20')}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

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

  it('counts as locked if the bus accepts the connection and then says nothing', async () => {
    const silent = await startSilentBus();
    expect(await isKeyringLocked(silent.address, 200)).toBe(true);
    await silent.stop();
  });

  it.each([
    ['refuses the person', 'REJECTED EXTERNAL\r\n'],
    ['sends what is no message', `OK 1234\r\n${'\u00ff'.repeat(64)}`],
    [
      'sends a header that ends in a field',
      `OK 1234\r\nl\u0002\0\u0001\0\0\0\0\u0001\0\0\0\u0004\0\0\0\u0005\u0001x\0\0\0\0\0`,
    ],
  ])('is not locked if the bus %s', async (_what, reply) => {
    const bad = await startSilentBus(reply);
    expect(await isKeyringLocked(bad.address, 2_000)).toBe(false);
    await bad.stop();
  });

  it('is not locked if there is no keyring service or no bus', async () => {
    expect(await isKeyringLocked(bus.address)).toBe(false);
    expect(await isKeyringLocked('disabled:')).toBe(false);
    expect(await isKeyringLocked(null)).toBe(false);
  });
});
