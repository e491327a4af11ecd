import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { createHttp } from '../../net/http/node-http';
import { ask, describeAlbumService } from '../../testing/services/conformance';
import { startSandboxForTests } from '../../testing/services/sandbox-control';
import { openRegistry } from '../registry';
import { shoebox } from './module';
import { createShoeboxService } from './service';

describeAlbumService('A shoebox', ({ shoebox: { baseUrl, token, pin } }) => ({
  service: createShoeboxService({
    http: createHttp({ version: '0', firstPauseMs: 1 }),
    baseUrl,
    token: () => Promise.resolve(token),
  }),
  // Ids as the service makes them; the renderer sends them back as text.
  owner: 'attic' as OwnerId,
  ownerWithoutAlbums: 'spare' as OwnerId,
  unknownOwner: 'nobody' as OwnerId,
  unknownAlbum: '999' as AlbumId,
  invalidIds: ['1_2_3', '-1'],
  secrets: [token, pin],
  origin: 'shoebox',
}));

describe('After its listing', () => {
  const sandbox = startSandboxForTests();

  it('a shoebox describes an album without a request', async () => {
    const { baseUrl, token } = sandbox.announcement.shoebox;
    const http = createHttp({ version: '0', firstPauseMs: 1 });
    const service = createShoeboxService({ http, baseUrl, token: () => Promise.resolve(token) });
    const [first] = await service.listAlbums('attic' as OwnerId, ask());
    await sandbox.control.forgetRequests();
    expect(first).toBeDefined();
    if (first) expect((await service.describeAlbum(first.album.id, ask())).name).toBe(first.album.name);
    expect(await sandbox.control.readRequests()).toEqual([]);
  });
});

it('Shoebox is offered only if the environment of a test asks for it', () => {
  expect(openRegistry({}).map(({ id }) => id)).not.toContain(shoebox.id);
  expect(openRegistry({ PROOFSHEET_SHOEBOX: '1' }).map(({ id }) => id)).toContain(shoebox.id);
});

it("only Shoebox's own files and its two lines in registry.ts contain its name", () => {
  const root = resolve(__dirname, '../../..');
  const folders = ['main', 'preload', 'renderer'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const sources = files.filter((file) => /\.(tsx?|css|html)$/.test(file));
  expect(sources.length).toBeGreaterThan(400);
  const naming = sources
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('main/services/shoebox/'))
    .filter((file) => /shoebox/i.test(readFileSync(join(root, file), 'utf8')));
  expect(naming).toEqual(['main/services/registry.ts']);
  const lines = readFileSync(join(root, 'main/services/registry.ts'), 'utf8').split('\n');
  expect(
    lines.filter((line) => /shoebox/i.test(line)),
    'registry.ts contains only the import of Shoebox and its entry in the list',
  ).toHaveLength(2);
});
