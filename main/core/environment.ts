/** Settings that tests and other automation pass as environment variables. */
export type OwnEnvironment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'PROOFSHEET_';
const SIGN_IN_LIMIT_MS = 5 * 60_000;
const MINUTE_MS = 60_000;

/** Returns the announcement line of stand-in services that are already running; loopback addresses only. */
export function runningDemo(environment: OwnEnvironment): string | undefined {
  return environment['PROOFSHEET_DEMO_SERVICES'];
}

/** Returns how long a sign-in waits for the browser. */
export function signInLimitMs(environment: OwnEnvironment): number {
  return Number(environment['PROOFSHEET_SIGN_IN_LIMIT_MS']) || SIGN_IN_LIMIT_MS;
}

/** Returns the milliseconds that count as one minute of acting as a member; tests shorten it. */
export function actingMinuteMs(environment: OwnEnvironment): number {
  return Number(environment['PROOFSHEET_ACTING_MINUTE_MS']) || MINUTE_MS;
}

/** Returns the time between two checks whether the page answers; undefined for the usual time. Tests shorten it. */
export function hangCheckMs(environment: OwnEnvironment): number | undefined {
  return Number(environment['PROOFSHEET_HANG_CHECK_MS']) || undefined;
}

/** Returns whether the test of the packaged program drives its window. */
export function isPackageTested(environment: OwnEnvironment): boolean {
  return environment['PROOFSHEET_PACKAGE_TEST'] === '1';
}

/** Returns the secret values of the environment, including the tokens that running stand-in services announce. */
export function environmentSecrets(environment: OwnEnvironment): unknown {
  const announced = runningDemo(environment);
  try {
    return [environment, announced === undefined ? null : JSON.parse(announced)];
  } catch {
    return environment;
  }
}

/**
 * Removes the program's own variables from the environment at the start. Some are secret, and Electron passes the whole
 * environment to every preload script; child processes inherit it too.
 */
export function takeEnvironment(environment: NodeJS.ProcessEnv): OwnEnvironment {
  const own = Object.entries(environment).filter(([name]) => name.startsWith(PREFIX));
  for (const [name] of own) Reflect.deleteProperty(environment, name);
  return Object.fromEntries(own);
}
