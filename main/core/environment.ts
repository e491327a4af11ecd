/** What tests and other automation may set by environment variables. */

const SIGN_IN_LIMIT_MS = 5 * 60_000;
const MINUTE_MS = 60_000;

/** The line that stand-in services announced which already run; loopback addresses only. */
export function runningDemo(environment: OwnEnvironment): string | undefined {
  return environment['PROOFSHEET_DEMO_SERVICES'];
}

/** How long a sign-in waits for the browser. */
export function signInLimitMs(environment: OwnEnvironment): number {
  return Number(environment['PROOFSHEET_SIGN_IN_LIMIT_MS']) || SIGN_IN_LIMIT_MS;
}

/** How long a minute of acting as a member takes. */
export function actingMinuteMs(environment: OwnEnvironment): number {
  return Number(environment['PROOFSHEET_ACTING_MINUTE_MS']) || MINUTE_MS;
}

/**
 * What the environment says to this program, taken out of it at the start. Some of it is secret, and Electron hands all of
 * the environment to the preload of every window; child processes inherit it too.
 */
const PREFIX = 'PROOFSHEET_';

export type OwnEnvironment = Readonly<Record<string, string | undefined>>;

export function takeEnvironment(environment: NodeJS.ProcessEnv): OwnEnvironment {
  const own = Object.entries(environment).filter(([name]) => name.startsWith(PREFIX));
  for (const [name] of own) Reflect.deleteProperty(environment, name);
  return Object.fromEntries(own);
}
