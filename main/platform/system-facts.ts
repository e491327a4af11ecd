/** Reads versions and the kind of system for a report; nothing that names the person or the computer. */
import { arch } from 'node:os';
import { app, screen } from 'electron';
import type { SystemFacts } from '../diagnostics/report';
import { readPackageKind } from './package-kind';

export function readSystemFacts(): SystemFacts {
  const { electron, chrome, node, v8 } = process.versions;
  const { XDG_SESSION_TYPE = '', XDG_CURRENT_DESKTOP = '' } = process.env;
  return {
    version: app.getVersion(),
    electron,
    chrome,
    node,
    v8,
    platform: process.platform,
    systemVersion: process.getSystemVersion(),
    architecture: arch(),
    session: [XDG_SESSION_TYPE, XDG_CURRENT_DESKTOP].filter((part) => /^[\w:.-]{1,40}$/.test(part)).join(', '),
    language: app.getLocale(),
    packageKind: readPackageKind(),
    scaleFactor: screen.getPrimaryDisplay().scaleFactor,
  };
}
