/** Opening an owner or an album by its name, its ID or a link. */
export const find = {
  title: 'Open an owner or album',
  /** Label of the field if no account has been chosen yet. */
  linkText: 'Owner or album in the link',
  open: 'Open',
  /** The same button while the service is being asked. */
  looking: 'Searching',
  /** "1001_aB3dE" is an example of an ID and a key. */
  unlistedHint:
    'You can also open an album by its ID and key, such as 1001_aB3dE, or by its key alone if it has no ID.',
  albumPassword: 'Password of the album',
  sitePassword: 'Or does the owner protect the whole site? Its password',
  passwordsKept: 'Passwords are kept only until Proofsheet closes.',
  owners: 'Owners',
  /** The owner that is the account itself. */
  ownerIsYou: '{name} (you)',
  /** Beside an owner that the person looked up. */
  lookedUp: 'Looked up',
  pin: 'Pin {name}',
  unpin: 'Unpin {name}',
  forget: 'Remove {name} from the list',
  fromLink: 'From a link. Nothing opens before you confirm it.',
  openWith: 'Open it with',
  chooseAccount: 'Choose an account',
  /** `link`: the text of the link, as a quotation. */
  noAccountFor: 'No account here can open {link}. It belongs to a service for which you have no account.',
  onlyOwnAlbums:
    'While you act as {name}, you can open only {name}’s own albums. Stop acting to open the albums of other owners.',
} as const;

/** The form that asks for the password of an album, in place of its pictures. */
export const albumPassword = {
  which: 'Which password',
  password: 'Password',
  album: 'Password of this album',
  site: 'Password of the whole site',
  open: 'Open',
  trying: 'Opening',
  kept: 'Kept only until Proofsheet closes.',
} as const;
