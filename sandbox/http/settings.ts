/** What a test can change in the services' ordinary behaviour while they run. */
import * as z from 'zod';

const HOUR_MS = 3_600_000;
const MINUTE_SECONDS = 60;
const DAY_SECONDS = 86_400;

/** What is not given goes back to its default, so `{}` restores everything. */
export const Settings = z.strictObject({
  /** SmugMug's session lifetime is not documented; a session idle for longer than this is gone. */
  sessionIdleMs: z
    .int()
    .min(0)
    .default(6 * HOUR_MS),
  /** The code of a lost session: 3, or 18 as seen in 2007 (smugmug-api.md, section 4). */
  sessionFault: z.union([z.literal(3), z.literal(18)]).default(3),
  /** `Longtitude`, `Video12800URL`, `Hightlight`: as the wiki misspells them; and `Watermark` as a text. */
  documentedSpelling: z.boolean().default(false),
  /** Access tokens of the Pictures API that no longer count. */
  revokedTokens: z.array(z.string()).default([]),
  /** What the users of the Pictures API granted to the project whose tokens are announced; others carry what was granted. */
  grantedScopes: z.array(z.string()).default(['userid', 'nickname', 'account_information']),
  /** How long a token from the login host counts. Zero: it never does. */
  accessTokenSeconds: z
    .int()
    .min(0)
    .default(20 * MINUTE_SECONDS),
  refreshTokenSeconds: z
    .int()
    .min(0)
    .default(14 * DAY_SECONDS),
  /** What the login host says instead of the truth: its own documents disagree, and clocks do (pictures-api.md, 9.4). */
  expiresInSaid: z.number().min(0).optional(),
  /** A refresh token that comes a second time takes down everything that came of the same sign-in. */
  isRefreshReuseFatal: z.boolean().default(false),
  /** What the users took back after they had granted it; a token that has any of it cannot be renewed. */
  revokedScopes: z.array(z.string()).default([]),
  /** The documents do not know PKCE, so it is checked only where a challenge was sent, unless this asks for one. */
  isPkceRequired: z.boolean().default(false),
  /** The exact addresses that projects registered; null: the usual one on any port of loopback. */
  registeredRedirects: z.array(z.url()).nullable().default(null),
  /** User ids of those who were a group's manager, and are not any more. */
  revokedManagers: z.array(z.int()).default([]),
  /**
   * By the owner's user id, albums that only the owner and a manager in their place are told of. No page speaks of such; that
   * the two forms may list different albums is inferred from the group form's showing what the owner sees (A7).
   */
  hiddenFromPlain: z.record(z.string(), z.array(z.int())).default({}),
  /** Galleries of the Pictures API are for approved projects only. */
  isProjectApproved: z.boolean().default(true),
  /** Two-letter codes of the countries that ask for proof of age; null: those of `sandbox/world/countries.ts`. */
  ageVerificationRequiredIn: z.array(z.string()).nullable().default(null),
  /** By user id, what is said of a person's age in place of what is so; `missing`: nothing, as without the scope for it. */
  ageVerified: z.record(z.string(), z.union([z.boolean(), z.null(), z.literal('missing')])).default({}),
  /** What is asked for with `X-MaskImages: 1` has the real addresses of all pictures; the flags are true. */
  maskedAnswersLie: z.boolean().default(false),
  /** What is asked for with `X-MaskImages: 1` calls every picture safe and has its real address; without the header nothing lies. */
  masksUnderSafeFlags: z.boolean().default(false),
  /** No flag says of any picture whether it is safe. */
  flagsMissing: z.boolean().default(false),
  /**
   * Of a picture that is not safe, answers differ, and addresses go by what they say. `unsafe-first`, `safe-first`: from one
   * answer that tells of the picture to the next, whichever method they are of; a new `PUT` of the settings begins anew.
   * `albums-safe`: GetAlbums calls it safe, all else unsafe; `albums-unsafe`: the other way round.
   */
  flagsFlip: z.enum(['no', 'unsafe-first', 'safe-first', 'albums-safe', 'albums-unsafe']).default('no'),
  /** Pages of the Pictures API hold no more, whatever is asked for; the answers tell the size that they have. */
  largestPage: z.int().min(1).max(100).default(100),
  /** SmugMug's maintenance: nobody can sign in, reading goes on; with or without `mode` beside the answers. */
  readOnly: z.union([z.literal(false), z.literal('with-mode'), z.literal('without-mode')]).default(false),
  /** Every picture that is not called safe carries marks by which it is found again (`images/marks.ts`); needs sharp. */
  marksUnsafe: z.boolean().default(false),
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
