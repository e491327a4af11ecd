/** The sections of Settings about the start, the viewer and accounts, and the words by which the search finds sections. */

export const startSettings = {
  title: 'Start',
  /** Label of a list with the two choices below. */
  opens: 'When Proofsheet starts',
  'last-location': 'Show what was open last',
  albums: 'Show the albums of the account used last',
  hint: 'Everything is masked at every start, and the albums of a member are never shown then.',
} as const;

/** The section about the viewer, which shows one picture in the whole window. */
export const viewerSettings = {
  title: 'Viewer',
  showsFilmstrip: 'Show the filmstrip',
  showsFilmstripHint: 'Small pictures of the album below the large one.',
  showsInfoOverlay: 'Show details above the picture',
  showsInfoOverlayHint: 'When it was taken, its file and size, and the exposure if camera data is shown.',
  /** Label of a list of durations, such as "5 s". */
  slideshowSeconds: 'Slideshow: time of each picture',
  isShuffled: 'Shuffle the slideshow',
  isShuffledHint: 'Shows the pictures of the album in random order, each one once.',
  repeats: 'Repeat the slideshow',
  repeatsHint: 'Begins again after the last picture.',
  showsHistogram: 'Show the histogram',
  showsHistogramHint: 'How bright the pixels of the picture are, and their colours.',
  keepsZoomHint: 'Otherwise each picture is fitted to the window first.',
  hasSound: 'Play the sound of videos in the slideshow',
  hasSoundHint: 'Videos are always played to their end.',
} as const;

export const accountSettings = {
  title: 'Accounts',
  none: 'No account of your own is connected. The demo is not an account.',
  /** Name of the list, for screen readers. */
  list: 'Your accounts',
  /** Beside the name of an account. */
  signedOut: 'Signed out',
  /** Name of the button “Account…”, for screen readers. */
  open: 'Open the account {name}',
} as const;

/** Other words that people search the settings for, by section. Never shown; only words that the section itself lacks. */
export const settingsKeywords = {
  storage: 'storage, disk, data folder, save, cache, clear, offline, space',
  appearance: 'theme, dark mode, night, light, color, look, translation, locale',
  viewer: 'large picture, full size, thumbnails, presentation, random, interval, lightbox',
  start: 'startup, launch, last album, session, resume, home',
  accounts: 'sign in, sign out, log in, login, user, profile, connect',
  mask: 'hide, blur, censor, safe, unsafe, nudity, NSFW, reveal, privacy, mosaic, all pictures, titles, focus, another window, office, shoulder surfing',
  panic: 'lock, shortcut, boss key, PIN, password, hotkey, decoy, disguise, cover',
  captures: 'screenshot, recording, screen sharing, privacy',
  acting: 'impersonate, group, manager, member, time limit',
  secrets: 'keychain, password, token, encryption, security, storage',
  network: 'proxy, internet, connection, server, offline, VPN',
  updates: 'update, upgrade, version, release, download, new',
} as const;
