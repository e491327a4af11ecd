/** The palette: a field that finds albums, persons and commands by name, with a list below it. */
export const palette = {
  /** Name of the dialog for screen readers. */
  title: 'Palette',
  /** Name of the field, also shown in it while it is empty. */
  field: 'Album, picture, owner, account, member or command',
  /** Name of the list for screen readers. */
  listLabel: 'What was found',
  nothingFound: 'Nothing was found for “{text}”.',
  /** A heading. `group`: one of the headings below. */
  groupWithMore: '{group} · {count, plural, one {# more, type more of the name} other {# more, type more of the name}}',
  /** An entry that asks the service. `text`: what was typed. */
  lookUp: 'Open “{text}” as an owner or album…',
  /** An entry that ends acting as a member. `name`: of the manager. */
  returnTo: 'Return to {name}',
  /** Beside the name of an account. */
  serviceSignedOut: '{service}, signed out',
  /** Beside the name of an owner whom the person looked up. */
  lookedUp: 'looked up',
} as const;

/** The headings above the entries. They are searched too: "albums" finds all albums. */
export const paletteGroups = {
  recent: 'Recent',
  switchTo: 'Switch to',
  actAs: 'Act as',
  actAsOther: 'Act as another member',
  commands: 'Commands',
  albums: 'Albums',
  pictures: 'Pictures',
  owners: 'Owners',
  atService: 'At the service',
} as const;
