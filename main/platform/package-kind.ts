/** Tells how this copy of the program reached the computer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { PackageKind } from '../../preload/contract';
import { packageKindOf } from './package-kind-rules';

export function readPackageKind(): PackageKind {
  return packageKindOf({
    isPackaged: app.isPackaged,
    platform: process.platform,
    packageType: readPackageType(),
    // Set by the program that unpacks an AppImage.
    isStartedByAppImage: process.env['APPIMAGE'] !== undefined,
  });
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
