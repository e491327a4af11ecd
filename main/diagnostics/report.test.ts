import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../storage/preferences-store';
import { type ProgramFacts, writeReport, writeVersions } from './report';

const system = {
  version: '1.0.0',
  electron: '25.1.1',
  chrome: '114.0.5735.106',
  node: '18.15.0',
  v8: '11.4.183.29',
  platform: 'linux',
  systemVersion: '6.1.0',
  architecture: 'x64',
  session: 'wayland, GNOME',
  language: 'en-US',
  packageKind: 'deb' as const,
  scaleFactor: 1.5,
};
const program: ProgramFacts = {
  accounts: [
    { service: 'smugmug-1.2', isSignedOut: false },
    { service: 'pictures-api', isSignedOut: false },
    { service: 'pictures-api', isSignedOut: true },
  ],
  secretsState: 'sealed',
  keychain: 'secret-service',
  proxyMode: 'manual',
  storage: {
    unsaved: [{ file: 'settings', why: 'full' }],
    setAside: [{ file: 'vault', as: 'vault.broken.json' }],
    folder: { path: '/home/ann/.config/Proofsheet', why: 'read-only' },
    cache: 'full',
  },
  demoState: 'as-started',
  preferences: DEFAULT_PREFERENCES,
  hasPanicKey: true,
  isActing: false,
};
const deps = { writtenAt: new Date(0), system, program, removeSecrets: (text: string) => text };

describe('The report', () => {
  it('counts the accounts by service, and contains no name of a person or a folder', () => {
    const report = writeReport({ ...deps, logText: '' });
    expect(report).toContain('Accounts: 2 pictures-api (1 signed out), 1 smugmug-1.2');
    expect(report).toContain('Proofsheet 1.0.0, Electron 25.1.1, Chrome 114.0.5735.106, Node 18.15.0, V8 11.4.183.29');
    expect(report).toContain('Session: wayland, GNOME');
    expect(report).toContain('Files not saved: settings (full)');
    expect(report).toContain('Cache not written: full');
    expect(report).not.toMatch(/\bann\b|\.config/);
  });

  it('contains the latest five incidents with their stacks, and removes secrets that became known later', () => {
    const incidents = Array.from({ length: 8 }, (_, at) =>
      [
        `2026-01-0${at + 1}T00:00:00.000Z error incident  incident=${at}`,
        '  Error',
        `    at call${at} (main/x.ts:1:1)`,
      ].join('\n'),
    );
    const logText = `cut off here\n${incidents.join('\n')}\n2026-02-01T00:00:00.000Z info  request failed\n`;
    const report = writeReport({ ...deps, logText, removeSecrets: (text) => text.replace('call7', '…') });
    expect(report).not.toContain('incident=2');
    expect(report).toContain('incident=3\n  Error\n    at call3 (main/x.ts:1:1)');
    expect(report).toContain('    at … (main/x.ts:1:1)');
    expect(report).not.toMatch(/cut off|request failed/);
  });

  it('is written even if the program has not finished starting', () => {
    expect(writeReport({ ...deps, program: null, logText: '' })).toContain('The program has not finished starting.');
  });

  it('without the log is short: versions, package, system, screen, keychain and the number of accounts', () => {
    expect(writeVersions(system, program)).toBe(
      [
        'Proofsheet 1.0.0, Electron 25.1.1, Chrome 114.0.5735.106, Node 18.15.0, V8 11.4.183.29',
        'Package: deb',
        'System: linux 6.1.0 x64',
        'Session: wayland, GNOME',
        'Scale factor: 1.5',
        'Language: en-US',
        'Secrets: sealed (secret-service)',
        'Accounts: 3',
        '',
      ].join('\n'),
    );
    expect(writeVersions(system, null)).not.toMatch(/Secrets|Accounts/);
  });
});
