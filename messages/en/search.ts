/** The search: a field that filters the albums and pictures that were read, and what it finds. */
export const search = {
  /** Heading of the screen. */
  title: 'Search',
  /** Label of the field. */
  field: 'Search albums and pictures',
  placeholder: 'Name, caption, keyword or file',
  /** Names the choice between pictures and albums, for screen readers. */
  kind: 'What was found',
  picturesFound: 'Pictures ({count, number})',
  albumsFound: 'Albums ({count, number})',
  /** Names of the grids, for screen readers. */
  picturesLabel: 'Pictures that were found',
  albumsLabel: 'Albums that were found',
  /** Above the albums that were found, if there are too many to list. */
  albumsListed: '{shown, number} of {total, number} albums are listed.',
  /** A button beside it. */
  showAllAlbums: 'Show all {total, number}',
  /** A button: opens the text at the service, as the ID of an owner or the address of an album. */
  lookUp: 'Open owner or album…',
  /** How many albums can be searched. */
  coverage: '{read, number} of {known, plural, one {# album} other {# albums}} read',
  allRead: '{count, plural, one {The album is read} other {All # albums are read}}',
  isFull: 'No more pictures can be searched.',
  failed: '{count, plural, one {One album} other {# albums}} could not be read.',
  /** A button. */
  readOthers: 'Read the others',
  /** A button. */
  stopReading: 'Stop reading',
  /** Names the progress, for screen readers. */
  reading: 'Reading the albums',
  throttled: 'The service asked to wait',
  /** `reason`: one or two sentences. */
  readingEnded: 'Reading stopped. {reason}',
  /** Above the results. */
  textsMasked: 'Titles are masked, so names and other texts are not searched.',
  /** In place of the results before anything is typed. */
  startTitle: 'Find pictures and albums',
  startText: 'Type parts of a name, a caption, a keyword or a file name, or narrow the pictures down.',
  nothingTitle: 'Nothing found',
  nothingText: 'Nothing that was read matches.',
  nothingPartial: 'Nothing that was read so far matches. Some albums were not read yet.',
  nothingMasked: 'While titles are masked, a text finds nothing. Clear the text to use the filters.',
  nothingFiltered: 'Nothing that was read matches the text and the filters.',
  /** Titles of the notice if only albums or only pictures were found. */
  matchingAlbums: '{count, plural, one {# album matches} other {# albums match}}',
  matchingPictures: '{count, plural, one {# picture matches} other {# pictures match}}',
  /** Below these titles. */
  noPicture: 'No picture that was read matches.',
  noAlbum: 'No album matches.',
  /** Buttons. */
  showAlbums: 'Show albums',
  showPictures: 'Show pictures',
  clearFilters: 'Clear filters',
  clearText: 'Clear the text',
  /** A heading. */
  saved: 'Saved searches',
  /** A button. */
  save: 'Save this search',
  /** In place of that button once the search is saved. */
  isSaved: 'Saved',
  /** The name of a saved search without a text. */
  unnamed: 'Filtered pictures',
  /** Read by screen readers. */
  savedNow: 'Search saved',
  /** A button. `name`: of the search. */
  renameSaved: 'Rename “{name}”',
  /** Label of the field for it. */
  savedName: 'Name of the saved search',
  /** A short message. */
  nameHidden: 'The name of this search is hidden while titles are masked, so it cannot be changed now',
  /** Read by screen readers. */
  renamedSaved: 'Saved search renamed',
  /** A button. `name`: of the search. */
  deleteSaved: 'Delete “{name}”',
  /** Read by screen readers. */
  deletedSaved: 'Saved search deleted',
} as const;

/** What pictures can be narrowed down to. The first nine are labels of lists, shown while nothing is chosen in them. */
export const searchFacets = {
  album: 'Album',
  year: 'Year',
  month: 'Month',
  kind: 'Kind',
  orientation: 'Orientation',
  camera: 'Camera',
  place: 'Place',
  hidden: 'Hidden',
  masked: 'Mask',
  /** An entry of a list, such as "Portrait (12)". */
  choice: '{label} ({count, number})',
  /** The last entry of the list of albums, if there are too many to list. */
  albumsListed: '{shown, number} of {total, number} albums',
  picture: 'Pictures',
  video: 'Videos',
  landscape: 'Landscape',
  portrait: 'Portrait',
  square: 'Square',
  'place-yes': 'With a place',
  'place-no': 'Without a place',
  'hidden-yes': 'Hidden by the owner',
  'hidden-no': 'Not hidden',
  'masked-yes': 'Masked',
  'masked-no': 'Not masked',
} as const;
