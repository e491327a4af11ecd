/** Tells how this copy of the program reached the computer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { PackageKind } from '../../preload/contract';

export function readPackageKind(): PackageKind {
  if (!app.isPackaged) return 'source';
  if (process.platform !== 'linux') return 'installed';
  // Set by the program that unpacks an AppImage.
  if (process.env['APPIMAGE'] !== undefined) return 'appimage';
  const kind = readPackageType();
  return kind === 'deb' || kind === 'rpm' ? kind : 'archive';
}

/** Returns what the package of a system says about itself, such as "deb"; null for an archive, which has no such file. */
export function readPackageType(): string | null {
  if (!app.isPackaged) return null;
  try {
    return readFileSync(join(process.resourcesPath, 'package-type'), 'utf8').trim();
  } catch {
    return null;
  }
}
