import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../fixtures/bridge';
import { startKeychain } from '../fixtures/keychain';
import type { Sandbox } from '../fixtures/sandbox';
import type { Ratio } from './figures';
import { hasGthumb, startGthumb } from './gthumb';
import { ALBUM_SIZES, coverOf, openAlbum, ownerOf, serveAlbum } from './measured-albums';
import { BARE_WINDOW, newDataFolder, PROGRAM, start, type StartOptions } from './program';
import { inTurn } from './rounds';

const ROUNDS = 3;
const ALBUM = 'Five thousand';

/**
 * Measures a start that restores an album of 5,000 pictures from the sealed cache, until its visible thumbnails are painted:
 * against gThumb, without a cache of its own, on a folder of 5,000 of the same files. Without gThumb, against a bare window.
 */
export async function benchRestored(): Promise<Ratio[]> {
  const { sandbox, environment } = await serveAlbum(ALBUM);
  const keychain = await startKeychain();
  const userData = await newDataFolder();
  const options = { userData, environment: { ...environment, ...keychain.environment }, args: keychain.args };
  await signIn(sandbox, options);
  const first = await start(PROGRAM, options);
  await coverOf(first.page, ALBUM).waitFor();
  await sandbox.control.forgetRequests();
  await openAlbum(first.page, ALBUM);
  const folder = await keepFiles(sandbox);
  await first.stop();
  const peer = hasGthumb();
  const measured = await inTurn(
    ROUNDS,
    async () => {
      const running = await start(PROGRAM, options);
      await running.stop();
      return running.startMs;
    },
    async () => {
      if (peer) return startGthumb(folder);
      const bare = await start(BARE_WINDOW);
      await bare.stop();
      return bare.startMs;
    },
  );
  await sandbox.stop();
  await keychain.stop();
  await Promise.all([userData, folder].map((each) => rm(each, { recursive: true, force: true })));
  const what = 'process start to the thumbnails of a restored album of 5,000, from the sealed cache';
  return [
    peer
      ? { what, unit: 'ms', ...measured, against: 'gThumb without a cache on as many of the same files', goal: 1 }
      : { what, unit: 'ms', ...measured, against: 'a bare Electron window, because gThumb is not installed' },
  ];
}

/** Signs in as a visitor, because nothing of the demo is stored, and adds the owner of the album. */
async function signIn({ announcement }: Sandbox, options: StartOptions): Promise<void> {
  const { endpoint, apiKey } = announcement.smugmug;
  const { page, stop } = await start(PROGRAM, options);
  const { identity } = await ask(page, 'accounts.signIn', {
    method: 'visitor',
    service: 'smugmug-1.2',
    server: endpoint,
    values: {},
    secrets: { apiKey },
  });
  await ask(page, 'owners.find', { identity, text: ownerOf(ALBUM) });
  await stop();
}

/** Writes a folder with as many files as the album has pictures, from those that the program has just requested. */
async function keepFiles(sandbox: Sandbox): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proofsheet-files-'));
  const requests = (await sandbox.control.requests()).filter(({ origin }) => origin === 'images');
  const files = await Promise.all(
    requests.map(async ({ headers, path }) => {
      const answer = await fetch(`http://${headers['host'] ?? ''}${path}`);
      return Buffer.from(await answer.arrayBuffer());
    }),
  );
  for (let index = 0; index < ALBUM_SIZES[ALBUM]; index += 1) {
    const file = files[index % files.length];
    if (file) await writeFile(join(folder, `${String(index).padStart(5, '0')}.jpg`), file);
  }
  return folder;
}
