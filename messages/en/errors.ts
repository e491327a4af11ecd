/** What went wrong, what it means for the person, and what to do. */

/** Titles of errors by kind, without a full stop: headings and, with the explanation after it, one line. */
export const errorTitles = {
  'signed-out': 'Signed out by the service',
  offline: 'The service cannot be reached',
  'timed-out': 'The service took too long',
  'rate-limited': 'The service asks to wait',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  'not-subscribed': 'Not subscribed',
  'not-understood': 'This is not understood',
  'read-only': 'The service is closed for maintenance',
  insecure: 'The connection is not secure',
  blocked: 'Unexpected response from the network',
  refused: 'The service refused the request',
  'service-failed': 'The service has a problem',
  'unreadable-answer': 'The answer could not be read',
  'service-retired': 'This server no longer supports this version',
  cancelled: 'Stopped',
  'not-recorded': 'This could not be written into the journal',
  'mask-required': 'Masking cannot be turned off here',
  'not-saved': 'The file could not be written',
  'bad-request': 'The call was refused',
  internal: 'Something went wrong in the program',
  /** `forbidden`, if the service says that the registered program ("project") is not approved. */
  projectUnapproved: 'The project is not approved',
  notSubscribedOrUnapproved: 'Not subscribed, or project not approved',
  passwordNeeded: 'A password is needed',
  passwordWrong: 'That password is not right',
} as const;

export const errorExplanations = {
  'signed-out': 'It no longer accepts this account’s token. Sign in again to go on.',
  offline: 'Check the connection, then try again.',
  'timed-out': 'It did not answer in time. Trying again may help.',
  'rate-limited': 'It limits how many requests it accepts.',
  forbidden: 'The service does not let this account see this.',
  'not-found': 'It does not exist, or its owner does not share it with this account.',
  'not-subscribed': 'The owner shows this only to subscribers of their private gallery.',
  'not-understood': 'It is no owner, album or link of this service.',
  'read-only': 'It accepts no sign-ins and no changes for a while. Reading may work again sooner.',
  insecure: 'Nothing was sent. Check the address and the network that you use.',
  /** "captcha": a test that a visitor is a person. */
  blocked: 'The response was a web page, for example from a proxy, a sign-in page or a captcha.',
  refused: 'It does not accept something in the settings of this account.',
  'service-failed': 'Nothing is wrong on this side. Trying again later may help.',
  'unreadable-answer': 'It was cut off, too long or not what this service usually sends.',
  'service-retired': 'It answers, but not as this service does.',
  cancelled: 'The request was cancelled before a response arrived.',
  'not-recorded': 'So it was not done. Check that there is room on the disk, then try again.',
  'mask-required': 'Where you are, proof of age is required, and the service has none of yours.',
  'not-saved': 'Nothing was saved. Try again in another folder.',
  'bad-request': 'The window sent a call that is not valid. This is an error in the program.',
  internal: 'Your data is safe. Trying again may help.',
  projectUnapproved:
    'The service shows pictures to approved projects only. The person who registered it can ask the service to approve it.',
  notSubscribedOrUnapproved:
    'The owner shows this only to subscribers, or the service has not approved your project yet. Its response is the same for both.',
  passwordOfAlbum: 'The owner protects this album.',
  passwordOfSite: 'The owner protects this site.',
  passwordOrNoSuchOwner:
    'There is no such owner, or the owner protects the whole site. The service’s response is the same for both.',
  passwordOrPrivate: 'The album is private, or protected by a password. The service’s response is the same for both.',
} as const;

/** Why a sign-in ended without an account. */
export const signInFailureTitles = {
  'cancelled-in-browser': 'The sign-in was cancelled in the browser',
  'browser-timed-out': 'Sign-in timed out',
  'port-taken': 'This port is in use by another program',
  'no-browser': 'No browser could be opened',
  refused: 'The service did not accept this',
  'different-person': 'This is a different person',
  'another-sign-in': 'Another sign-in is under way',
} as const;

export const signInFailureExplanations = {
  'cancelled-in-browser': 'Nothing was connected, and nothing has changed here.',
  'browser-timed-out': 'The page was not finished in time. Trying again opens a new one.',
  'port-taken': 'Close that program, or choose another port and register its redirect address with the service.',
  'no-browser': 'Copy the address, and open it yourself in a browser on this computer.',
  refused: 'Check what was entered. Nothing was kept.',
  'different-person':
    'The browser may still be signed in as them: sign out of the service there, then try again. Or add that person as an account of their own.',
  'another-sign-in': 'Only one can wait for the browser at a time. Finish or cancel it, then try again.',
} as const;

/** Facts under "Details". */
export const errorFacts = {
  /** `status`: 404. */
  status: 'HTTP status {status}',
  /** `code`: the service's number of the error. */
  code: 'Code {code}',
  /** `id`: the number of an error in the log of the program. */
  incident: 'Incident {id}',
} as const;
