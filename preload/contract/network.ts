/** How requests leave this computer. */
import * as z from 'zod';

/**
 * `manual`: one proxy for all hosts but this computer; http, https, socks4 or socks5. Its credentials are set
 * separately.
 */
export const ProxyChoice = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('system') }),
  z.strictObject({ mode: z.literal('direct') }),
  z.strictObject({ mode: z.literal('manual'), address: z.string().trim().min(1).max(2_000) }),
]);
export type ProxyChoice = z.infer<typeof ProxyChoice>;

/** The credentials sent to the proxy if it requires a sign-in. They cross the process border once, and never back. */
export const ProxyCredentials = z.strictObject({
  userName: z.string().trim().min(1).max(255),
  password: z.string().max(255),
});

/** `proxy`: "proxy.example:8080". `unknown`: the system names no route. */
const CurrentRoute = z.discriminatedUnion('leads', [
  z.object({ leads: z.literal('directly') }),
  z.object({ leads: z.literal('through-proxy'), proxy: z.string() }),
  z.object({ leads: z.literal('unknown') }),
]);
export type CurrentRoute = z.infer<typeof CurrentRoute>;

export const NetworkState = z.object({
  proxy: ProxyChoice,
  /** True if a user name and a password are stored for the proxy. */
  hasCredentials: z.boolean(),
  /** The current route to each server in use. */
  routes: z.array(z.object({ host: z.string(), route: CurrentRoute })),
});
export type NetworkState = z.infer<typeof NetworkState>;
