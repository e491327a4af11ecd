import { describe, expect, it } from 'vitest';
import type { AlbumId, Category, CategoryId, OwnerId } from '../../../preload/contract';
import { ask, failureOf, partOf } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import type { AlbumService } from '../album-service';
import {
  albumNamed as findAlbum,
  DAYBOOK,
  GATEHOUSE,
  openVisitor,
  TIDELINES,
} from '../../testing/services/smugmug-2/visitor';

const sandbox = startSandboxForTests();
const { control } = sandbox;

// An id as the service makes it; the renderer sends it back as text.
const ownerId = (text: string) => text as OwnerId;

const openService = () => openVisitor(sandbox);
const albumNamed = (...of: [AlbumService, OwnerId, string]) => findAlbum(sandbox, ...of);

describe('A site with a password', () => {
  it('asks for it, reports a wrong one, and opens with the right one, which is sent once', async () => {
    const service = openService();
    const { sitePassword } = sandbox.announcement.smugmug.secrets.gatehouse;
    expect(await failureOf(service.listAlbums(GATEHOUSE, ask()))).toMatchObject({
      kind: 'password-needed',
      scope: 'site',
      wasWrong: false,
      isCertain: true,
    });
    expect(await failureOf(service.listAlbums(GATEHOUSE, ask({ passwords: { site: 'no' } })))).toMatchObject({
      kind: 'password-needed',
      scope: 'site',
      wasWrong: true,
    });
    const passwords = { site: sitePassword };
    const albums = await service.listAlbums(GATEHOUSE, ask({ passwords }));
    expect(albums.map(({ album }) => album.name)).toContain('Front gate');
    await control.forgetRequests();
    await service.listAlbums(GATEHOUSE, ask({ passwords }));
    const requests = await control.readRequests();
    expect(requests.map(({ path }) => path)).toEqual(['/api/v2/user/gatehouse!albums']);
    expect(JSON.stringify(requests)).not.toContain(sitePassword);
  });

  it('is found by nickname with the password, which the lookup asks for', async () => {
    const service = openService();
    const { sitePassword } = sandbox.announcement.smugmug.secrets.gatehouse;
    expect(await failureOf(service.findOwner('gatehouse', ask()))).toMatchObject({ kind: 'password-needed' });
    const found = await service.findOwner('gatehouse', ask({ passwords: { site: sitePassword } }));
    expect(found.owner).toEqual({ id: 'gatehouse', name: 'Gatehouse', isSelf: false });
  });
});

describe('An album with a password', () => {
  it('asks for it, reports a wrong one, and opens with the right one', async () => {
    const service = openService();
    const { sitePassword, album } = sandbox.announcement.smugmug.secrets.gatehouse;
    const albumId = await albumNamed(service, GATEHOUSE, 'Behind the hedge');
    const site = sitePassword;
    for (const task of [
      (given: object) => service.countPictures(albumId, ask(given)),
      (given: object) => service.listPictures(albumId, 0, ask(given)),
      (given: object) => service.describeAlbum(albumId, ask(given)),
      (given: object) => partOf(service.covers).find(albumId, ask(given)),
    ]) {
      expect(await failureOf(task({ passwords: { site } }))).toMatchObject({
        kind: 'password-needed',
        scope: 'album',
        wasWrong: false,
        isCertain: true,
      });
    }
    const wrong = service.countPictures(albumId, ask({ passwords: { site, album: 'no' } }));
    expect(await failureOf(wrong)).toMatchObject({ kind: 'password-needed', scope: 'album', wasWrong: true });
    const given = ask({ passwords: { site, album: album.password } });
    expect(await service.countPictures(albumId, given)).toBe(5);
    expect((await service.listPictures(albumId, 0, given)).pictures).toHaveLength(5);
    expect(await service.describeAlbum(albumId, given)).toMatchObject({
      hasPassword: true,
      passwordHint: 'What opens the small door?',
    });
  });

  it('keeps what was opened apart from another account of the same service', async () => {
    const service = openService();
    const other = openService();
    const { sitePassword: site, album } = sandbox.announcement.smugmug.secrets.gatehouse;
    const albumId = await albumNamed(service, GATEHOUSE, 'Behind the hedge');
    await service.countPictures(albumId, ask({ passwords: { site, album: album.password } }));
    expect(await failureOf(other.countPictures(albumId, ask()))).toMatchObject({ kind: 'password-needed' });
  });
});

describe('An unlisted album', () => {
  it('is in no list, and opens by its key and by a link to it or to one of its pictures', async () => {
    const service = openService();
    const { albumKeys } = sandbox.announcement.smugmug2;
    const site = sandbox.announcement.smugmug.secrets.gatehouse.sitePassword;
    const listed = await service.listAlbums(GATEHOUSE, ask({ passwords: { site } }));
    expect(listed.map(({ album }) => album.id)).not.toContain(albumKeys.unlisted);
    const { album } = await partOf(service.unlistedAlbums).find(albumKeys.unlisted, ask());
    expect([album.id, album.name]).toEqual([albumKeys.unlisted, 'Unlisted walk']);
    const { pictures } = await service.listPictures(album.id, 0, ask());
    const page = [...pictures][0]?.details.albumAddress ?? '';
    expect(page).toMatch(/\/n-\w+\/i-\w+$/);
    expect((await partOf(service.unlistedAlbums).find(page, ask())).album.id).toBe(album.id);
    const ofPicture = `https://photos.example.org/${page.split('/').at(-1) ?? ''}`;
    expect((await partOf(service.unlistedAlbums).find(ofPicture, ask())).album.id).toBe(album.id);
    const gallery = `https://gatehouse.smugmug.com/gallery/15302331_${albumKeys.unlisted}`;
    expect((await partOf(service.unlistedAlbums).find(gallery, ask())).album.id).toBe(album.id);
  });

  it('with a password asks for it', async () => {
    const service = openService();
    const { unlistedProtected } = sandbox.announcement.smugmug2.albumKeys;
    const { password } = sandbox.announcement.smugmug.secrets.gatehouse.unlistedProtected;
    const { find } = { find: (given: object) => partOf(service.unlistedAlbums).find(unlistedProtected, ask(given)) };
    expect(await failureOf(find({}))).toMatchObject({ kind: 'password-needed', scope: 'album' });
    expect((await find({ passwords: { album: password } })).album.name).toBe('Unlisted attic');
  });
});

describe('A link of the site', () => {
  it('leads to the owner and the album, on the owner’s own domain too', async () => {
    const service = openService();
    const tidelines = ownerId('tidelines');
    const albumId = await albumNamed(service, tidelines, 'North shore');
    const page = [...(await service.listPictures(albumId, 3, ask())).pictures][3]?.details.albumAddress ?? '';
    const path = new URL(page).pathname.replace('/tidelines', '');
    for (const link of [page, `https://tidelines.smugmug.com${path}`, `https://photos.example.org${path}`]) {
      const found = await service.findOwner(link, ask());
      expect([found.owner.id, found.owner.name, found.albumId], link).toEqual(['tidelines', 'Tidelines', albumId]);
    }
    expect((await failureOf(service.findOwner('https://photos.example.org/n-zzzzz', ask()))).kind).toBe('not-found');
  });
});

describe('The folders of an owner', () => {
  it('are a tree of any depth, without a request for each folder', async () => {
    const service = openService();
    await control.forgetRequests();
    const tree = await partOf(service.categories).list(DAYBOOK, ask());
    expect(await control.readRequests()).toHaveLength(1);
    expect(namesOf(tree)).toEqual([['Years', '2024', 'Autumn', 'November', 'Nights'], ['Other'], ['Other']]);
    const albums = await service.listAlbums(DAYBOOK, ask());
    expect(albums.map(({ album }) => [album.name, album.categoryPath])).toEqual([
      ['Autumn night', ['Years', '2024', 'Autumn', 'November', 'Nights']],
      ['Spring night', []],
      ['By hand', ['Other']],
    ]);
  });
});

describe('A link to a picture', () => {
  it('leads to its place in the album, whose pages are then not requested again', async () => {
    const service = openService();
    const albumId = await albumNamed(service, TIDELINES, 'The long archive');
    const [picture] = (await service.listPictures(albumId, 4_321, ask())).pictures;
    const nodeId = partOf(
      (await service.describeAlbum(albumId, ask())).other.find(({ name }) => name === 'NodeID'),
    ).value;
    const link = `https://photos.example/Archive/n-${nodeId}/i-${picture?.details.id ?? ''}/A`;
    const found = await openService().findOwner(link, ask());
    // The first picture of the page at 4,321 is the one at 4,300.
    expect(found).toMatchObject({ owner: { id: TIDELINES }, albumId, picture: 4_300 });
    const without = await openService().findOwner(link.replace(/i-\w+/, 'i-nothere'), ask());
    expect(without).toMatchObject({ albumId, picture: null });
  });

  it('leads to its place if the service limits its pages', async () => {
    await control.setSettings({ largestPage: 7 });
    const service = openService();
    const albumId = await albumNamed(service, TIDELINES, 'The long archive');
    const [picture] = (await service.listPictures(albumId, 60, ask())).pictures;
    const { find } = linksTo(albumId, picture?.details.id ?? '');
    expect(await find(openService())).toMatchObject({ albumId, picture: 56 });
  });

  it('opens the album alone if the search for its place fails, but not if it is cancelled', async () => {
    const service = openService();
    const albumId = await albumNamed(service, TIDELINES, 'The long archive');
    const [picture] = (await service.listPictures(albumId, 4_321, ask())).pictures;
    const { find } = linksTo(albumId, picture?.details.id ?? '');
    await control.setFaults([{ match: { pathIncludes: '!images', parameters: { start: '801' } }, status: 500 }]);
    expect(await find(openService())).toMatchObject({ owner: { id: TIDELINES }, albumId, picture: null });
    await control.setFaults([{ match: { pathIncludes: '!images' }, status: 429, retryAfterSeconds: 20 }]);
    const cancelling = new AbortController();
    const cancelled = find(openService(), ask({ signal: cancelling.signal, onThrottled: () => cancelling.abort() }));
    expect((await failureOf(cancelled)).kind).toBe('cancelled');
  });

  it('opens the album alone if that needs a password', async () => {
    const service = openService();
    const albumId = await albumNamed(service, GATEHOUSE, 'Behind the hedge');
    const link = `https://gatehouse.smugmug.com/gallery/123_${albumId}/i-abc`;
    const site = sandbox.announcement.smugmug.secrets.gatehouse.sitePassword;
    expect(await service.findOwner(link, ask({ passwords: { site } }))).toMatchObject({ albumId, picture: null });
  });
});

describe('Folders', () => {
  it('are listed level by level, with those that contain no album and those of the albums, by one request each', async () => {
    const { sitePassword } = sandbox.announcement.smugmug.secrets.gatehouse;
    const service = openService();
    const categories = partOf(service.categories);
    const listIn = partOf(categories.listIn);
    const given = ask({ passwords: { site: sitePassword } });
    const foldersIn = (id: CategoryId | null) => listIn(GATEHOUSE, id, given);
    const top = await foldersIn(null);
    const known = await categories.list(GATEHOUSE, given);
    const ids = top.map(({ id }) => id);
    expect(known.flatMap(({ id }) => id ?? []).every((id) => ids.includes(id))).toBe(true);
    await control.forgetRequests();
    const names: string[] = [];
    let folder = top.find(({ name }) => name === 'Plans');
    while (folder) {
      names.push(folder.name);
      folder = folder.id === undefined ? undefined : (await foldersIn(folder.id))[0];
    }
    expect(names).toEqual(['Plans', 'Next year', 'Spring', 'April', 'First week']);
    expect(await control.readRequests(), 'the last one says that it is empty').toHaveLength(4);
    expect(await failureOf(foldersIn('../x' as CategoryId))).toMatchObject({ kind: 'bad-request' });
  });
});

describe('A picture', () => {
  it('whose original is a RAW file says so, and has the sizes that can be shown', async () => {
    const service = openService();
    const albumId = await albumNamed(service, DAYBOOK, 'By hand');
    const pictures = [...(await service.listPictures(albumId, 0, ask())).pictures];
    const raw = pictures.find(({ details }) => details.format === 'CR2');
    expect(raw?.details.other).toContainEqual({ name: 'ComponentFileTypes', value: '{"Image":["jpg"],"Raw":["cr2"]}' });
    expect(raw?.sources.map(({ label }) => label)).not.toContain('Original');
    expect(raw?.sources.length).toBeGreaterThan(3);
    expect(pictures.filter((each) => each !== raw).every(({ sources }) => sources.at(-1)?.isOriginal)).toBe(true);
  });

  it('of an album that protects its pictures says so', async () => {
    const service = openService();
    const albumId = await albumNamed(service, DAYBOOK, 'Spring night');
    const [first] = [...(await service.listPictures(albumId, 0, ask())).pictures];
    expect(first?.details.other).toContainEqual({ name: 'Protected', value: 'yes' });
  });

  it('has the shape of a panorama if the service reports it', async () => {
    await control.setSettings({ shapes: 'panoramas' });
    const service = openService();
    const albumId = await albumNamed(service, DAYBOOK, 'Spring night');
    const [first] = [...(await service.listPictures(albumId, 0, ask())).pictures];
    expect([first?.details.width, first?.details.height]).toEqual([6_000, 1_500]);
  });

  it('that the owner hides is not sent to visitors, and the others keep their places', async () => {
    const service = openService();
    const albumId = await albumNamed(service, GATEHOUSE, 'Front gate');
    expect(await service.countPictures(albumId, ask())).toBe(5);
    const { total, pictures } = await service.listPictures(albumId, 0, ask());
    expect([total, pictures.length]).toEqual([5, 5]);
  });
});

function linksTo(albumId: AlbumId, picture: string) {
  const link = `https://tidelines.smugmug.com/gallery/123_${albumId}/i-${picture}`;
  return { find: (service: AlbumService, request = ask()) => service.findOwner(link, request) };
}

/** The names above each album, in the order of the tree. */
function namesOf(tree: readonly Category[], above: readonly string[] = []): (readonly string[])[] {
  return tree.flatMap(({ name, albumIds, subCategories }) => [
    ...albumIds.map(() => [...above, name]),
    ...namesOf(subCategories, [...above, name]),
  ]);
}
