/** The mask over pictures that may be unsafe: why it is there, and what reveals pictures. */

/** Why a picture or cover is masked, by cause: a tooltip of its mark, and the note below a picture in the viewer. */
export const maskCauses = {
  unsafe: 'Masked: the service rates this as unsafe',
  unrated: 'Masked: the service does not say whether this is safe, and your setting masks that',
  hidden: 'Masked: its owner hides this picture, and your setting masks that',
  everything: 'Masked: all pictures are masked',
} as const;

/** Read by screen readers directly after the title of a picture or album in a grid: "Moonrise, masked". */
export const tileStates = {
  masked: ', masked',
  revealed: ', revealed',
} as const;

/** Read by screen readers when the mask changes. `duration`: "30 seconds", "2 minutes". */
export const maskChanges = {
  masked: 'Masked',
  sensitiveMasked: 'Sensitive pictures are masked',
  allMasked: 'All pictures are masked',
  onlySensitiveMasked: 'Only sensitive pictures are masked',
  /** `cause`: why the program masked everything itself. Also shown until the person is back. */
  maskedAgain:
    '{level, select, everything {All pictures} other {Sensitive pictures}} are masked again: {cause, select, slept {the computer went to sleep} locked {the computer was locked} blanked {the screen went blank} other {you were away}}',
  revealedWhileHeld: 'Revealed while held',
  revealed: 'Revealed for {duration}',
  albumRevealed: 'The whole album is revealed for {duration}',
  maskOff: 'Masking is off for {duration}',
  /** Nothing changed, because there was nothing to reveal or hide. `key`: "M". */
  coverNotMasked: 'This cover is not masked',
  pictureNotMasked: 'This picture is not masked',
  maskIsOff: 'Masking is off. {key} masks the pictures again',
  revealedWithAlbum: 'Revealed with its whole album. {key} masks it again',
} as const;

/** Buttons and entries of menus that reveal pictures or mask them again. */
export const revealing = {
  /** `duration`: "30 seconds". */
  revealFor: 'Reveal for {duration}',
  hideNow: 'Hide now',
  /** The viewer, on the picture: short, because two of these stand side by side. */
  holdToShow: 'Hold to show',
  showFor: 'Show for {seconds, number} s',
  /** The state of the picture in the viewer. */
  revealed: 'Revealed',
  albumRevealed: 'The whole album is revealed',
  maskOff: 'Masking is off',
  maskAgain: 'Mask again',
} as const;

/** The button of the toolbar that shows the state of the mask. */
export const maskButton = {
  masked: 'Sensitive masked',
  allMasked: 'All masked',
  maskOff: 'Masking off',
  /** `count`: albums of unknown size, of which no picture is counted. */
  albumsRevealed: '{count, plural, one {Album revealed} other {Albums revealed}}',
  /** `hasMore`: true if there are more that cannot be counted. */
  picturesRevealed:
    '{count, plural, one {#{hasMore, select, true {+} other {}} revealed} other {#{hasMore, select, true {+} other {}} revealed}}',
  /** The action, read by screen readers directly after the state: "Masked, turn off masking…". */
  thenTurnOff: ', turn off masking…',
  thenMaskSensitive: ', mask only sensitive pictures',
  thenMask: ', mask again',
  /** Tooltips. */
  maskAtOnce: 'Mask revealed pictures at once',
  unsafeIsMasked: 'Pictures that are not known to be safe are masked',
  unsafeIsMaskedClick: 'Pictures that are not known to be safe are masked. Click to turn off masking',
  allAreMasked: 'All pictures are masked, also those rated safe',
  allAreMaskedClick: 'All pictures are masked, also those rated safe. Click to mask only sensitive ones',
} as const;

/** The menu beside that button. The entries have a check mark, except the one that opens a question. */
export const maskMenu = {
  title: 'What is masked',
  sensitive: 'Mask sensitive pictures',
  everything: 'Mask all pictures',
  titles: 'Hide titles while all are masked',
} as const;

/** In place of the title of a picture or the name of an album, while the mask hides them too. */
export const maskedTitles = {
  picture: 'Picture',
  video: 'Video',
  album: 'Album',
} as const;

/** The dialogs that ask before much is revealed at once. `duration`: "30 seconds", "2 hours". */
export const revealDialogs = {
  /** `name`: of the album. */
  albumTitle: 'Reveal all of {name}?',
  albumText:
    '{count, plural, one {Its # picture and its cover are} other {Its # pictures and its cover are}} shown as they are for {duration}. Everything in it will be visible on this screen.',
  albumTextUncounted:
    'All of its pictures and its cover are shown as they are for {duration}. Everything in it will be visible on this screen.',
  maskOffTitle: 'Turn off masking?',
  /** A button. */
  maskOffAction: 'Turn off for {duration}',
  /** `name`: of the account, in bold. */
  maskOffText:
    'Everything that {name} may see is shown as it is for {duration}, and visible on this screen. Other accounts stay masked.',
  /** `key`: "M". */
  maskOffHint: '{key} masks everything again, at any time and from anywhere.',
  /** The title if the service or the law does not let this account see masked pictures. */
  notAllowedTitle: 'Masking cannot be turned off here',
} as const;

/** The line above the pictures of a service that rates none, until a choice is made. `service`: "SmugMug". */
export const unratedNote = {
  /** Name of the line, for screen readers. */
  title: 'Why these pictures are masked',
  why: '{service} does not say which pictures are safe, so Proofsheet masks them all.',
  /** Buttons. The second one has the words of the setting. */
  mask: 'Keep them masked',
  'mask-hidden': 'Mask only what is hidden',
  show: 'Show all',
  /** Short messages after the choice. */
  'chosen-mask': 'All pictures of {service} stay masked. You can change this in Settings → Mask.',
  'chosen-mask-hidden':
    'Pictures that their owner hides stay masked, and all covers. You can change this in Settings → Mask.',
  'chosen-show': 'No picture of {service} is masked. You can change this in Settings → Mask.',
} as const;
