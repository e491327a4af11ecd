/** What a test can change in the services' ordinary behaviour while they run. */
import * as z from 'zod';

const HOUR_MS = 3_600_000;

/** What is not given goes back to its default, so `{}` restores everything. */
export const Settings = z.strictObject({
  /** SmugMug's session lifetime is not documented; a session idle for longer than this is gone. */
  sessionIdleMs: z.int().min(0).default(6 * HOUR_MS),
  /** The code of a lost session: 3, or 18 as seen in 2007 (smugmug-api.md, section 4). */
  sessionFault: z.union([z.literal(3), z.literal(18)]).default(3),
  /** `Longtitude`, `Video12800URL`, `Hightlight`: as the wiki misspells them. */
  documentedSpelling: z.boolean().default(false),
  /** Access tokens of the Pictures API that no longer count. */
  revokedTokens: z.array(z.string()).default([]),
  /** What the users of the Pictures API granted to the project. */
  grantedScopes: z.array(z.string()).default(['userid', 'nickname', 'account_information']),
  /** Galleries of the Pictures API are for approved projects only. */
  isProjectApproved: z.boolean().default(true),
  /** SmugMug's maintenance: nobody can sign in, reading goes on; with or without `mode` beside the answers. */
  readOnly: z.union([z.literal(false), z.literal('with-mode'), z.literal('without-mode')]).default(false),
  /** SmugMug after June 2018: a page for people, with status 200, whatever is asked. */
  retired: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

export interface SettingsHolder {
  readonly current: Settings;
  replace(settings: Settings): void;
}

export function createSettings(): SettingsHolder {
  let current = Settings.parse({});
  return {
    get current() {
      return current;
    },
    replace(settings) {
      current = settings;
    },
  };
}
