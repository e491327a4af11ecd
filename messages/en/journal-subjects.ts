/**
 * What an entry of the journal is about: a part of a line such as "Turned off masking: …", and a cell of a table, so they
 * begin with a small letter. `way`: held (shown while a key was held), copied, saved, dragged (out of the window).
 */
export const journalSubjects = {
  'all-pictures': '{way, select, held {all pictures, while held} other {all pictures}}',
  album: '{way, select, held {the album “{album}”, while held} other {the album “{album}”}}',
  cover: '{way, select, held {the cover of “{album}”, while held} other {the cover of “{album}”}}',
  picture:
    '{way, select, held {“{picture}” in “{album}”, while held} copied {“{picture}” in “{album}”, copied} saved {“{picture}” in “{album}”, saved} dragged {“{picture}” in “{album}”, dragged out} other {“{picture}” in “{album}”}}',
  /** `count`: members. `format`: CSV or JSON. */
  check: '{count, plural, one {report of a check, # member, {format}} other {report of a check, # members, {format}}}',
  /** `count`: members. `format`: CSV. */
  overview:
    '{count, plural, one {overview of the group, # member, {format}} other {overview of the group, # members, {format}}}',
  /** `format`: CSV or JSON. */
  journal: '{count, plural, one {journal, # entry, {format}} other {journal, # entries, {format}}}',
  /** `format`: CSV or JSON of a list. */
  pictures:
    '{format, select, files {{count, plural, one {# picture, dragged out as a file} other {# pictures, dragged out as files}}} links {{count, plural, one {link of # picture, copied} other {links of # pictures, copied}}} metadata {{count, plural, one {metadata of # picture, copied} other {metadata of # pictures, copied}}} other {{count, plural, one {list of # picture, {format}} other {list of # pictures, {format}}}}}',
  'sign-in-begun': 'a sign-in was begun',
  'sign-in-again-begun': 'a new sign-in was begun',
  'api-key-added': 'an API key was added to an account',

  // Settings; several are joined by semicolons.
  'reveal-seconds': 'revealed for {to, number} s instead of {from, number} s',
  'mask-off-minutes': 'the mask off for {to, number} min instead of {from, number} min',
  'acting-limit-minutes': 'acting for {to, number} min instead of {from, number} min',
  'mask-stays-off-on-blur': 'no longer masked when another window has the focus',
  'acting-goes-on-when-away': 'acting no longer ends on sleep or lock',
} as const;
