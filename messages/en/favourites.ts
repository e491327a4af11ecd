/** What a person finds again: albums and pictures seen last, starred ones, and albums pinned beside the accounts. */
export const favourites = {
  /** Heading of the screen. */
  title: 'Recent and starred',
  /** Names the choice between the two, for screen readers. */
  list: 'List',
  recent: 'Recent',
  starredList: 'Starred',
  /** Names the choice between the two, for screen readers. */
  kind: 'What is listed',
  pictures: 'Pictures',
  albums: 'Albums',
  /** Names of the lists, for screen readers. */
  'recent-pictures': 'Pictures seen last',
  'recent-albums': 'Albums seen last',
  'starred-pictures': 'Starred pictures',
  'starred-albums': 'Starred albums',
  /** Titles of an empty list. */
  'empty-recent': 'Nothing seen yet',
  'empty-starred': 'Nothing starred yet',
  'emptyText-recent-pictures': 'Pictures that you open large are listed here.',
  'emptyText-recent-albums': 'Albums that you open are listed here.',
  'emptyText-starred-pictures': 'Press * on a picture, or choose Star in its menu.',
  'emptyText-starred-albums': 'Press * on an album, or choose Star in its menu.',
  /** In place of the lists while acting as a member. `name`: of the member. */
  notKeptTitle: 'Nothing is kept here while you act as a member',
  notKeptText: 'What you see as {name} is in the journal only.',
  /** Beside the lists. */
  'place-memory': 'No keychain can be used, so these lists last until Proofsheet closes.',
  'place-unreadable': 'An earlier list could not be opened. It stays, and changes last until Proofsheet closes.',
  /** A button. */
  clear: 'Clear this list',
  /** Read by screen readers. */
  cleared: 'List cleared',
  /** A dialog that asks before. */
  'clearQuestion-pictures': 'Clear the pictures seen last?',
  'clearQuestion-albums': 'Clear the albums seen last?',
  clearExplanation: 'The list cannot be restored. Stars, pinned albums and the pictures themselves stay.',
  clearing: 'Clearing…',
  /** Title of a dialog: a starred or pinned album no longer exists. */
  goneTitle: 'Album not found',
  /** Entries of menus. */
  star: 'Star',
  unstar: 'Remove the star',
  pin: 'Pin beside the accounts',
  unpin: 'Unpin',
  /** Read by screen readers after a change. */
  starred: 'Star set',
  unstarred: 'Star removed',
  pinned: 'Album pinned',
  unpinned: 'Album no longer pinned',
  /** Read by screen readers directly after the name of a tile: "Moonrise, starred". */
  badge: ', starred',
  /** Short messages if nothing was changed. */
  'full-star': 'There are {count, number} stars already, which is the most. Remove one first',
  'full-pin': '{count, number} albums are pinned already, which is the most. Unpin one first',
  'full-search': '{count, number} searches are saved already, which is the most. Delete one first',
  /** Names the pinned albums below the accounts, for screen readers. */
  pinnedAlbums: 'Pinned albums',
} as const;
