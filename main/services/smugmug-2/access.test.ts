import { describe, expect, it } from 'vitest';
import type { AlbumId, CategoryId } from '../../../preload/contract';
import { ask, failureOf, partOf } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import type { AlbumService } from '../album-service';
import { albumNamed, GATEHOUSE, openVisitor } from '../../testing/services/smugmug-2/visitor';

const sandbox = startSandboxForTests();
const { control } = sandbox;

const openService = () => openVisitor(sandbox);

function rightPasswords(): { readonly site: string; readonly album: string } {
  const { sitePassword, album } = sandbox.announcement.smugmug.secrets.gatehouse;
  return { site: sitePassword, album: album.password };
}

/** The album behind the password of the site and one of its own. */
function protectedAlbum(service: AlbumService): Promise<AlbumId> {
  return albumNamed(sandbox, service, GATEHOUSE, 'Behind the hedge');
}

async function sentPasswords(): Promise<number> {
  return (await control.readRequests()).filter(({ path }) => path.endsWith('!unlock')).length;
}

describe('What a password has opened', () => {
  it('is opened again without asking the person after the service has closed it', async () => {
    const service = openService();
    const albumId = await protectedAlbum(service);
    const given = ask({ passwords: rightPasswords() });
    expect(await service.countPictures(albumId, given)).toBe(5);
    await control.setSettings({ unlockedRound: 1 });
    expect(await service.countPictures(albumId, given)).toBe(5);
    await control.setSettings({ unlockedRound: 2 });
    expect((await service.listPictures(albumId, 0, given)).pictures).toHaveLength(5);
    await control.setSettings({ unlockedRound: 3 });
    expect((await service.listAlbums(GATEHOUSE, given)).length).toBeGreaterThan(1);
    await control.setSettings({ unlockedRound: 4 });
    expect((await service.findOwner('gatehouse', given)).owner.name).toBe('Gatehouse');
  });

  it('is opened again for the folders, whose listing the service hides instead of refusing it', async () => {
    const service = openService();
    const listIn = partOf(partOf(service.categories).listIn);
    const given = ask({ passwords: { site: rightPasswords().site } });
    const namesIn = async (id: CategoryId | null) => (await listIn(GATEHOUSE, id, given)).map(({ name }) => name);
    const plans = (await listIn(GATEHOUSE, null, given)).find(({ name }) => name === 'Plans');
    await control.setSettings({ unlockedRound: 1 });
    expect(await namesIn(plans?.id ?? null)).toEqual(['Next year']);
    await control.setSettings({ unlockedRound: 2 });
    expect(await namesIn(null)).toContain('Plans');
    await control.setSettings({ unlockedRound: 3 });
    const other = partOf(partOf(openService().categories).listIn);
    const closed = { kind: 'password-needed', scope: 'site', wasWrong: false };
    expect(await failureOf(other(GATEHOUSE, null, ask()))).toMatchObject(closed);
    expect(await failureOf(other(GATEHOUSE, plans?.id ?? null, ask()))).toMatchObject(closed);
    expect((await other(GATEHOUSE, null, given)).map(({ name }) => name)).toContain('Plans');
  });

  it('is opened again once for requests at the same time', async () => {
    const service = openService();
    const albumId = await protectedAlbum(service);
    const given = ask({ passwords: rightPasswords() });
    await service.countPictures(albumId, given);
    await control.setSettings({ unlockedRound: 1 });
    await control.forgetRequests();
    const found = [service.countPictures(albumId, given), partOf(service.covers).find(albumId, given)];
    expect(await Promise.all(found)).toHaveLength(2);
    expect(await sentPasswords()).toBe(2);
  });
});

describe('A password', () => {
  it('is sent once for all requests that need it', async () => {
    const service = openService();
    const albumId = await protectedAlbum(service);
    await control.forgetRequests();
    const given = ask({ passwords: rightPasswords() });
    await Promise.all([1, 2, 3, 4].map(() => service.describeAlbum(albumId, given)));
    expect(await sentPasswords()).toBe(1);
  });

  it('that is wrong is sent once, and the right one opens afterwards', async () => {
    const service = openService();
    const albumId = await protectedAlbum(service);
    await control.forgetRequests();
    const wrong = { passwords: { ...rightPasswords(), album: 'no' } };
    const failures = [1, 2, 3, 4].map(() => failureOf(service.describeAlbum(albumId, ask(wrong))));
    for (const failure of [
      ...(await Promise.all(failures)),
      await failureOf(service.countPictures(albumId, ask(wrong))),
    ])
      expect(failure).toMatchObject({ kind: 'password-needed', scope: 'album', wasWrong: true });
    expect(await sentPasswords()).toBe(1);
    expect(await service.countPictures(albumId, ask({ passwords: rightPasswords() }))).toBe(5);
  });

  it('is not sent again for an album that needs another one', async () => {
    const service = openService();
    const albumId = await protectedAlbum(service);
    await control.forgetRequests();
    const onlySite = ask({ passwords: { site: rightPasswords().site } });
    expect(await failureOf(service.describeAlbum(albumId, onlySite))).toMatchObject({
      scope: 'album',
      wasWrong: false,
    });
    expect(await sentPasswords()).toBe(0);
  });

  it('is sent by the next request if the one that was sending it is cancelled', async () => {
    const service = openService();
    const albumId = await protectedAlbum(service);
    const cancelled = new AbortController();
    const passwords = rightPasswords();
    const first = failureOf(service.countPictures(albumId, ask({ passwords, signal: cancelled.signal })));
    const second = service.countPictures(albumId, ask({ passwords }));
    cancelled.abort();
    expect(await first).toMatchObject({ kind: 'cancelled' });
    expect(await second).toBe(5);
  });
});
