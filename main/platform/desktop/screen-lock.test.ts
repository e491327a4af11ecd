import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { booleanVariant, type FakeService, startBus, startService, type TestBus } from '../../testing/platform/bus';
import { type ScreenLock, watchScreenLock } from './screen-lock';

const SESSION = '/org/freedesktop/login1/session/_31';

describe.runIf(process.platform === 'linux')('A locked screen', () => {
  let bus: TestBus;
  let services: FakeService[] = [];
  let lock: ScreenLock | null = null;
  let lockedCount = 0;

  beforeEach(async () => {
    bus = await startBus();
    lockedCount = 0;
  });
  afterEach(async () => {
    lock?.close();
    for (const service of services) service.stop();
    services = [];
    await bus.stop();
  });

  async function serve(name: string, answers: Parameters<typeof startService>[2]): Promise<FakeService> {
    const service = await startService(bus.address, name, answers);
    services.push(service);
    return service;
  }
  const serveLogind = (isLocked = false) =>
    serve('org.freedesktop.login1', {
      GetSession: () => ['o', [SESSION]],
      Get: () => ['v', [booleanVariant(isLocked)]],
    });
  async function watch(buses: { readonly system?: boolean; readonly session?: boolean }): Promise<ScreenLock> {
    lock = await watchScreenLock({
      systemBus: buses.system ? bus.address : null,
      sessionBus: buses.session ? bus.address : null,
      sessionId: '1',
      onLocked: () => (lockedCount += 1),
    });
    return lock;
  }

  it('is reported by logind, once for each lock', async () => {
    const logind = await serveLogind();
    const watched = await watch({ system: true });
    expect([watched.canTell, watched.isLocked()]).toEqual([true, false]);
    const hint = (value: boolean): void =>
      logind.emit(SESSION, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', [
        'org.freedesktop.login1.Session',
        { LockedHint: booleanVariant(value) },
        [],
      ]);
    hint(true);
    await expect.poll(() => lockedCount).toBe(1);
    hint(true);
    hint(false);
    await expect.poll(() => watched.isLocked()).toBe(false);
    expect(lockedCount).toBe(1);
    logind.emit(SESSION, 'org.freedesktop.login1.Session', 'Lock', '', []);
    await expect.poll(() => lockedCount).toBe(2);
  });

  it('is reported at once if it was locked before the program started', async () => {
    await serveLogind(true);
    expect((await watch({ system: true })).isLocked()).toBe(true);
    expect(lockedCount).toBe(1);
  });

  it.each(['org.freedesktop.ScreenSaver', 'org.cinnamon.ScreenSaver', 'org.gnome.ScreenSaver'])(
    'is reported by %s if there is no logind',
    async (name) => {
      const service = await serve(name, { GetActive: () => ['b', [false]] });
      const watched = await watch({ session: true, system: true });
      expect([watched.canTell, watched.isLocked()]).toEqual([true, false]);
      service.emit('/ScreenSaver', name, 'ActiveChanged', 'b', [true]);
      await expect.poll(() => lockedCount).toBe(1);
      expect(watched.isLocked()).toBe(true);
      service.emit('/ScreenSaver', name, 'ActiveChanged', 'b', [false]);
      await expect.poll(() => watched.isLocked()).toBe(false);
    },
  );

  it("is not taken from GNOME if logind answers, because GNOME's service is also active for a blank screen", async () => {
    const logind = await serveLogind();
    const gnome = await serve('org.gnome.ScreenSaver', { GetActive: () => ['b', [true]] });
    const watched = await watch({ system: true, session: true });
    gnome.emit('/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', 'b', [true]);
    logind.emit(SESSION, 'org.freedesktop.login1.Session', 'Lock', '', []);
    await expect.poll(() => watched.isLocked()).toBe(true);
    expect(lockedCount).toBe(1);
  });

  it('cannot be distinguished from a blank screen if no service answers, if there is no bus, or after the bus is gone', async () => {
    expect((await watch({ system: true, session: true })).canTell).toBe(false);
    lock?.close();
    expect((await watch({})).canTell).toBe(false);
    lock?.close();
    await serveLogind();
    const watched = await watch({ system: true });
    for (const service of services.splice(0)) service.stop();
    expect(watched.isLocked()).toBe(false);
  });
});
