/** The albums of an owner: the grid of covers, the categories beside it, and the note about a subscription. */

export const albums = {
  /** Heading, and the name of the grid for screen readers. `name`: of the owner. */
  gridLabel: 'Albums of {name}',
  emptyTitle: 'No albums',
  /** `name`: of the owner. */
  emptyText: '{name} has no albums that this account may see.',
  /** Follows the title of an error, such as "The service cannot be reached." */
  asBeforeMask: 'The albums are shown as they were before the mask rules changed.',
  passwordOfSite: 'Password of the whole site',
  /** Label of the list of owners that stands after it: "Albums of [name]". About 12 characters. */
  ownerPicker: 'Albums of',
  /** While acting as a member. `name`: of the member. */
  onlyOwn: 'Only the albums of {name} can be opened',
  onlyOwnWhy: 'A request contains one user ID, which names both the member and the owner of the albums.',
  /** A field above the albums, and the text inside it while it is empty. */
  filter: 'Filter the albums',
  filterShort: 'Filter albums',
  /** Beside the field, while something is typed in it. */
  found: '{shown, number} of {total, plural, one {# album} other {# albums}}',
  /** Name of a list of orders, such as "Name". */
  order: 'Order of the albums',
  /** Below a cover. `count`: "12 pictures". `date`: of the last change. */
  countAndDate: '{count} · {date}',
  /** In place of the albums, if the filter finds none; the button removes the filter. */
  noneFoundTitle: 'No albums found',
  noneFoundText: 'No name or description contains these words.',
  showAll: 'Show all albums',
} as const;

export const categories = {
  /** Names the tree for screen readers. */
  treeLabel: 'Categories',
  /** The first line of the tree: no category is chosen. */
  all: 'All albums',
  /** Name of the button that opens the tree, for screen readers. It must contain `name` as it is: the button shows it. */
  button: 'Category: {name}',
  /** A line of the tree, read by screen readers. */
  line: '{name}, {count, plural, one {# album} other {# albums}}',
  /** Names of the arrow before a category with others in it, for screen readers. */
  expand: 'Expand',
  collapse: 'Collapse',
  /** `problem`: title of an error, without a full stop. */
  failed: 'The categories could not be loaded. {problem}.',
  /** `name`: of a category. `problem`: title of an error, without a full stop. */
  failedIn: 'The categories in “{name}” could not be loaded. {problem}.',
  /** Beside the name of such a category. */
  failedMark: 'Its categories could not be loaded',
  /** Shown in place of the albums of a category that contains none. */
  emptyTitle: 'No albums here',
  emptyText: 'No album is in this category.',
} as const;

export const subscription = {
  /** `owner`: name of the owner. */
  withheld: 'This account is not subscribed to the private gallery of {owner}, so the service withholds its pictures.',
  /** `duration`: as the service writes it, such as "1 month". Credits are what its members pay with. */
  plan: '{duration}: {price, number, ::.##} {price, plural, one {credit} other {credits}}',
  /** `plans`: some of the above, with " · " between them. */
  withoutVat: '{plans}, without VAT.',
  /** A button. */
  subscribe: 'Subscribe on the web',
} as const;
