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
