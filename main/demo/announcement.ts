/** The line with which the demo's stand-in services announce themselves, read with suspicion: loopback only. */
import * as z from 'zod';
import type { SandboxAnnouncement } from '../../sandbox/announcement';
import { AppFailure } from '../failure';

const LoopbackAddress = z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ });

const Announcement = z.object({
  picturesApi: z.object({
    baseUrl: LoopbackAddress,
    apiKey: z.string(),
    accounts: z.array(z.object({ name: z.string(), userId: z.number().int(), accessToken: z.string() })).min(1),
    owners: z.array(z.object({ name: z.string(), userId: z.number().int() })),
  }),
  smugmug: z.object({
    endpoint: LoopbackAddress,
    apiKey: z.string(),
    owners: z.array(z.object({ name: z.string(), nickName: z.string() })).min(1),
  }),
});

/** What the program needs of it; the tests' own secrets are left behind. */
export type DemoAnnouncement = Pick<SandboxAnnouncement, 'picturesApi'> & {
  readonly smugmug: Omit<SandboxAnnouncement['smugmug'], 'secrets'>;
};

/** Throws `service-failed` when the line is not one of the stand-in's. */
export function readAnnouncement(line: string): DemoAnnouncement {
  try {
    return Announcement.parse(JSON.parse(line));
  } catch (reason) {
    throw new AppFailure({ kind: 'service-failed', detail: 'The demo announced itself in an unknown way.' }, { cause: reason });
  }
}
