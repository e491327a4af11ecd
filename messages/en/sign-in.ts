/** Signing in to a service: the steps, the forms, and the progress in the browser. */

export const signIn = {
  /** Headings of the first two steps. */
  whichService: 'Where are your pictures?',
  whichMethod: '{service}: how do you want to sign in?',
  /** `methods`: titles such as "Sign in with the browser", separated by dots. */
  methods: '{count, plural, one {One way to connect: {methods}} other {# ways to connect: {methods}}}',
  nothingSent: 'Nothing is sent until you start a sign-in or a test. Signing out deletes the saved sign-in.',
  /** `method`: "Sign in with the browser". */
  heading: '{service}: {method}',
  /** Buttons. */
  signIn: 'Sign in',
  openBrowser: 'Open the browser',
  openBrowserAgain: 'Open the browser again',
  copyAddress: 'Copy the address',
  /** The same button while the service is being asked. */
  signingIn: 'Signing in',
  /** A button: the form of another service, with what was typed. */
  useInstead: 'Continue with “{service}”',
  /** Title of the dialog. */
  signInAgainAs: 'Sign in again as {name}',
  asking: 'Asking the service.',
  /** The problem of an empty field. */
  needed: 'Enter a value.',
  savedOneUsed: 'If you leave this field empty, the saved value is used.',
  portProblem: 'A port is a number from {min} to {max}.',
  redirectHint: 'The service compares this address, so register exactly this one in the project’s details:',
  /** Where a typed secret is stored; follows a sentence about its source. */
  keptInKeychain: 'Proofsheet stores it in the keychain of this computer.',
  keptUntilClose: 'Proofsheet keeps it only until it closes.',
} as const;

/** While the person continues in the browser. */
export const browserSignIn = {
  waiting: 'Waiting for the browser',
  continueTitle: 'Continue in your browser',
  continueText:
    'A page of the service has opened there. Sign in and allow Proofsheet; this window then continues automatically.',
  noBrowserTitle: 'No browser could be opened',
  noBrowserText:
    'Copy the address, and open it yourself in a browser on this computer. This window continues automatically.',
  finishingTitle: 'Back from the browser',
  finishingText: 'Proofsheet asks the service who you are.',
  foreignAnswer: 'Proofsheet rejected a response that does not belong to this sign-in.',
  codeTitle: 'Type the code from the page',
  codeText:
    'A page of the service has opened in your browser. Sign in there and allow Proofsheet; the page then shows a code.',
  codeNoBrowserText:
    'Copy the address, and open it in a browser on any computer. Sign in there and allow Proofsheet; the page then shows a code.',
  code: 'Code',
  codeHint: 'Spaces do not matter. A code is valid for a few minutes.',
  codeWrong: 'The service does not accept this code. Compare each digit with the page.',
  codeDigits: 'A code has six digits.',
  codeUnchecked: 'The service did not answer, so the code was not checked. Send it again.',
  codeAsking: 'Proofsheet sends the code to the service.',
  codeSend: 'Continue',
} as const;

/** The choice of the server, and the test of its address. */
export const servers = {
  server: 'Server',
  address: 'Server address',
  another: 'Another server',
  ownServerHint: 'Use https; http is possible only on this computer.',
  test: 'Test the server',
  testing: 'Testing',
  found: 'What the test found',
} as const;

/** Alternative texts of the icon beside each step of the test. */
export const testStates = {
  passed: 'Passed',
  failed: 'Failed',
  skipped: 'Skipped',
} as const;

/** What a service offers, on a card; about two lines. */
export const serviceSummaries = {
  'pictures-api':
    'A service where members keep private galleries in albums. For members, for subscribers of a gallery, and for managers of a group.',
  'smugmug-2':
    'Photo site smugmug.com, with today’s API v2: galleries in folders, with captions, keywords and camera data.',
  smugmug:
    'Servers that still use version 1.2 of SmugMug: galleries by category, with captions, keywords and camera data. For people who run or use such a server.',
  invented: 'An invented service for tests, with albums in folders.',
} as const;

/** What a person needs to connect to a service, on its card. */
export const serviceNeeds = {
  'pictures-api':
    'You need: an account there, and the client ID and secret of a project that you register on its page for developers. Or an access token that you already have.',
  'smugmug-2':
    'You need: an API key, which SmugMug gives you free of charge on its page for developers, api.smugmug.com/api/developer/apply. For your own galleries, also the secret of the key.',
  smugmug:
    'You need: the address of the server and an API key from it. For your private galleries, also your name and password there.',
  invented: 'You need: a club card.',
} as const;

/** What a service cannot be used for, on its card and above its forms. Not each service has one. */
export const serviceLimits = {
  smugmug:
    'Not for smugmug.com: SmugMug switched this version off there in 2018. Choose “SmugMug” instead. Do not enter your smugmug.com password here.',
} as const;

/** Titles of cards, and headings of forms. */
export const signInMethodTitles = {
  browser: 'Sign in with the browser',
  'browser-with-key': 'Sign in with the browser',
  'browser-code': 'Sign in with a code',
  token: 'Paste an access token',
  visitor: 'Look around as a visitor',
  password: 'Sign in with a password',
  card: 'Show your club card',
} as const;

export const signInMethodReasons = {
  browser:
    'The service’s own page asks for your password, so Proofsheet never sees it. With a client secret you stay signed in.',
  'browser-with-key': 'The service’s own page asks for your password, so Proofsheet never sees it. You stay signed in.',
  'browser-code':
    'The service’s own page asks for your password and shows a code, which you type here. For a browser that cannot return to this program, such as one on another computer.',
  token: 'For a token that you already have. It works until it expires; then you paste a new one.',
  visitor: 'Shows what every person may see, without an account of yours.',
  password: 'The password is sent once and not kept; the service returns something that keeps you signed in instead.',
  card: 'The PIN is exchanged for a token, and not kept.',
} as const;

/** What a person needs for the method. */
export const signInMethodNeeds = {
  browser: 'Asks for the client ID and client secret of a project registered with the service.',
  'browser-with-key': 'Asks for an API key and its secret.',
  'browser-code': 'Asks for an API key and its secret, then for the code.',
  token: 'Asks for an access token.',
  visitor: 'Asks for an API key.',
  password: 'Asks for an API key, your e-mail address or nickname, and your password.',
  card: 'Asks for the number and PIN of a club card.',
} as const;

/** Buttons that send the form. */
export const signInMethodActions = {
  browser: 'Open the browser',
  'browser-with-key': 'Open the browser',
  'browser-code': 'Open the browser',
  token: 'Sign in',
  visitor: 'Look around',
  password: 'Sign in',
  card: 'Open the box',
} as const;

/** Headings of the parts of a form. */
export const signInParts = {
  card: 'Your club card',
  key: 'Your key',
  more: 'More',
  person: 'Who you are',
  project: 'Your project',
  redirect: 'Redirect address',
} as const;

/** Below the heading of a part. Not each part has one. */
export const signInPartHints = {
  project:
    'The service accepts only registered programs. Register Proofsheet there as a project; the project’s page then shows these values.',
} as const;

/** Labels of the fields. */
export const signInFields = {
  accessToken: 'Access token',
  apiKey: 'API key',
  apiSecret: 'Secret of the API key',
  card: 'Card number',
  cardPin: 'Card PIN',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  loginServer: 'Login server address',
  optionalApiKey: 'API key, if you have one',
  password: 'Password',
  permissions: 'Permissions',
  redirectPort: 'Redirect port',
  userName: 'E-mail address or nickname',
} as const;

/** Below a field. Not each field has a hint. */
export const signInHints = {
  accessToken: 'The token acts for the person to whom it was issued.',
  apiKey: 'From the service’s page for developers. The key tells the service which program sends the requests.',
  apiSecret: 'Beside the key on the service’s page for developers. It signs every request, and is never sent.',
  card: 'On the front of the card.',
  clientId: 'Identifies the project. It is on the project’s details page at the service.',
  clientSecret:
    'The project’s password, from the same page. If you leave it empty, the sign-in ends after about 20 minutes, and you must repeat it.',
  loginServer: 'The address of the service’s sign-in page.',
  optionalApiKey:
    'The key of the same project. It is needed to find people by nickname, and for prices and free galleries.',
  password: 'Sent once, over a secure connection, and not kept.',
  permissions: 'What the service is asked to allow, in its own words, separated by spaces.',
} as const;

/** Replaces the hint once something is typed. Where a secret is stored follows as a sentence of its own. */
export const signInHintsWhenTyped = {
  clientSecret: 'The project’s password, from the same page.',
} as const;

/** The problem of an empty field that is needed. */
export const signInMissing = {
  accessToken: 'Paste the access token.',
  apiKey: 'Enter the API key.',
  apiSecret: 'Enter the secret of the API key.',
  card: 'Enter the number of the card.',
  cardPin: 'Enter the PIN.',
  clientId: 'Enter the client ID of your project.',
  loginServer: 'Enter the address of the login server.',
  password: 'Enter the password.',
  server: 'Enter the address of the server.',
  userName: 'Enter the e-mail address or nickname.',
} as const;

/** What a known server fixes besides its address, below its name. */
export const knownValues = {
  loginServer: 'Sign-in page: {value}',
} as const;

/** Known servers of a service. */
export const knownServers = {
  production: 'Main server',
  'vendor-test': 'Test server',
} as const;
export const knownServerHints = {
  production: 'Where your account and pictures are.',
  'vendor-test': 'For developers: to try out a project before the service approves it.',
} as const;

/** What one step of the test of a server found. */
export const testFindings = {
  'address-complete': 'The address is complete.',
  'address-complete-here': 'The address is complete. http is accepted, because the server is on this computer.',
  'address-completed': 'The address has no path. The test uses this address instead: {address}',
  /** `protocol`: "https" or "http". */
  connected: '{host} responds over {protocol}.',
  data: 'The server responds with data.',
  'no-data': 'The server responds with something other than data.',
  page: 'The server responds with a web page instead of data.',
  'not-tested': 'Not tested, because an earlier step failed.',
  'asks-to-wait': 'The server asks to wait {seconds, number} s before the next call.',
  'status-failing': 'The server responds with status {status}: it has failed, or is closed for a time.',
  'status-not-data': 'The server responds with status {status} instead of data.',
  /** `service`: the name of a product, such as "Pictures API". */
  'other-data': 'The server responds with data, but not with those of {service}.',
  service: 'The server supports {service}.',
  'pictures-api': 'The server supports the Pictures API and requires a sign-in, as expected.',
  'pictures-api-without-call': 'The server has no v1/account/verifyCredentials, so it is not the Pictures API.',
  'pictures-api-without-sign-in':
    'The server returns an account to a client that has not signed in, which the Pictures API never does.',
  'pictures-api-status': 'The server responds with status {status}, which the Pictures API does not do here.',
  'smugmug-2': 'The server supports SmugMug’s API v2 and requires a key, as expected.',
  smugmug: 'The server supports SmugMug 1.2.0.',
  'smugmug-with-key': 'The server supports SmugMug 1.2.0 and requires an API key, as expected.',
  'smugmug-retired': 'The server reports that it no longer supports version 1.2.0.',
  'smugmug-with-page': 'The server responds with a web page instead of data, so it no longer supports 1.2.0.',
  'smugmug-gone': 'There is nothing at this address: this server does not support 1.2.0, or no longer does.',
} as const;
