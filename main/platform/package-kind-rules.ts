/** How a copy of the program reached the computer, from what it finds there. */
import type { PackageKind } from '../../preload/contract';

export interface PackageFacts {
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  /** What `resources/package-type` says; null without that file. */
  readonly packageType: string | null;
  readonly isStartedByAppImage: boolean;
}

export function packageKindOf({ isPackaged, platform, packageType, isStartedByAppImage }: PackageFacts): PackageKind {
  if (!isPackaged) return 'source';
  if (platform !== 'linux') return 'installed';
  // First, because all that an AppImage starts inherits its variable, also this program from an installed package.
  if (packageType === 'deb' || packageType === 'rpm') return packageType;
  return isStartedByAppImage ? 'appimage' : 'archive';
}
