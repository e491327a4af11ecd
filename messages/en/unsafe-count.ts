/** How many of a member's pictures are not known to be safe, in the overview of a group. */

export const unsafeCount = {
  /** In a narrow column: `count` of the `total` pictures that were loaded. */
  of: '{count, number} of {total, number}',
  /** Not every picture was loaded. */
  atLeast: 'At least {count, number} of {total, number}',
  /** In place of the count while nothing is known, or below it. `read`, `total`: albums. */
  waiting: 'Not loaded yet',
  reading: 'Loading: {read, number} of {total, number} albums',
  throttled: 'Paused: the service asks to wait',
  notKnown: 'Not known',
  /** Below the count: of the counted pictures, those that the service does not rate. */
  unrated: '{count, plural, one {# is not rated} other {# are not rated}}',
  /** Part of a line in a narrow window, before or after other facts. `count`: "3 of 8", "At least 3 of 8" or "Not known". */
  inLine: 'possibly sensitive: {count}',
} as const;

/** Why pictures of albums were not counted; below a count, in a narrow column. `count`: albums. */
export const uncountedReasons = {
  'password-needed': '{count, plural, one {# album needs a password} other {# albums need a password}}',
  'not-subscribed': '{count, plural, one {# album is for subscribers} other {# albums are for subscribers}}',
  forbidden: '{count, plural, one {# album is refused by the service} other {# albums are refused by the service}}',
  'not-approved':
    '{count, plural, one {# album: the project is not approved yet} other {# albums: the project is not approved yet}}',
  'not-found': '{count, plural, one {# album no longer exists} other {# albums no longer exist}}',
  'signed-out': '{count, plural, one {# album: the account is signed out} other {# albums: the account is signed out}}',
  offline: '{count, plural, one {# album: no connection} other {# albums: no connection}}',
  'timed-out': '{count, plural, one {# album: no response in time} other {# albums: no response in time}}',
  'not-all-returned':
    '{count, plural, one {# album: the service withholds pictures} other {# albums: the service withholds pictures}}',
  'too-many': '{count, plural, one {# album: too many to count} other {# albums: too many to count}}',
  failed: '{count, plural, one {# album could not be loaded} other {# albums could not be loaded}}',
} as const;
