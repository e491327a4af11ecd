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
  'not-understood': 'Not understood',
  'read-only': 'The service is closed for maintenance',
  insecure: 'The connection is not secure',
  blocked: 'Unexpected response from the network',
  refused: 'The service refused the request',
  'service-failed': 'The service has a problem',
  'unreadable-answer': 'The response could not be read',
  'service-retired': 'This server no longer supports this version',
  cancelled: 'Cancelled',
  'not-recorded': 'The journal could not be written',
  'mask-required': 'Masking cannot be turned off here',
  'not-saved': 'The file could not be written',
  'bad-request': 'The call was refused',
  internal: 'Something went wrong in the program',
  /** `forbidden`, if the service says that the registered program ("project") is not approved. */
  projectUnapproved: 'The project is not approved',
  notSubscribedOrUnapproved: 'Not subscribed, or project not approved',
  passwordNeeded: 'A password is needed',
  passwordWrong: 'Wrong password',
} as const;

export const errorExplanations = {
  'signed-out': 'The service no longer accepts this account’s token. Sign in again to continue.',
  offline: 'Check the connection, then try again.',
  'timed-out': 'The service did not respond in time. Trying again may help.',
  'rate-limited': 'The service limits how many requests it accepts.',
  forbidden: 'The service does not let this account see this.',
  'not-found': 'This does not exist, or its owner does not share it with this account.',
  'not-subscribed': 'The owner shows this only to subscribers of their private gallery.',
  'not-understood': 'This is not an owner, an album or a link of this service.',
  'read-only': 'The service accepts no sign-ins and no changes for a while. Reading may work again sooner.',
  insecure: 'Nothing was sent. Check the address and the network that you use.',
  /** "captcha": a test that a visitor is a person. */
  blocked:
    'The response was a web page, for example from a proxy, a sign-in page or a captcha. Open any page in a browser, sign in there if the network asks for it, then try again.',
  refused: 'The service does not accept something in the settings of this account.',
  'service-failed': 'The problem is at the service, not on this computer. Trying again later may help.',
  'unreadable-answer':
    'The response was cut off, too long, or not what this service usually sends, so nothing of it is shown. Try again. If this happens every time, report it from the menu Help.',
  'service-retired':
    'Proofsheet can no longer load anything from it. Look for a newer version of Proofsheet, or ask the person who runs the server.',
  cancelled: 'The request was cancelled before a response arrived.',
  'not-recorded':
    'The action was not carried out, because each action as a member must be recorded first. Check that there is room on the disk, then try again.',
  'mask-required': 'The service requires proof of age where you are, and has none of yours.',
  'not-saved': 'Nothing was saved. Try again in another folder.',
  'bad-request': 'The window sent an invalid call. This is an error in the program.',
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
  refused: 'The service refused the sign-in',
  'different-person': 'This is a different person',
  'another-sign-in': 'Another sign-in is under way',
} as const;

export const signInFailureExplanations = {
  'cancelled-in-browser': 'No account was connected, and nothing has changed here.',
  'browser-timed-out': 'The page was not finished in time. Try again to open a new one.',
  'port-taken': 'Close that program, or choose another port and register its redirect address with the service.',
  'no-browser': 'Copy the address, and open it yourself in a browser on this computer.',
  refused: 'Check what you entered. Nothing was saved.',
  'different-person':
    'The browser may still be signed in as this other person: sign out of the service there, then try again. Or add that person as an account of their own.',
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
