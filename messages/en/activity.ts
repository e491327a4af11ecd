/** The table of calls to the services, for a curious person and for a report of a problem. */
export const activity = {
  title: 'Activity',
  copy: 'Copy as text',
  emptyTitle: 'No calls yet',
  emptyText: 'Each call to a service appears here, with its result and how long it took.',
  /** Names the table for screen readers. A run of the program is from its start to its end. */
  tableLabel: 'Calls since the start',
  /** Headings of narrow columns. */
  time: 'Time',
  request: 'Request',
  status: 'Status',
  /** How long the call took. */
  took: 'Took',
  size: 'Size',
  /** How long it waited before it was sent, and why. */
  waited: 'Waited',
  /** Stands for the name of a method before the address of a picture. */
  picture: 'picture',
  /** `duration`: "1.5 s". */
  waitedForTurn: '{duration} for its turn',
  waitedForService: '{duration} because the service asked to wait',
  waitedForRetry: '{duration} before trying again',
  /** The number of attempts; always 2 or more. */
  tried: '{count, plural, one {tried # time} other {tried # times}}',
  /** `wait`: one of the waits above; `attempts`: "tried 3 times". */
  waitAndAttempts: '{wait}, {attempts}',
} as const;

/** How a call ended, in a column of about 15 characters. By kind of error. */
export const callOutcomes = {
  'signed-out': 'signed out',
  'sign-in-failed': 'sign-in failed',
  offline: 'not reached',
  'timed-out': 'timed out',
  'rate-limited': 'asked to wait',
  forbidden: 'not allowed',
  'not-found': 'not found',
  'not-subscribed': 'not subscribed',
  'password-needed': 'needs password',
  'not-understood': 'not understood',
  'read-only': 'maintenance',
  insecure: 'not secure',
  blocked: 'blocked',
  refused: 'refused',
  'service-failed': 'service failed',
  'unreadable-answer': 'unreadable',
  'service-retired': 'not supported',
  cancelled: 'cancelled',
  internal: 'program error',
} as const;
