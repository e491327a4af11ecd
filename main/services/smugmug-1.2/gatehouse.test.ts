import { describe, expect, it } from 'vitest';
import type { OwnerId } from '../../../preload/contract';
import { createHttp } from '../../net/http/node-http';
import { ask, failureOf, partOf } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import { createSmugmugClient } from './client';
import type { Credentials } from './login';
import { createSmugmugService } from './service';

// An id as the service makes it.
const GATEHOUSE = 'gatehouse' as OwnerId;

describe.each(['json', 'rest'])('The SmugMug 1.2.0 client for %s, with passwords and accounts', (format) => {
  const sandbox = startSandboxForTests();
  const { control } = sandbox;

  function connect(credentials?: Credentials) {
    const { endpoint, apiKey, owners } = sandbox.announcement.smugmug;
    const http = createHttp({ version: '0', firstPauseMs: 1 });
    return { http, endpoint: endpoint.replace('/json/', `/${format}/`), apiKey, owners, credentials };
  }

  const keeper = () => {
    const { emailAddress, password } = sandbox.announcement.smugmug.secrets.account;
    return { emailOrNickName: emailAddress, password };
  };

  it('asks for a site password, and reports a wrong password', async () => {
    const { sitePassword } = sandbox.announcement.smugmug.secrets.gatehouse;
    const service = createSmugmugService(connect());
    const needed = { kind: 'password-needed', scope: 'site', isCertain: false, code: 4 };
    expect(await failureOf(service.listAlbums(GATEHOUSE, ask()))).toMatchObject({ ...needed, wasWrong: false });
    expect(await failureOf(partOf(service.categories).list(GATEHOUSE, ask()))).toMatchObject({
      ...needed,
      wasWrong: false,
    });
    expect(await failureOf(service.listAlbums(GATEHOUSE, ask({ passwords: { site: 'wrong' } })))).toMatchObject({
      ...needed,
      wasWrong: true,
    });
    expect(await failureOf(service.findOwner('gatehouse', ask()))).toMatchObject({ kind: 'not-found', code: 4 });
    expect(await failureOf(service.findOwner('gatehouse', ask({ passwords: { site: 'wrong' } })))).toMatchObject({
      ...needed,
      wasWrong: true,
    });
    const request = ask({ passwords: { site: sitePassword } });
    expect((await service.findOwner('gatehouse', request)).owner).toMatchObject({ id: GATEHOUSE, name: 'Gatehouse' });
    const names = (await service.listAlbums(GATEHOUSE, request)).map(({ album }) => album.name);
    expect([names.includes('Front gate'), names.includes('Unlisted walk')]).toEqual([true, false]);
    expect(JSON.stringify(await partOf(service.categories).list(GATEHOUSE, request))).toContain('Hedges');
  });

  it('asks for an album password on every call, and opens the album with both passwords', async () => {
    const { sitePassword, album } = sandbox.announcement.smugmug.secrets.gatehouse;
    const service = createSmugmugService(connect());
    const id = (
      await partOf(service.unlistedAlbums).find(
        `${album.id} ${album.key}`,
        ask({ passwords: { site: sitePassword, album: album.password } }),
      )
    ).album.id;
    for (const passwords of [
      undefined,
      { site: sitePassword },
      { album: album.password },
      { site: sitePassword, album: 'wrong' },
    ]) {
      const request = ask({ passwords });
      const failures = [
        service.countPictures(id, request),
        service.listPictures(id, 0, request),
        service.describeAlbum(id, request),
        partOf(service.covers).find(id, request),
      ];
      for (const failure of failures) {
        expect(await failureOf(failure)).toMatchObject({
          kind: 'password-needed',
          scope: 'either',
          isCertain: false,
          wasWrong: passwords !== undefined,
        });
      }
    }
    const request = ask({ passwords: { site: sitePassword, album: album.password } });
    const pictures = [...(await service.listPictures(id, 0, request)).pictures];
    expect([
      pictures.length,
      await service.countPictures(id, request),
      (await partOf(service.covers).find(id, request))?.kind,
    ]).toEqual([5, 5, 'picture']);
    const exif = await Promise.all(pictures.map(({ details }) => partOf(service.exif).read(id, details.id, request)));
    expect(exif.some(({ fields }) => fields.some(({ name }) => name === 'FNumber'))).toBe(true);
    expect(JSON.stringify([pictures, await service.describeAlbum(id, request)])).not.toContain(album.password);
  });

  it('opens an unlisted album by id and key, and by link', async () => {
    const { id, key } = sandbox.announcement.smugmug.secrets.gatehouse.unlisted;
    const service = createSmugmugService(connect());
    const found = await partOf(service.unlistedAlbums).find(`${id}_${key}`, ask());
    expect(found.album).toMatchObject({ id: `${id}_${key}`, name: 'Unlisted walk', kind: 'album' });
    const [picture] = (await service.listPictures(found.album.id, 0, ask())).pictures;
    const link = picture?.details.albumAddress ?? '';
    expect((await partOf(service.unlistedAlbums).find(link, ask())).album).toEqual(found.album);
    expect((await failureOf(partOf(service.unlistedAlbums).find(`${id}_aaaaa`, ask()))).kind).toBe('password-needed');
    const pasted = link.replace('gatehouse', 'tidelines');
    expect(await service.findOwner(pasted, ask())).toMatchObject({
      owner: { id: 'tidelines', name: 'Tidelines' },
      albumId: found.album.id,
    });
  });

  it('signs in with a password once, renews the session with the password’s hash, and lists every album of the owner', async () => {
    const service = createSmugmugService(connect(keeper()));
    await control.forgetRequests();
    expect((await service.listOwners(ask()))[0]).toEqual({ id: GATEHOUSE, name: 'Gatehouse', isSelf: true });
    expect((await service.listAlbums(GATEHOUSE, ask())).map(({ album }) => album.name)).toContain('Unlisted walk');
    await control.setSettings({ sessionIdleMs: 0 });
    await service.listAlbums(GATEHOUSE, ask()).catch(() => null);
    await control.setSettings({});
    const albums = await service.listAlbums(GATEHOUSE, ask());
    const id = albums.find(({ album }) => album.name === 'Behind the hedge')?.album.id ?? ('' as never);
    const details = await service.describeAlbum(id, ask());
    expect(details).toMatchObject({ hasPassword: true, passwordHint: 'What opens the small door?' });
    expect(JSON.stringify(details)).not.toContain(sandbox.announcement.smugmug.secrets.gatehouse.album.password);
    const logins = (await control.readRequests())
      .map(({ form }) => form['method'])
      .filter((method) => method?.includes('login'));
    expect([logins[0], new Set(logins.slice(1))]).toEqual([
      'smugmug.login.withPassword',
      new Set(['smugmug.login.withHash']),
    ]);
  });

  it('reports a rejected login, and a login in read-only mode', async () => {
    const refused = createSmugmugService(connect({ ...keeper(), password: 'wrong' }));
    expect(await failureOf(refused.listOwners(ask()))).toMatchObject({ kind: 'refused', code: 1 });
    const unknown = createSmugmugService(connect({ userId: '1', passwordHash: 'x' }));
    expect(await failureOf(unknown.listAlbums(GATEHOUSE, ask()))).toMatchObject({ kind: 'refused', code: 1 });
    const visitor = createSmugmugService(connect());
    const albums = await visitor.listAlbums('tidelines' as OwnerId, ask());
    for (const readOnly of ['with-mode', 'without-mode']) {
      await control.setSettings({ readOnly });
      expect(await failureOf(createSmugmugService(connect()).listAlbums(GATEHOUSE, ask()))).toMatchObject({
        kind: 'read-only',
        code: 99,
      });
      expect(await visitor.listAlbums('tidelines' as OwnerId, ask())).toEqual(albums);
    }
  });

  it('logs out once, and only from an open session', async () => {
    for (const credentials of [undefined, keeper()]) {
      const service = createSmugmugService(connect(credentials));
      const { signal } = ask();
      await control.forgetRequests();
      await service.logOut(signal);
      await service.listAlbums(GATEHOUSE, ask()).catch(() => null);
      await service.logOut(signal);
      await service.logOut(signal);
      const methods = (await control.readRequests()).map(({ form }) => form['method']);
      expect(methods.slice(1)).toEqual(['smugmug.albums.get', 'smugmug.logout']);
    }
  });

  it('reads a single picture with the same fields as in the list', async () => {
    const client = createSmugmugClient(connect(keeper()));
    const [album] = await client.getAlbums('gatehouse', ask());
    const [image] = album ? await client.getImages(album, ask()) : [];
    expect(album && image && (await client.getImageInfo(album, image, ask()))).toEqual(image);
  });

  it('groups albums in the program if the service has no tree', async () => {
    const service = createSmugmugService(connect());
    const owner = 'tidelines' as OwnerId;
    const tree = await partOf(service.categories).list(owner, ask());
    const body = JSON.stringify({ stat: 'fail', code: 5, message: 'system error' });
    await control.setFaults([
      { match: { methodName: 'smugmug.users.getTree' }, body, contentType: 'application/json' },
    ]);
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    const sorted = (categories: typeof tree): unknown =>
      categories
        .map((category) => ({
          ...category,
          albumIds: [...category.albumIds].sort(),
          subCategories: sorted(category.subCategories) as typeof tree,
        }))
        .sort(byName);
    expect(sorted(await partOf(service.categories).list(owner, ask()))).toEqual(sorted(tree));
    const unreadable = JSON.stringify({ stat: 'ok', Categories: { 37: 'Pets' } });
    await control.setFaults([
      { match: { methodName: 'smugmug.users.getTree' }, body: unreadable, contentType: 'application/json' },
    ]);
    expect(
      sorted(await partOf(service.categories).list(owner, ask())),
      'the categories come from the lists if the tree cannot be read',
    ).toEqual(sorted(tree));
  });
});
