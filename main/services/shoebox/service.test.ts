import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { AlbumId, OwnerId } from '../../../preload/contract';
import { createHttp } from '../../net/http/node-http';
import { describeAlbumService } from '../../testing/services/conformance';
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
  secrets: [token, pin],
  origin: 'shoebox',
}));

it('is offered only if the environment of a test asks for it', () => {
  expect(openRegistry({}).map(({ id }) => id)).not.toContain(shoebox.id);
  expect(openRegistry({ PROOFSHEET_SHOEBOX: '1' }).map(({ id }) => id)).toContain(shoebox.id);
});

it('no file of the program names it, except its own and its line in the list', () => {
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
    'its import and its entry in the list',
  ).toHaveLength(2);
});
