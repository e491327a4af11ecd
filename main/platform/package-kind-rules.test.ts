import { expect, it } from 'vitest';
import { packageKindOf, type PackageFacts } from './package-kind-rules';

const ARCHIVE: PackageFacts = {
  isPackaged: true,
  platform: 'linux',
  packageType: null,
  isStartedByAppImage: false,
};

it.each<[string, Partial<PackageFacts>]>([
  ['archive', {}],
  ['archive', { packageType: 'something' }],
  ['deb', { packageType: 'deb' }],
  ['rpm', { packageType: 'rpm' }],
  ['appimage', { isStartedByAppImage: true }],
  ['installed', { platform: 'win32' }],
  ['installed', { platform: 'darwin' }],
  ['source', { isPackaged: false, isStartedByAppImage: true }],
])('it is “%s” with %o', (kind, facts) => {
  expect(packageKindOf({ ...ARCHIVE, ...facts })).toBe(kind);
});

it.each(['deb', 'rpm'])('an installed %s that an AppImage has started is no AppImage', (packageType) => {
  expect(packageKindOf({ ...ARCHIVE, packageType, isStartedByAppImage: true })).toBe(packageType);
});
