/**
 * Writes to the sealed cache as fast as possible, for a test that kills this process: `tsx write-cache-until-killed.ts
 * folder key first`. Prints `begun` before it opens the cache, then the number of each content that is on the disk.
 */
import { writeSync } from 'node:fs';
import { createAesKeychain } from './aes-keychain';
import { CACHED_BY, contentOf, ENTRIES, nameOf } from './numbered-entries';
import { createCacheFolder } from './sealed-cache';

const STANDARD_OUTPUT = 1;
const say = (text: string): unknown => writeSync(STANDARD_OUTPUT, `${text}\n`);

async function writeUntilKilled(folder: string, key: Buffer, first: number): Promise<never> {
  say('begun');
  const cache = await createCacheFolder({ folder, keychain: createAesKeychain(key) }).open();
  for (let number = first; ; number += 3) {
    // Several at once, as the pictures of a grid arrive.
    for (let more = 0; more < 3; more += 1) {
      cache.partition(CACHED_BY).write(nameOf(number + more), [contentOf(number + more)]);
    }
    await cache.settled();
    say(String(number + 2));
    if (number % ENTRIES === 0) await cache.usedBytes();
  }
}

const [folder = '', key = '', first = '1'] = process.argv.slice(2);
void writeUntilKilled(folder, Buffer.from(key, 'hex'), Number(first));
