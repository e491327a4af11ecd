/** Adding accounts, the account dialog, and signing out. */

export const accounts = {
  add: 'Add an account',
  /** Title of the window. */
  addWindowTitle: 'Add an account · Proofsheet',
  /** Title of the dialog for one account. */
  title: 'Account',
  name: 'Name',
  nameMissing: 'An account needs a name.',
  colour: 'Colour',
  /** The group of two buttons that move an account, and its place in the list. */
  order: 'Order of the accounts',
  place: 'Place {place} of {count}',
  moveUp: 'Move up',
  moveDown: 'Move down',
  /** `host`: "api.example.com". */
  serviceAtHost: '{service} at {host}',
  untilClose: 'Lasts until Proofsheet closes: this computer has no keychain that Proofsheet can use.',
  willLastUntilClose:
    'This account will last until Proofsheet closes: this computer has no keychain that Proofsheet can use.',
  /** `keychain`: "GNOME Keyring (Secret Service)". */
  keychainSeals: 'The keychain ({keychain}) encrypts the sign-in. It is never saved unencrypted.',
  signedInAs: 'Signed in as {name}',
  /** Buttons after an account was added. */
  browse: 'Browse albums',
  addAnother: 'Add another account',
} as const;

export const accountColours = {
  clay: 'Clay',
  amber: 'Amber',
  moss: 'Moss',
  teal: 'Teal',
  sky: 'Sky',
  indigo: 'Indigo',
  plum: 'Plum',
  rose: 'Rose',
} as const;

/** What the service says about an account. */
export const accountDetails = {
  loading: 'Asking the service',
  afterSignIn: 'After you sign in again, this shows what the account can do.',
  facts: 'Who it is',
  abilities: 'What it can do',
  addresses: 'Where its requests go',
  /** Alternative texts of icons beside an ability. */
  isAvailable: 'Yes',
  isMissing: 'No',
  /** A button: requests a permission that an ability needs. */
  grant: 'Sign in again to grant it',
  /** Heading, and two lines below it; a time of day follows the last, with the date unless it is today. */
  requestLimit: 'Requests to the service',
  requestsLeft: 'Still accepted',
  requestsLeftOf: '{count, number} of {limit, number}',
  requestsRenewed: 'Next renewal',
} as const;

export const apiKey = {
  title: 'API key',
  isThere: 'This account has the API key of its project.',
  wasAdded: 'The service accepted the key. This account has the API key of its project.',
  /** Buttons. */
  add: 'Add API key…',
  replace: 'Replace API key…',
  keep: 'Keep this key',
  /** The same button while the service is being asked. */
  testing: 'Asking the service',
  hint: 'The key must belong to the same project. Proofsheet tests it with the service, and then saves it with the account’s sign-in.',
} as const;

/** By the reason why an account is signed out. */
export const signedOutTitles = {
  'by-service': 'Signed out by the service',
  expired: 'Session expired',
  unreadable: 'The saved sign-in cannot be read',
} as const;
export const signedOutExplanations = {
  'by-service': 'The service no longer accepts the sign-in of this account.',
  expired: 'The service no longer accepts the account’s token, and no saved token can renew it.',
  unreadable:
    'If the keychain is locked, unlock it and start Proofsheet again; the saved sign-in is still there. Otherwise, sign in again.',
} as const;

export const signOut = {
  /** Label of the strip above the albums, and title of the dialog afterwards. */
  signedOut: 'Signed out',
  /** A button. */
  signOut: 'Sign out',
  signingOut: 'Signing out',
  question: 'Sign out of {name}?',
  explanation:
    'Proofsheet deletes everything that it stores about this account: its sign-in, its name and colour here, the owners that you looked up and pinned with it, and the pictures that it loaded. Your albums and pictures at {service} stay as they are.',
  deletedOf: 'Deleted data of {name}:',
  nothingKept: 'Proofsheet stores nothing about {name} any more.',
} as const;

/** Whether the service ended the sign-in. */
export const revocations = {
  revoked: 'The service ended the sign-in.',
  'not-possible': 'This sign-in cannot be ended at the service. Its token stays valid there until it expires.',
  failed: 'The service could not be reached, so it did not end the sign-in.',
} as const;

/** Items of a list below "Deleted data of …:". */
export const deletedData = {
  albums: 'the loaded data of its albums and pictures',
  'album-passwords': 'the passwords typed for albums',
  owners: '{count, plural, one {one owner that was looked up} other {# owners that were looked up}}',
  members: 'the members that you acted as, and their loaded data (the journal stays)',
  checks: 'the checks of its members, with their marks and notes',
  favourites: 'its stars, pinned albums, saved searches, and what was seen last',
  calls: 'its calls in Activity',
  location: 'the view that you opened last',
  'name-and-colour': 'its name and colour',
} as const;

export const demo = {
  /** Labels of strips above the albums. */
  title: 'Demo',
  state: 'State of the demo',
  invitation: 'These are demo pictures.',
  /** A button. */
  connect: 'Connect your own account',
  'starting-again': 'The demo stopped. Proofsheet starts it again.',
  'started-again': 'The demo stopped and was started again.',
  stopped: 'The demo stopped several times. Start Proofsheet again to use it.',
} as const;

/** Names of what the service says about an account, beside the values. */
export const accountFacts = {
  'account-type': 'Account type',
  'age-verified': 'Age verified',
  card: 'Card',
  email: 'E-mail',
  group: 'Group',
  'group-role': 'Role in the group',
  name: 'Name',
  nickname: 'Nickname',
  permissions: 'Permissions granted',
  'signed-in-as': 'Signed in as',
  'user-id': 'User ID',
} as const;

/** Values that the service does not word. */
export const accountFactValues = {
  manager: 'Manager',
  member: 'Member',
  no: 'No',
  /** Of permissions. */
  none: 'None',
  /** Of the account type: what a person is there for. */
  'offers-services': 'Offers services',
  'seeks-services': 'Looks for services',
  visitor: 'Visitor',
  yes: 'Yes',
} as const;

export const accountAddresses = {
  server: 'Server',
  'sign-in-page': 'Sign-in page',
  redirect: 'Redirect address',
} as const;

/** What an account can do, or could do. */
export const abilities = {
  'act-as-members': 'Act as the members of your group',
  'own-albums': 'See your own albums, and the galleries that you subscribe to',
  'own-galleries': 'See your own galleries, the private ones too',
  'people-and-prices': 'Find people by nickname, see free galleries and prices',
  'public-galleries': 'See public galleries, and protected ones with their password',
  'stay-signed-in': 'Stay signed in',
} as const;

/** Why an account cannot do it, and what helps. */
export const abilityObstacles = {
  'manages-no-group': 'The service says that this account manages no group.',
  'needs-api-key': 'This needs the API key of your project, and the account has none.',
  'not-renewable': 'A sign-in of this kind cannot be renewed: it lasts about 20 minutes, then you sign in again.',
  /** `permission`: the service’s name for it, such as "account_information". */
  'permission-missing-in-sign-in': 'Group features need the {permission} permission: sign in again to grant it.',
  'permission-missing-in-token': 'Group features need the {permission} permission: get a token that has it.',
  visitor: 'A visitor has no galleries of their own. To see yours, sign in to your account.',
} as const;

/** Items of a list below "Deleted data of …:". */
export const deletedSecrets = {
  'access-token': 'its access token',
  'access-and-refresh-token': 'its access and refresh token',
  'api-key': 'its API key',
  'client-secret': 'the client secret',
  'password-hash': 'the hash that replaced its password',
} as const;

/** What the API key of its project adds to an account. */
export const apiKeyUses = {
  'people-and-prices':
    'With the API key of its project this account finds people by nickname, and sees free galleries and prices.',
} as const;
