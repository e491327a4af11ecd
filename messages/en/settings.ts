/** The settings of the whole program, section by section. */

export const settings = {
  title: 'Settings',
  /** Name of the list of sections, for screen readers. */
  sections: 'Sections',
  search: 'Search the settings',
  /** In the search field; about 20 characters. */
  searchShort: 'Search',
  nothingFound: 'No setting contains “{text}”.',
  appearance: 'Appearance',
  language: 'Language',
  languageOfSystem: 'Same as the system',
  theme: 'Colours',
  /** Label of a list of colours. The viewer shows one picture in the whole window. */
  viewerBackground: 'Viewer background',
  /** Label of a list of when titles appear on the pictures of a grid. */
  captions: 'Captions',
  cameraData: 'Show camera data in the inspector',
  cameraDataHint: 'One request to the service for each picture that you select.',
  actingTitle: 'Acting as a member',
  /** Label of a list of durations, such as "30 minutes". */
  actingLimit: 'Ends automatically after',
  actingLimitHint:
    'A change applies when you next act as a member. You are warned before the time is over, and can extend it.',
  endsActingWhenAway: 'Stop acting when the computer sleeps or is locked',
  endsActingWhenAwayHint:
    'macOS and Windows report both to programs. On Linux, Proofsheet notices a lock within seconds if the desktop reports it, as GNOME, Cinnamon, MATE and Xfce do; some desktops do not.',
} as const;

/** The choices of colours for the window. */
export const themes = {
  system: 'Same as the system',
  light: 'Light',
  dark: 'Dark',
} as const;

/** The choices of colours behind a large picture. */
export const viewerBackgrounds = {
  dark: 'Dark',
  black: 'Black',
  grey: 'Grey',
  white: 'White',
} as const;

/** When titles appear on the pictures of a grid. */
export const captionChoices = {
  never: 'Never',
  'on-focus': 'When pointed at or selected',
  always: 'Always',
} as const;

/** When all pictures are masked while another window has the focus. */
export const masksAllOnBlurChoices = {
  'as-manager': 'For accounts that can act as members',
  always: 'Always',
  never: 'Never',
} as const;

export const maskSettings = {
  title: 'Mask',
  /** Label of the list of accounts. */
  rulesFor: 'Rules for',
  forAllAccounts: 'For all accounts',
  /** Label of a list of durations, such as "30 seconds". */
  revealLength: 'A picture stays revealed for',
  /** Label of a list of durations, such as "10 minutes". */
  offLength: 'Masking stays off for',
  masksOnBlur: 'Mask revealed pictures when another window has the focus',
  masksAllOnBlur: 'Mask all pictures when another window has the focus',
  masksAllAtStart: 'Mask all pictures at every start',
  masksTitles: 'While all pictures are masked, also hide titles and names of albums',
  allPicturesHint:
    'All pictures means also those rated safe, covers and portraits. When the window has the focus again, it shows what it showed before, except what was revealed.',
  masksAllAtStartHint: 'All pictures stay masked until you choose to mask only sensitive ones.',
  masksTitlesHint:
    'Also captions, keywords and file names, and the title of the window. Names of people and categories stay, and so does the journal.',
  whenMaskedAnyway:
    'Proofsheet also masks revealed pictures when the computer sleeps or is locked, when you switch accounts, when the time is over, and at every start.',
  asksForMaskedForms: 'Ask the service for its own masked pictures',
  asksForMaskedFormsHint: 'The service then sends its masked form instead of the real picture, if it supports this.',
  /** The question above the choices, for a service that rates pictures as safe or unsafe. */
  whenUnrated: 'If the service does not say whether a picture is safe',
  whenNeverRated: '{service} does not say which pictures are safe',
  unratedMask: 'Mask it',
  unratedMaskHint: 'Pictures that are not known to be safe stay masked.',
  unratedMaskHidden: 'Mask only what is hidden',
  unratedMaskHiddenHint:
    'Masks pictures that their owner hides, and all covers, because the service does not say whether a cover is hidden.',
  unratedShow: 'Show it',
  unratedShowHint: 'Only pictures that the service rates as unsafe are masked.',
  unratedShowAllHint: '{service} does not rate pictures, so none of its pictures is masked.',
  maskStyle: 'How a masked picture is shown',
} as const;

/** What is shown in place of a picture, under a small preview of each. */
export const maskStyles = {
  mosaic: 'Mosaic',
  soft: 'Soft colours',
  plain: 'Plain, with the title',
  /** The title of an album in the preview of "Plain, with the title"; about 10 characters. */
  titleInPreview: 'Low tide',
} as const;

export const network = {
  title: 'Network',
  routesHint: 'The current route to each server. Requests to this computer itself never go through a proxy.',
  noRoutes: 'No server is in use yet.',
  routes: 'Routes to the servers',
  /** Beside the name of a server. */
  routeDirect: 'directly',
  routeProxy: 'through {proxy}',
  routeUnknown: 'no route is known',
  proxyChoice: 'How requests leave this computer',
  proxySystem: 'The system’s proxy',
  proxySystemHint: 'As set up on this computer, with its exceptions and scripts.',
  proxyDirect: 'No proxy',
  proxyManual: 'This proxy',
  /** The protocols that the address of a proxy can begin with. */
  proxyManualHint: 'http://, https://, socks4:// or socks5://.',
  proxyAddress: 'Address of the proxy',
  /** An example of an address. */
  proxyAddressExample: 'proxy.example:8080',
  userName: 'User name, if the proxy requires one',
  password: 'Password',
  credentialsSavedHint: 'If you leave both empty, the saved ones are used.',
  credentialsHint: 'The keychain encrypts both; without a keychain, they last until Proofsheet closes.',
  /** A button: deletes the user name and the password. */
  forgetCredentials: 'Delete both',
} as const;

export const panicKey = {
  title: 'Panic key',
  explanation:
    'The panic key covers every window immediately with a page that shows nothing of yours, masks everything that was revealed, and turns the sound off. Only the button or Enter on that page removes it, and the PIN if there is one. If you press the key again, nothing happens.',
  key: 'Key',
  record: 'None: click to record one',
  /** Shown on the button while it waits for a key. */
  recording: 'Press the keys now, or Esc',
  remove: 'Remove',
  noKey: 'This key cannot be part of a shortcut. Use a letter, a digit, an arrow or a function key.',
  /** `control`, `alt` and `shift` are keys as written on the keyboard, such as "Ctrl". */
  tooFew:
    'Other programs would lose this key. Hold two modifiers with it, such as {control} and {alt}, or one with a function key; {shift} alone is not enough.',
  usedHere: '{keys} is taken: Proofsheet uses it for “{command}”.',
  closesWindows: '{keys} closes windows on this system.',
  reachEverywhere: 'Works while any program is in front.',
  reachPerhaps:
    'Works while Proofsheet is in front. Under Wayland, the desktop decides whether the key also works while another program is in front. Try it.',
  reachHere:
    'The system refused this key, because the desktop or another program uses it. It works while Proofsheet is in front, and Proofsheet requests it again at the next start.',
  /** Buttons that ask for the PIN first. */
  confirmRemoval: 'Remove the key',
  confirmChange: 'Change the key',
  removalNeedsPin: 'Removing the key needs the PIN.',
  changeNeedsPin: 'Changing the key needs the PIN.',
  /** Label of a list of the choices below. */
  decoy: 'Look of the lock screen',
  decoyHint:
    'Everything on it is drawn by Proofsheet, and nothing is yours. Behind a document or a terminal, the button that unlocks appears at the first key or click; Enter unlocks at once if there is no PIN.',
} as const;

export const decoyChoices = {
  plain: 'A plain grey page',
  document: 'A document',
  terminal: 'A terminal',
} as const;

export const pin = {
  /** Label of a field. */
  pin: 'PIN',
  current: 'Current PIN',
  next: 'New PIN',
  nextHint: '{shortest} to {longest} characters: digits, or any text.',
  again: 'New PIN again',
  differs: 'The two PINs differ.',
  wrong: 'That is not the current PIN.',
  /** `time`: "14:05:30". */
  wait: 'Too many wrong PINs. Try again after {time}.',
  /** Buttons that open a form. */
  set: 'Set a PIN…',
  change: 'Change the PIN…',
  remove: 'Remove the PIN…',
  /** Buttons of the form. */
  save: 'Save the PIN',
  confirmRemoval: 'Remove the PIN',
  onlyThisPin: 'The system’s password, fingerprints and faces do not unlock the window; only this PIN does.',
} as const;

/** By the state of the PIN: what it means for a person at this computer. */
export const pinStates = {
  none: 'Without a PIN, every person at this computer can unlock the window.',
  kept: 'The PIN is needed to unlock the window. Proofsheet starts locked if it was locked when it ended, or if it did not end normally. The keychain encrypts a salted hash of the PIN; the PIN itself is not stored.',
  'until-close':
    'The PIN is needed to unlock the window. No keychain can encrypt it, so it is lost when Proofsheet closes: a person can bypass it by ending the program.',
  unreadable:
    'There is a PIN, but the keychain does not open it now. Unlock the keychain, then start Proofsheet again.',
} as const;

export const screenCaptures = {
  title: 'Screen captures',
  keepOut: 'Keep the window out of screen captures',
  macos:
    'Older capture methods show an empty window. Newer macOS methods still show its content. Remote help that captures the screen does not see the window. This setting does not replace the mask.',
  windows:
    'Screenshots, recordings, shared screens and remote help do not show the window. A camera still sees it. This setting does not replace the mask.',
  notSupported: 'Linux does not support this. Every screen capture shows the window.',
} as const;

/** The names of the program's files by their content, in the middle of a sentence: "Proofsheet cannot save accounts". */
export const storedFiles = {
  settings: 'settings',
  accounts: 'accounts',
  vault: 'sign-ins',
  checks: 'checks of members',
  favourites: 'stars and recent items',
  'journal-end': 'the end of the journal',
  panic: 'the panic key',
} as const;

/** A title for files that cannot be saved, by cause. `files`: a list such as "settings and accounts". */
export const unsavedFiles = {
  full: 'Not saved because the disk is full: {files}',
  'read-only': 'Not saved because the disk is read-only: {files}',
  'not-permitted': 'Not saved because Proofsheet is not permitted to write there: {files}',
  'not-a-file': 'Not saved because something that is not a file has the same name: {files}',
  failed: 'Not saved because the disk reports an error: {files}',
} as const;

/** The same if the whole folder cannot be used. */
export const unsavedFolder = {
  full: 'Nothing can be saved: the disk is full',
  'read-only': 'Nothing can be saved: the disk is read-only',
  'not-permitted': 'Nothing can be saved: Proofsheet is not permitted to write to its data folder',
  'not-a-file': 'Nothing can be saved: Proofsheet’s data folder is not a folder',
  failed: 'Nothing can be saved: the disk reports an error',
} as const;

export const storage = {
  title: 'Files',
  /** Shown if no file has a problem. */
  allSaved: 'Proofsheet can save all its files.',
  cacheLimit: 'Space for pictures and lists on the disk',
  /** A choice of space. */
  cacheNone: 'None',
  cacheHint:
    'What you have seen is there at once after a start, and also while a service cannot be reached. It is encrypted with a key in the keychain. What you reveal is never kept.',
  /** `size`: such as 12 MB. */
  cacheUsed: '{size} used',
  clearCache: 'Clear the cache',
  /** Follows "Not saved because the disk is full:". */
  cacheName: 'new pictures and lists',
  cacheWithoutKeychain:
    'Pictures and what services send are kept in memory only, until Proofsheet closes, because no keychain protects them on the disk.',
  /** `files`: "settings.json and accounts.json". */
  unsaved: 'Changes last until Proofsheet closes. Proofsheet keeps trying to save them ({files}).',
  unsavedFolder: 'Changes last until Proofsheet closes. Repair {path}, then start Proofsheet again.',
  setAside: '{files} could not be used',
  /** `files`: the new names of the old files, "settings.unreadable-1 and accounts.unreadable-1". */
  setAsideExplanation:
    '{count, plural, one {Proofsheet created a new file and kept the old one as {files}.} other {Proofsheet created new files and kept the old ones as {files}.}}',
} as const;

export const secretsStorage = {
  title: 'Saved sign-ins',
  /** Alternative texts of the icon. */
  isSealed: 'Encrypted',
  isNotSealed: 'Not encrypted',
  /** In place of the name of a keychain. */
  memory: 'Memory, until Proofsheet closes',
  sealed: 'The keychain encrypts tokens and keys, so they cannot be read on the disk. Accounts stay signed in.',
  'session-only': 'Tokens and keys are kept in memory and never on the disk. Accounts last until Proofsheet closes.',
  locked:
    'The keychain ({keychain}) is locked. Unlock it, then start Proofsheet again. Sign-ins that were saved before stay there until then.',
  refused:
    'The keychain ({keychain}) does not open the saved sign-ins: it is locked, or Proofsheet was denied access. Unlock it or allow Proofsheet, then start Proofsheet again.',
} as const;

/** The keychains of the systems, as the systems name them. */
export const keychains = {
  macos: 'macOS Keychain',
  windows: 'Windows data protection (DPAPI)',
  'secret-service': 'GNOME Keyring (Secret Service)',
  kwallet: 'KWallet',
} as const;

/** Why nothing can be saved, if no keychain can be used. */
export const missingKeychains = {
  macos: 'The Keychain did not allow Proofsheet to use it. Allow it in Keychain Access, then start Proofsheet again.',
  windows:
    'Windows data protection (DPAPI) is not available to this account. Sign in to Windows again, then start Proofsheet again.',
  linux:
    'No keychain opens on this computer: there is none, or it is locked. Set up GNOME Keyring or KWallet and unlock it, then start Proofsheet again. If your desktop is neither GNOME nor KDE, also start it with --password-store=gnome-libsecret.',
} as const;
