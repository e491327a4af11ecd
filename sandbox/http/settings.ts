/** Settings with which tests change the services' ordinary behaviour while they run. */
import * as z from 'zod';
import { LAST_DAY } from '../world/week';

const HOUR_MS = 3_600_000;
const MINUTE_SECONDS = 60;
const DAY_SECONDS = 86_400;

/** Omitted settings return to their defaults, so `{}` restores everything. */
export const Settings = z.strictObject({
  /** A session expires after this idle time; SmugMug's real lifetime is not documented. */
  sessionIdleMs: z
    .int()
    .min(0)
    .default(6 * HOUR_MS),
  /** The error code for an expired session: 3, or 18 as seen in 2007 (smugmug-api.md, section 4). */
  sessionFault: z.union([z.literal(3), z.literal(18)]).default(3),
  /** Uses the wiki's misspellings `Longtitude`, `Video12800URL` and `Hightlight`, and sends `Watermark` as a string. */
  documentedSpelling: z.boolean().default(false),
  /** Access tokens of the Pictures API and of SmugMug's API v2 to refuse. */
  revokedTokens: z.array(z.string()).default([]),
  /** The scopes of the announced access tokens. Tokens from the login host carry the scopes granted there. */
  grantedScopes: z.array(z.string()).default(['userid', 'nickname', 'account_information']),
  /** The lifetime of access tokens from the login host. Zero: they are never valid. */
  accessTokenSeconds: z
    .int()
    .min(0)
    .default(20 * MINUTE_SECONDS),
  refreshTokenSeconds: z
    .int()
    .min(0)
    .default(14 * DAY_SECONDS),
  /**
   * The `expires_in` that the login host reports instead of the true lifetime: its documents disagree, and clocks
   * differ (pictures-api.md, 9.4).
   */
  expiresInSaid: z.number().min(0).optional(),
  /** Reusing a refresh token revokes everything issued by the same sign-in. */
  isRefreshReuseFatal: z.boolean().default(false),
  /** Scopes that users have withdrawn; a refresh token with any of them cannot be used. */
  revokedScopes: z.array(z.string()).default([]),
  /**
   * Requires PKCE. The service's documents do not mention it, so by default a verifier is checked only if a challenge
   * was sent.
   */
  isPkceRequired: z.boolean().default(false),
  /** The exact redirect URIs of the projects; null for the usual one on any port of 127.0.0.1. */
  registeredRedirects: z.array(z.url()).nullable().default(null),
  /** The day of the week of changing members (`sandbox/world/week.ts`). */
  day: z.int().min(0).max(LAST_DAY).default(0),
  /** User ids of people who are no longer managers of their group. */
  revokedManagers: z.array(z.int()).default([]),
  /**
   * By the owner's user id, the albums that only the owner, and a manager acting as the owner, can see.
   * No document mentions such albums; that the two forms may list different ones is inferred from A7, by which the
   * group form shows what the owner sees.
   */
  hiddenFromPlain: z.record(z.string(), z.array(z.int())).default({}),
  /** Whether the project is approved; only approved projects may read galleries of the Pictures API. */
  isProjectApproved: z.boolean().default(true),
  /** Two-letter codes of the countries that require proof of age; null for those in `sandbox/world/countries.ts`. */
  ageVerificationRequiredIn: z.array(z.string()).nullable().default(null),
  /**
   * By user id, the value that overrides a person's `IsAgeVerified`; `missing` omits it, as if the scope were not
   * granted.
   */
  ageVerified: z.record(z.string(), z.union([z.boolean(), z.null(), z.literal('missing')])).default({}),
  /** Responses to `X-MaskImages: 1` carry the real addresses of all pictures, although their flags are correct. */
  maskedAnswersLie: z.boolean().default(false),
  /**
   * Responses to `X-MaskImages: 1` call every picture safe and carry its real address. Responses without the header are
   * correct.
   */
  masksUnderSafeFlags: z.boolean().default(false),
  /** Omits the safety flag of every picture. */
  flagsMissing: z.boolean().default(false),
  /**
   * Flips the flags of unsafe pictures in some responses; the addresses follow the flags.
   * `unsafe-first` and `safe-first` alternate between the responses that contain the picture, across methods; a new
   * `PUT` of the settings restarts the sequence. `albums-safe`: GetAlbums calls it safe, all other methods unsafe;
   * `albums-unsafe`: the reverse.
   */
  flagsFlip: z.enum(['no', 'unsafe-first', 'safe-first', 'albums-safe', 'albums-unsafe']).default('no'),
  /** The upper limit of the page size in the Pictures API and in SmugMug's API v2; responses report the actual size. */
  largestPage: z.int().min(1).max(100).default(100),
  /** The lifetime of the request tokens of SmugMug's API v2. */
  requestTokenSeconds: z
    .int()
    .min(0)
    .default(5 * MINUTE_SECONDS),
  /** API v2 of SmugMug closes every album and site that was opened by a password while this had another value. */
  unlockedRound: z.int().default(0),
  /** API v2 of SmugMug refuses further requests of the same minute with 429; a large number if absent. */
  smugmugRequestsPerMinute: z.int().min(0).optional(),
  /** The dimensions that SmugMug reports for its pictures, whatever the pictures themselves have. */
  shapes: z.enum(['own', 'panoramas', 'portraits', 'mixed', 'unknown']).default('own'),
  /** Chooses among the `mixed` shapes. */
  shapeSeed: z.int().default(0),
  /** SmugMug's maintenance: signing in fails, reading still works. Responses carry `mode` or not. */
  readOnly: z.union([z.literal(false), z.literal('with-mode'), z.literal('without-mode')]).default(false),
  /** Draws detectable marks over every picture that is not reported as safe (`images/marks.ts`); needs sharp. */
  marksUnsafe: z.boolean().default(false),
  /** Draws the same marks over the pictures that are reported as safe, but not over masked forms. */
  marksSafe: z.boolean().default(false),
  /** The content of `updates.json`; null if there is no such file. */
  updatesFile: z.string().nullable().default(null),
  /** SmugMug after June 2018: every request gets an HTML page with status 200. */
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
