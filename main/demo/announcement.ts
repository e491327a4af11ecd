/** The line with which the demo's stand-in services announce themselves, read with suspicion: loopback only. */
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
    /** Absent in the announcement of a stand-in without a login host. */
    login: Login.optional(),
  }),
  smugmug: z.object({
    endpoint: LoopbackAddress,
    apiKey: z.string(),
    owners: z.array(z.object({ name: z.string(), nickName: z.string() })).min(1),
  }),
});

const WithPorts = z.object({ ports: z.array(z.number().int().min(1).max(65_535)).max(10) });

/** Of all its services, so that it can be started again at the same addresses; none where it names none. */
export function portsOf(line: string): readonly number[] {
  try {
    return WithPorts.parse(JSON.parse(line)).ports;
  } catch {
    return [];
  }
}

/** What the program needs of it; the tests' own secrets are left behind. */
export interface DemoAnnouncement {
  readonly picturesApi: Omit<SandboxAnnouncement['picturesApi'], 'login' | 'testAccounts'> & {
    readonly login?: LoginAnnouncement | undefined;
  };
  readonly smugmug: Omit<SandboxAnnouncement['smugmug'], 'secrets'>;
}

/** Throws `service-failed` when the line is not one of the stand-in's. */
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

/** Where the demo's services and their sign-in page are. */
export function addressesOfDemo({ picturesApi, smugmug }: DemoAnnouncement): readonly string[] {
  return [picturesApi.baseUrl, smugmug.endpoint, ...(picturesApi.login ? [picturesApi.login.baseUrl] : [])];
}
