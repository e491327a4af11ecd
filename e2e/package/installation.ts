/** Installs the Debian package with dpkg, into a folder in place of the system, and removes it again. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DATABASE = 'var/lib/dpkg';

export interface Installation {
  readonly root: string;
  /** The path of the program's executable. */
  readonly executable: string;
  /** Removes the package, and returns the files that it leaves. */
  remove(): Promise<readonly string[]>;
  delete(): Promise<void>;
}

export async function install(deb: string): Promise<Installation> {
  const root = await mkdtemp(join(tmpdir(), 'proofsheet-root-'));
  await chmod(root, 0o755);
  for (const folder of ['info', 'updates', 'triggers']) await mkdir(join(root, DATABASE, folder), { recursive: true });
  await writeFile(join(root, DATABASE, 'status'), '');
  // The libraries are those of the real system, which this database does not know.
  await dpkg(root, '--force-depends', '--install', deb);
  return {
    root,
    executable: join(root, 'opt/Proofsheet/proofsheet'),
    async remove() {
      await dpkg(root, '--purge', 'proofsheet');
      const left = await readdir(root, { recursive: true, withFileTypes: true });
      return left
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .filter((path) => !path.startsWith(DATABASE));
    },
    delete: () => rm(root, { recursive: true, force: true }),
  };
}

async function dpkg(root: string, ...args: readonly string[]): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const words = [
    'dpkg',
    `--root=${root}`,
    // The scripts of the package run, but outside of the folder, which has no shell; they know the folder from DPKG_ROOT.
    '--force-script-chrootless',
    '--force-unsafe-io',
    ...(isRoot ? [] : ['--force-not-root']),
    ...args,
  ];
  const [command = '', ...rest] = isRoot ? words : ['fakeroot', ...words];
  await run(command, rest, { env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` } });
}
