/** Settings › Updates, and the notice of a new version. */

export const updates = {
  title: 'Updates',
  installed: 'Proofsheet {version} is installed.',
  /** Label of a checkbox. */
  isAutomatic: 'Check for updates once a day',
  isAutomaticHint:
    'Loads a small signed list that is the same for everyone. The server sees only your network address, and nothing is installed.',
  /** Label of a list with the two choices below. */
  channel: 'Versions',
  stable: 'Stable',
  beta: 'Beta',
  betaHint: 'Beta versions come earlier, and are less tested.',
  neverLooked: 'Proofsheet has not checked for updates yet.',
  /** `when`: a date with the time. */
  lastLooked: 'Last checked: {when}',
  lookNow: 'Check now',
  isLooking: 'Checking…',
  newest: 'You have the newest version.',
  /** `system`: the list of updates has no version for it. */
  notForSystem: 'There is no version for this system in the list.',
  staged: 'Version {version} is being released in steps, and has not reached this computer yet.',
  /** What the last check has found may no longer be right. */
  outdated: 'The last list has expired. Check again.',
  offered: 'Version {version} is available.',
  /** `date`: a day. */
  offeredOn: 'Released on {date}',
  /** Above the text about what is new. It may be in English. */
  notes: 'What is new',
  /** `host`: the name of a server, such as downloads.example.org. */
  pageHint: 'Download opens a page of {host} in your browser.',
  download: 'Download',
  /** Buttons. */
  skip: 'Skip this version',
  isSkipped: 'You chose to skip this version.',
  unskip: 'Do not skip',
  /** Without a full stop: the reason follows as a second sentence. */
  failed: 'The list of updates could not be loaded',
  /** Above a version that an earlier check had found. */
  stillKnown: 'Found earlier:',
} as const;

/** Why the list of updates, or a downloaded file, was not believed. It is signed by those who make Proofsheet. */
export const updateRefusals = {
  missing: 'The server has no list of updates at the moment. Try again later.',
  'too-large': 'What the server sent is too large for a list of updates, so it was not read.',
  'wrong-shape':
    'The response is not a list of updates that this version can read. A network that asks you to sign in can be the reason.',
  'unknown-key':
    'The list of updates is signed with a key that this program does not know, so it was not used. If this lasts, download Proofsheet again from where you got it.',
  'bad-signature': 'The list of updates was changed after it was signed, so it was not used.',
  replayed:
    'The server sent a list of updates that is older than one it sent before, so it was not used. A newer version may exist.',
  expired:
    'The list of updates has expired, so it was not used. A newer version may exist, or the clock of this computer is wrong.',
  'wrong-size': 'The downloaded file does not have the signed size, so it was not used.',
  'wrong-hash': 'The downloaded file is not the one that was signed, so it was not used.',
} as const;

/** Who brings new versions, if the program does not check for them itself. */
export const updatedBy = {
  nobody:
    'This build has no address for new versions, so it does not check for updates: ask the person or team that gave you Proofsheet.',
  environment:
    'PROOFSHEET_UPDATES=off is set on this computer, so Proofsheet does not check for updates: ask the person who set it.',
  deb: 'It was installed as a Debian package, so Proofsheet does not check for updates: they come from where you got the package.',
  rpm: 'It was installed as an RPM package, so Proofsheet does not check for updates: they come from where you got the package.',
  flatpak: 'It was installed with Flatpak, which also brings new versions. Proofsheet does not check for updates.',
  snap: 'It was installed with Snap, which also brings new versions. Proofsheet does not check for updates.',
  'other-package':
    'A package of your system brought it, so Proofsheet does not check for updates: they come from where you got the package.',
} as const;

/** At the foot of the window. */
export const updateNotice = {
  title: 'New version',
  text: 'Version {version} of Proofsheet is available.',
  later: 'Later',
  /** The list is signed; its signature, age or expiry was wrong. */
  refused: 'Proofsheet could not verify the list of new versions.',
  showWhy: 'Show why',
} as const;

/** At the foot of the window, once: whether the program may check for updates. */
export const updateQuestion = {
  title: 'Updates',
  text: 'Should Proofsheet check for updates once a day? The server sees only your network address, and nothing is installed.',
  yes: 'Check once a day',
  no: 'No',
} as const;
