/**
 * The care of a small JSON file that is replaced as a whole at every write.
 *
 * [Note: What outlives a crash] A new version is written beside the file, brought to the disk (fsync) and renamed over it,
 * so that the file is always one whole version. When a write has returned, a program that is killed loses nothing. Only
 * when the computer itself loses power may the rename be lost, and the version before it comes back; `syncFolder` closes
 * that gap where it matters, on systems that let a folder be synced.
 */
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

type Content = Readonly<Record<string, unknown>>;

/**
 * Moves a file away that cannot be used, so that the next write begins anew without losing it. Returns the name it has
 * now; null where all is well.
 */
export function setUnreadableAside(path: string, isUsable: (content: Content) => boolean): string | null {
  if (hasUsableContent(path, isUsable)) return null;
  const extension = extname(path);
  // Colons are not allowed in names on Windows.
  const timestamp = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = `${basename(path, extension)}.unreadable-${timestamp}${extension}`;
  renameSync(path, join(dirname(path), aside));
  return aside;
}

function hasUsableContent(path: string, isUsable: (content: Content) => boolean): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(content) && isUsable(content);
  } catch (reason) {
    // What cannot be read now, or is not there, says nothing of its content.
    return !(reason instanceof SyntaxError || hasCode(reason, ['EISDIR']));
  }
}

/** Some version of it lies aside, which somebody may still want to put right. */
export function hasVersionAside(path: string): boolean {
  const prefix = `${basename(path, extname(path))}.unreadable-`;
  return listFolder(dirname(path)).some((name) => name.startsWith(prefix));
}

function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Versions that a killed program did not finish, as electron-store's `atomically` names them. Nobody else writes here. */
export function removeUnfinished(path: string): void {
  const folder = dirname(path);
  const isUnfinished = (name: string): boolean =>
    name.startsWith(`${basename(path)}.tmp-`) && /^\d{10}[0-9a-f]{6}$/.test(name.slice(basename(path).length + '.tmp-'.length));
  for (const name of listFolder(folder).filter(isUnfinished)) rmSync(join(folder, name), { force: true });
}

function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // At the first start there is none.
  }
}

export function syncFolder(folder: string): void {
  // Windows does not open folders; NTFS keeps a journal of its names by itself.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (reason) {
    // Some file systems, most of them of a network, do not sync folders.
    if (!hasCode(reason, ['EINVAL', 'ENOTSUP'])) throw reason;
  } finally {
    closeSync(descriptor);
  }
}

function hasCode(reason: unknown, codes: readonly string[]): boolean {
  return reason instanceof Error && 'code' in reason && codes.includes(String(reason.code));
}
