/** The person who runs the installed program: never root, because Chromium's sandbox refuses root. */
import { chown, chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessOwner } from '../fixtures/child-process';

/** The numbers of Debian's user `nobody`. */
const NOBODY: ProcessOwner = { uid: 65_534, gid: 65_534 };

/** Undefined if the tests run as an ordinary person already. */
export const ordinaryUser: ProcessOwner | undefined = process.getuid?.() === 0 ? NOBODY : undefined;

/** Creates a folder that only this person can read. */
export async function makeOwnFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proofsheet-person-'));
  await chmod(folder, 0o700);
  if (ordinaryUser) await chown(folder, ordinaryUser.uid, ordinaryUser.gid);
  return folder;
}
