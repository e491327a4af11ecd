/** Writes the report that a person copies and sends to the developers: versions, settings and incidents, no names. */
import type { NetworkState, PackageKind, Preferences, SecretsStorage, StorageState } from '../../preload/contract';

/**
 * The facts that are known without the rest of the program, so that a report can be written even if the program did not
 * start.
 */
export interface SystemFacts {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  readonly v8: string;
  readonly platform: string;
  /** On Linux, the version of the kernel. */
  readonly systemVersion: string;
  readonly architecture: string;
  /** The session type and the desktop, such as "wayland, GNOME"; empty if the system has none. */
  readonly session: string;
  readonly language: string;
  readonly packageKind: PackageKind;
  /** Of the primary screen: device pixels per CSS pixel. */
  readonly scaleFactor: number;
}

export interface ProgramFacts {
  /** One entry per account. */
  readonly accounts: readonly { readonly service: string; readonly isSignedOut: boolean }[];
  readonly secretsState: SecretsStorage['state'];
  readonly keychain: SecretsStorage['keychain'];
  readonly proxyMode: NetworkState['proxy']['mode'];
  readonly storage: StorageState;
  readonly demoState: string;
  readonly preferences: Preferences;
  readonly hasPanicKey: boolean;
  readonly isActing: boolean;
}

export interface ReportDeps {
  readonly writtenAt: Date;
  readonly system: SystemFacts;
  /** Null if the program has not finished starting. */
  readonly program: ProgramFacts | null;
  /** The end of the log. */
  readonly logText: string;
  /** Removes secrets that became known after an entry was written. */
  readonly removeSecrets: (text: string) => string;
}

const MOST_INCIDENTS = 5;
const MOST_WARNINGS = 10;

export function writeReport({ writtenAt, system, program, logText, removeSecrets }: ReportDeps): string {
  const entries = entriesIn(logText).map((entry) => entry.split('\n').map(removeSecrets).join('\n'));
  const incidents = entries.filter(isOf('error')).slice(-MOST_INCIDENTS);
  const warnings = entries.filter(isOf('warn')).slice(-MOST_WARNINGS);
  return [
    `Proofsheet report, ${writtenAt.toISOString()}`,
    '',
    ...systemLines(system),
    ...(program ? programLines(program) : ['The program has not finished starting.']),
    '',
    `Latest incidents, newest last: ${incidents.length === 0 ? 'none' : ''}`.trimEnd(),
    ...incidents,
    '',
    `Latest warnings, newest last: ${warnings.length === 0 ? 'none' : ''}`.trimEnd(),
    ...warnings,
    '',
  ].join('\n');
}

/** Returns the versions and the system alone, which a person can also give to somebody else than the developers. */
export function writeVersions(system: SystemFacts, program: ProgramFacts | null): string {
  return [
    ...systemLines(system),
    ...(program ? [secretsLine(program), `Accounts: ${program.accounts.length}`] : []),
    '',
  ].join('\n');
}

function systemLines(system: SystemFacts): readonly string[] {
  const { version, electron, chrome, node, v8 } = system;
  return [
    `Proofsheet ${version}, Electron ${electron}, Chrome ${chrome}, Node ${node}, V8 ${v8}`,
    `Package: ${system.packageKind}`,
    `System: ${system.platform} ${system.systemVersion} ${system.architecture}`,
    `Session: ${system.session || 'none'}`,
    `Scale factor: ${system.scaleFactor}`,
    `Language: ${system.language}`,
  ];
}

function secretsLine({ secretsState, keychain }: ProgramFacts): string {
  return `Secrets: ${secretsState} (${keychain})`;
}

function programLines(facts: ProgramFacts): readonly string[] {
  const { preferences, storage } = facts;
  const unsaved = storage.unsaved.map(({ file, why }) => `${file} (${why})`).join(', ');
  return [
    `Accounts: ${accountsText(facts.accounts)}`,
    secretsLine(facts),
    `Proxy: ${facts.proxyMode}`,
    `Data folder: ${storage.folder ? `cannot be written (${storage.folder.why})` : 'writable'}`,
    `Files not saved: ${unsaved || 'none'}`,
    `Cache not written: ${storage.cache ?? 'no'}`,
    `Unusable files replaced: ${storage.setAside.map(({ file }) => file).join(', ') || 'none'}`,
    `Demo: ${facts.demoState}`,
    `Acting as a member: ${yesNo(facts.isActing)}, limit ${preferences.actingLimitMinutes} min, ends when away: ${yesNo(preferences.endsActingWhenAway)}`,
    `Mask: revealed for ${preferences.revealSeconds} s, off for ${preferences.maskOffMinutes} min, masks on blur: ${yesNo(preferences.masksOnBlur)}`,
    `Panic key: ${yesNo(facts.hasPanicKey)}`,
  ];
}

function accountsText(accounts: ProgramFacts['accounts']): string {
  const services = [...new Set(accounts.map(({ service }) => service))].sort();
  const counted = services.map((service) => {
    const of = accounts.filter((account) => account.service === service);
    const signedOut = of.filter(({ isSignedOut }) => isSignedOut).length;
    return `${of.length} ${service}${signedOut > 0 ? ` (${signedOut} signed out)` : ''}`;
  });
  return counted.join(', ') || 'none';
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** Entries begin with a time; further lines of an entry are indented. The first entry may be incomplete. */
function entriesIn(logText: string): readonly string[] {
  return logText
    .split(/\n(?=\d{4}-\d{2}-\d{2}T)/)
    .map((entry) => entry.trimEnd())
    .filter((entry) => /^\d{4}-/.test(entry));
}

function isOf(level: string): (entry: string) => boolean {
  return (entry) => entry.split(' ', 2)[1] === level;
}
