/**
 * Writes the example profile in the present format: `npx tsx main/testing/profiles/write-profile.ts folder`. The folder
 * must be a new one, because stored profiles never change.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as example from './example-profile';
import { openProfile } from './open-profile';

export async function writeProfile(folder: string): Promise<void> {
  const profile = await openProfile(folder);
  profile.preferences.update(example.PREFERENCES);
  profile.network.write(example.PROXY);
  profile.maskRules.writeMaskRules(example.MASK_RULES);
  profile.owners.write(example.DANA, example.OWNERS);
  profile.members.write(example.DANA, example.MEMBERS);
  profile.accounts.write(example.ACCOUNTS.map(({ record }) => record));
  for (const { record, secrets } of example.ACCOUNTS) await profile.accountSecrets.write(record, secrets);
  profile.panic.writePanic(example.PANIC);
  await profile.pin.set(example.PIN);
  await profile.favourites.star(example.DANA, example.PICTURE_TO_KEEP);
  await profile.favourites.pin(example.DANA, example.ALBUM_TO_KEEP);
  await profile.favourites.see(example.DANA, example.ALBUM_TO_KEEP);
  await profile.favourites.saveSearch(example.DANA, example.SEARCH);
  (await profile.checks.of(example.DANA)).stored = example.CHECKS;
  await profile.checks.save(example.DANA);
  await profile.journal.write(...example.JOURNAL);
  await profile.settled();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? '');
  if (existsSync(folder)) throw new Error(`${folder} exists already: name a new folder.`);
  void writeProfile(folder);
}
