/**
 * Parses the line that the demo's stand-in services announce themselves with. The line is untrusted: only loopback
 * addresses are accepted.
 */
import * as z from 'zod';
import type { LoginAnnouncement, SandboxAnnouncement } from '../../sandbox/announcement';
import { AppFailure } from '../core/errors';

const LoopbackAddress = z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ });

const Login = z.object({
  baseUrl: LoopbackAddress,
  redirectUri: z.string(),
  clients: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      secret: z.string().nullable(),
      responseTypes: z.array(z.enum(['code', 'token'])),
    }),
  ),
  people: z.array(z.object({ name: z.string(), userId: z.number().int() })),
});

const Announcement = z.object({
  picturesApi: z.object({
    baseUrl: LoopbackAddress,
    apiKey: z.string(),
    accounts: z.array(z.object({ name: z.string(), userId: z.number().int(), accessToken: z.string() })).min(1),
    owners: z.array(z.object({ name: z.string(), userId: z.number().int() })),
    /** Absent if the stand-in has no login host. */
    login: Login.optional(),
  }),
  smugmug: z.object({
    endpoint: LoopbackAddress,
    apiKey: z.string(),
    owners: z.array(z.object({ name: z.string(), nickName: z.string() })).min(1),
  }),
});

const WithPorts = z.object({ ports: z.array(z.number().int().min(1).max(65_535)).max(10) });

/**
 * Returns the ports of all announced services, to restart them at the same addresses. Empty if the line names no ports.
 */
export function portsOf(line: string): readonly number[] {
  try {
    return WithPorts.parse(JSON.parse(line)).ports;
  } catch {
    return [];
  }
}

/** The part of the announcement that the program needs, without the tests' own secrets. */
export interface DemoAnnouncement {
  readonly picturesApi: Omit<SandboxAnnouncement['picturesApi'], 'login' | 'testAccounts'> & {
    readonly login?: LoginAnnouncement | undefined;
  };
  readonly smugmug: Omit<SandboxAnnouncement['smugmug'], 'secrets'>;
}

/** Parses the announcement; throws `service-failed` if the line is not one. */
export function readAnnouncement(line: string): DemoAnnouncement {
  try {
    return Announcement.parse(JSON.parse(line));
  } catch (reason) {
    throw new AppFailure(
      { kind: 'service-failed', detail: 'The demo announced itself in an unknown way.' },
      { cause: reason },
    );
  }
}

/** Returns the addresses of the demo's services and of their sign-in page. */
export function addressesOfDemo({ picturesApi, smugmug }: DemoAnnouncement): readonly string[] {
  return [picturesApi.baseUrl, smugmug.endpoint, ...(picturesApi.login ? [picturesApi.login.baseUrl] : [])];
}
