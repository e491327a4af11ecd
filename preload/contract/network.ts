/** How requests leave this computer. */
import * as z from 'zod';

/** `manual`: one proxy for everything but this computer itself; http, https, socks4 or socks5; its credentials are set apart. */
export const ProxyChoice = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('system') }).strict(),
  z.object({ mode: z.literal('direct') }).strict(),
  z.object({ mode: z.literal('manual'), address: z.string().trim().min(1).max(2_000) }).strict(),
]);
export type ProxyChoice = z.infer<typeof ProxyChoice>;

/** What the proxy is given when it asks for a sign-in; it crosses the border once, and never back. */
export const ProxyCredentials = z
  .object({ userName: z.string().trim().min(1).max(255), password: z.string().max(255) })
  .strict();

export const NetworkState = z.object({
  proxy: ProxyChoice,
  /** A user name and a password are kept for it. */
  hasCredentials: z.boolean(),
  /** The way that requests to each server in use take now: "directly", "through proxy.example:8080". */
  ways: z.array(z.object({ host: z.string(), way: z.string() })),
});
export type NetworkState = z.infer<typeof NetworkState>;
