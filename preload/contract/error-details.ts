/**
 * What main knows about an error besides its kind: a code with values, which the window words. Values never contain a
 * secret, an address with a query, or a body. Texts of a service are quotes instead (`quote` in `errors.ts`).
 */
import * as z from 'zod';

const Short = z.string().max(200);
const Count = z.number().nonnegative();

const CERTIFICATE_PROBLEMS = [
  'certificate-expired',
  'certificate-not-accepted',
  'certificate-not-yet-valid',
  'certificate-of-another-host',
  'certificate-revoked',
  'certificate-self-signed',
  'certificate-untrusted',
] as const;
const CONNECTION_PROBLEMS = [
  'connection-ended',
  'connection-refused',
  'host-lookup-failed',
  'network-unreachable',
  'no-connection',
  'no-connection-in-time',
  'no-such-host',
  'not-a-proxy',
] as const;

/** `systemCode`: a code of Node, of the system, of OpenSSL or of SOCKS, or an HTTP status of a proxy. */
const OfConnection = z.object({
  code: z.enum([
    ...CERTIFICATE_PROBLEMS,
    ...CONNECTION_PROBLEMS,
    'no-secure-connection',
    'not-http',
    'request-not-sendable',
  ]),
  systemCode: Short,
});
/** `proxy`: its host and port. */
const OfProxy = z.object({
  code: z.enum(['proxy-asks-for-sign-in', 'proxy-forbids', 'proxy-has-no-way', 'proxy-refuses-sign-in']),
  proxy: Short,
  systemCode: Short,
});
const OfProxyConnection = z.object({
  code: z.enum(['proxy-unsafe', 'proxy-unusable']),
  proxy: Short,
  systemCode: Short,
  cause: z.enum([...CERTIFICATE_PROBLEMS, ...CONNECTION_PROBLEMS]),
});
const OfRedirect = z.object({
  code: z.enum(['redirect-to-unsafe', 'redirect-with-body', 'redirect-with-sign-in']),
  /** Host or protocol to which the response redirects. */
  target: Short,
});
const OfLimit = z.object({
  code: z.enum([
    'answer-over-ratio',
    'answer-too-long',
    'check-with-too-many-marks',
    'journal-too-fast',
    'too-many-redirects',
  ]),
  limit: Count,
});
const OfTimeLimit = z.object({
  code: z.enum(['answer-stalled', 'answer-too-slow', 'browser-without-answer', 'reading-too-slow']),
  limitMs: Count,
});
/** `systemCode` is "unknown" if the system gave none. */
const OfFile = z.object({ code: z.enum(['file-not-written', 'journal-not-written']), systemCode: Short });

/** Facts of the mask's permission; `country` is the service's name for it, or the system's code. */
const ageFinding = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['age-no-api-key', 'age-no-country', 'age-no-such-rule']) }),
  z.object({
    code: z.enum([
      'age-account-signed-out',
      'age-not-answered',
      'age-not-listed',
      'age-not-required',
      'age-not-verified',
      'age-not-verified-signed-out',
      'age-refused',
      'age-verified',
    ]),
    country: Short,
  }),
]);
export type AgeFinding = z.infer<typeof ageFinding>;
// oxlint-disable-next-line typescript/no-empty-object-type -- the compiler writes its name instead of the whole type
export interface AgeFindingSchema extends z.ZodType<AgeFinding> {}
export const AgeFinding: AgeFindingSchema = ageFinding;

/** Why an account cannot act as the members of a group, or cannot list them. */
const groupObstacle = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['group-without-api-key', 'group-without-id', 'manages-no-group']) }),
  /** `permission`: the service's name for it. */
  z.object({
    code: z.enum(['permission-missing-in-sign-in', 'permission-missing-in-token']),
    permission: Short,
  }),
]);
export type GroupObstacle = z.infer<typeof groupObstacle>;
// oxlint-disable-next-line typescript/no-empty-object-type -- the compiler writes its name instead of the whole type
export interface GroupObstacleSchema extends z.ZodType<GroupObstacle> {}
export const GroupObstacle: GroupObstacleSchema = groupObstacle;

const Plain = z.object({
  code: z.enum([
    // Networks and proxies.
    'answer-not-asked-for',
    'answer-of-another-part',
    'answer-too-many-encodings',
    'answer-truncated',
    'challenge-page',
    'host-not-allowed',
    'inside-own-network',
    'network-asks-for-sign-in',
    'no-route',
    'only-https',
    'proxy-changed-meanwhile',
    'proxy-error-page',
    'proxy-needs-sign-in',
    'proxy-not-allowed',
    'proxy-removal-not-allowed',
    'proxy-sign-in-not-kept',
    'redirect-drops-body',
    'redirect-in-circle',
    'redirect-to-nowhere',
    'system-proxy-unknown',
    'system-proxy-unsupported',
    // Addresses that a person typed.
    'address-empty',
    'address-has-fragment',
    'address-has-password',
    'address-has-query',
    'address-has-spaces',
    'address-of-login-server-has-path',
    'address-of-pictures-api-has-path',
    'address-of-invented-service-has-path',
    'address-unreadable',
    'address-with-http',
    'address-without-https',
    'address-with-other-protocol',
    'proxy-address-has-more',
    'proxy-address-has-password',
    'proxy-address-with-other-protocol',
    'smugmug-address-without-slash',
    // Responses.
    'answer-empty-gallery',
    'answer-from-elsewhere',
    'answer-has-doctype',
    'answer-in-unknown-characters',
    'answer-needs-too-much-memory',
    'answer-not-json',
    'answer-not-oauth',
    'answer-not-xml',
    'answer-of-other-service',
    'answer-too-complex',
    'answer-without-album',
    'answer-without-countries',
    'answer-without-rows',
    'answer-without-rule',
    'login-page',
    'login-without-code',
    'login-without-password-hash',
    'login-without-session',
    'login-without-token',
    'pages-without-end',
    'picture-address-unusable',
    'picture-expired',
    'picture-not-a-picture',
    'picture-not-scaled',
    'token-kind-unknown',
    'video-not-a-video',
    // Services.
    'api-key-refused',
    'card-refused',
    'new-token-refused',
    'no-free-gallery-without-api-key',
    'no-such-album',
    'no-such-album-or-category',
    'no-such-nickname',
    'no-such-owner-or-protected',
    'no-such-user',
    'service-read-only',
    'service-version-gone',
    'token-refused',
    // What a person typed to find or open.
    'id-or-link-not-supported',
    'needs-album-id-or-link',
    'needs-api-key-for-nickname',
    'needs-box-name',
    'needs-nickname-or-link',
    'needs-own-album-of-member',
    'needs-user-id-nickname-or-link',
    'needs-user-id-or-link',
    'not-in-group',
    'self-is-no-member',
    // Accounts, sign-ins and members.
    'account-changed-meanwhile',
    'acting-changed-meanwhile',
    'acting-over',
    'browser-not-opened',
    'check-is-paused',
    'check-not-finished',
    'check-without-member',
    'check-without-next-member',
    'no-check-begun',
    'no-such-account',
    'no-such-member',
    'no-sign-in-waits',
    'other-sign-in-begun',
    'pin-not-kept',
    'session-expired',
    'sign-in-unreadable',
    // The window and the program.
    'another-question-open',
    'demo-not-started',
    'demo-of-no-service',
    'picture-masked-meanwhile',
    'album-changed-meanwhile',
    'too-much-dragged',
    'picture-not-copyable',
    'picture-not-in-album',
    'refused-twice',
    'report-not-printed',
    'result-closed',
    'service-names-no-page',
    'window-locked',
    // Calls of the window that are not valid.
    'call-after-no-input',
    'call-for-age-of-manager',
    'call-for-other-member',
    'call-from-other-sender',
    'call-in-flight',
    'call-of-nothing',
    'call-out-of-bounds',
    'call-too-large',
    'call-unreadable',
    'call-with-invalid-id',
    'call-with-invalid-port',
    'call-with-own-api-key',
    'call-with-unknown-field',
    'call-with-unknown-method',
    'call-with-unknown-order',
    'call-with-unknown-service',
    'call-without-api-key',
    'call-without-groups',
    'too-many-calls',
  ]),
});

const ofOthers = z.discriminatedUnion('code', [
  Plain,
  OfConnection,
  OfProxy,
  OfProxyConnection,
  OfRedirect,
  OfLimit,
  OfTimeLimit,
  OfFile,
  z.object({ code: z.literal('answer-undecodable'), encoding: Short }),
  z.object({ code: z.literal('call-with-empty-field'), field: Short }),
  /** `place`: the path in the input. `issue`: zod's code, such as "invalid_type". */
  z.object({ code: z.literal('call-with-invalid-input'), place: Short, issue: Short }),
  z.object({ code: z.literal('demo-ended'), exitCode: z.number().int().nullable() }),
  /** `path`: a path that would be accepted. `needsSlash`: it must also end in a slash. */
  z.object({ code: z.literal('smugmug-2-address-path'), path: Short }),
  z.object({ code: z.literal('smugmug-address-path'), path: Short, needsSlash: z.boolean() }),
  /** What the faults of SmugMug mean. */
  z.object({
    code: z.enum([
      'smugmug-api-key-invalid',
      'smugmug-call-refused',
      'smugmug-clock-refused',
      'smugmug-key-or-secret-invalid',
      'smugmug-login-invalid',
      'smugmug-login-without-user',
      'smugmug-no-album-or-private',
      'smugmug-no-answer',
      'smugmug-no-owner-or-private',
      'smugmug-program-refused',
      'smugmug-session-lost',
      'smugmug-sign-in-expired',
    ]),
  }),
  /** `instead`: the id of the service that the server supports. */
  z.object({ code: z.literal('smugmug-com-not-supported'), instead: Short }),
  z.object({ code: z.literal('port-in-use'), port: z.string().max(5), systemCode: Short }),
  /** `expectedIs`, `foundIs`: whether the value is a person's name, their ID at the service, or empty. */
  z.object({
    code: z.literal('signed-in-as-other'),
    expected: Short,
    expectedIs: z.enum(['name', 'id', 'visitor']),
    found: Short,
    foundIs: z.enum(['name', 'id', 'visitor']),
  }),
  z.object({ code: z.literal('too-many-albums'), count: Count, limit: Count }),
]);
// As a union of its own it has a name, which keeps the declarations of what contains it short.
export type ErrorDetail = z.infer<typeof ofOthers> | AgeFinding | GroupObstacle;
// oxlint-disable-next-line typescript/no-empty-object-type -- the compiler writes its name instead of the whole type
export interface ErrorDetailSchema extends z.ZodType<ErrorDetail> {}
export const ErrorDetail: ErrorDetailSchema = z.discriminatedUnion('code', [ofOthers, ageFinding, groupObstacle]);
export type CertificateProblem = (typeof CERTIFICATE_PROBLEMS)[number];
export type ConnectionProblem = (typeof CONNECTION_PROBLEMS)[number];
