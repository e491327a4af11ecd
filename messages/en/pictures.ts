/** Pictures in tiles and in the viewer, and what can be done with them. */

export const pictures = {
  /** The size of an album, below its cover and beside its name. */
  count: '{count, plural, one {# picture} other {# pictures}}',
  notCounted: 'Pictures not counted',
  /** Names the grid for screen readers. `name`: of the album. */
  gridLabel: 'Pictures of {name}',
  emptyTitle: 'No pictures',
  emptyText: 'This album is empty.',
  /** A strip above the grid. `problem`: a title of an error, such as "The service cannot be reached". */
  someMissing: '{problem}: some pictures are missing.',
  /** A strip above the tiles. `problem`: a title of an error, such as "The service cannot be reached". */
  someFailed: '{count, plural, one {# picture could not be loaded} other {# pictures could not be loaded}}: {problem}',
  /** A `problem`: the picture was received, but it is damaged or in an unknown format. */
  notDrawn: 'The file cannot be displayed',
  passwordOfAlbum: 'Password of this album',
  passwordOfSite: 'Password of the whole site',
  /** The name of a picture whose title is not known yet. */
  picture: 'Picture',
  /** Read by screen readers on a tile. */
  video: 'Video',
  /** In the menu of a picture in a list over several albums. */
  openInAlbum: 'Open in album',
  /** While that takes a while. Esc is the key. */
  lookingInAlbum: 'Looking for the picture in its album. Esc stops.',
  /** Tooltip of the mark in a tile, and read by screen readers. */
  couldNotLoad: 'Could not be loaded',
  notGiven: 'Not available',
  notGivenWhy: 'The service does not send this picture',
} as const;

/** Albums' covers, in place of the picture. */
export const covers = {
  withheld: 'Not subscribed',
  withheldWhy: 'The owner shows covers only to subscribers of their private gallery',
  none: 'No pictures',
} as const;

/** Why a picture is not shown, by code: short in a tile, and a title in the viewer. */
export const withheldTitles = {
  'not-subscribed': 'Not subscribed',
  'not-available': 'Not available',
} as const;

export const withheldExplanations = {
  'not-subscribed': 'The owner shows this picture only to subscribers of their private gallery.',
  'not-available':
    'The album lists this picture, but the service does not send it. It may await approval, or be removed or locked.',
} as const;

/** The large view of one picture. */
export const viewer = {
  /** Its name for screen readers. `title`: of the picture. */
  label: 'Picture: {title}',
  /** `reason`: "Masked: the service rates this as unsafe". */
  labelMasked: 'Picture: {title}, {reason}',
  /** The place of the picture in the album: "3 of 1,204". */
  position: '{index, number} of {total, number}',
  pictureFailed: 'The large picture could not be loaded.',
  videoFailed: 'This video could not be played.',
  zoom: 'Zoom',
  /** `figure`: "37%", or a word of the next ones. */
  zoomOf: 'Zoom: {figure}',
  /** The zoom of a picture whose pixels are unknown, so that it has no figure. */
  zoomed: 'Zoomed',
  zoomFit: 'Fitted',
  zoomFill: 'Filled',
  keepZoom: 'Keep the zoom for the next picture',
  /** While a zoomed picture gets sharper. `size`: "18 MB". */
  loadingOriginal: 'Loading the original, {size}…',
  loadingLarger: 'Loading a larger size…',
  loadingSize: 'Loading a larger size, {size}…',
  /** In place of a larger size. The values are pixels: "30,000 × 12,000". `full`: what cannot be shown; `shown`: what is. */
  tooLarge: 'At {full} pixels, this picture is too large to be shown. You see a size of {shown} pixels.',
  notDecoded: 'The size of {full} pixels cannot be displayed. You see one of {shown} pixels.',
  smallerOfUnknown: 'The full size cannot be displayed. You see one of {shown} pixels.',
} as const;

/** The histogram above the large picture: how bright its pixels are. */
export const histogram = {
  /** Name of the panel. */
  label: 'Histogram',
  /** What screen readers say about the curves. The values are percentages. */
  summary: 'Histogram: half of the pixels are darker than {median}. {black} are black, {white} are white.',
  /** Names of the curves, below them. */
  brightness: 'Brightness',
  red: 'Red',
  green: 'Green',
  blue: 'Blue',
  /** Share of the black pixels, and of the white ones. `share`: "0.4%". */
  black: 'Black {share}',
  white: 'White {share}',
  masked: 'No histogram while the picture is masked.',
  /** In place of the curves. */
  ofVideo: 'A video has no histogram.',
  failed: 'The histogram could not be computed.',
} as const;

/** The row of small pictures below the large one. */
export const filmstrip = {
  /** Its name for screen readers. */
  label: 'Filmstrip',
  /** Name of a picture without a title. `number`: its place in the album. */
  picture: 'Picture {number, number}',
  /** Name of the slider over the whole album. */
  position: 'Position in the album',
} as const;

/** The button that shows one picture after another. */
export const slideshow = {
  play: 'Start the slideshow',
  stop: 'Stop the slideshow',
} as const;

/** Several large pictures side by side. */
export const compare = {
  /** Title of the view. */
  label: 'Comparing {count, plural, one {# picture} other {# pictures}}',
} as const;

/** Shown once, above the first large picture. The values are keys: "S", "Esc". A few words each. */
export const viewerHint = {
  move: '{previous} {next} other pictures',
  filmstrip: '{filmstrip} filmstrip',
  slideshow: '{slideshow} slideshow',
  close: '{close} back',
} as const;

/** The controls below a video. A frame is one of its still pictures. */
export const videoPlayer = {
  /** Name of the group of controls, for screen readers. */
  label: 'Video',
  frameBack: 'Previous frame',
  frameForward: 'Next frame',
  loop: 'Repeat the video',
  /** Label of a list of speeds, such as "1.5 ×". */
  rate: 'Speed',
  rateValue: '{rate} ×',
  /** Label of a list of the sizes of a video. */
  quality: 'Quality',
  /** The smallest size of the video that fills the window. */
  qualityOfWindow: 'Size of the window',
  /** `edge`: the longer side of the video. */
  qualityValue: '{edge, number} pixels',
} as const;

/** Short messages after copying, saving or dragging a picture. The masked form is the picture made unrecognizable. */
export const pictureExport = {
  copied: 'Copied',
  copiedMasked: 'Copied the masked form: the picture is masked',
  copiedSmaller: 'This picture cannot be copied in full. A size of {size} pixels was copied.',
  /** `size`: "1.2 MB". */
  saved: 'Saved as “{fileName}” ({size})',
  savedMasked: 'Saved the masked form as “{fileName}”: the picture is masked',
  draggingMasked: 'Dragging the masked form: the picture is masked',
  draggingRevealed: 'Dragging the masked form: a revealed picture cannot be dragged on this system. Save it instead',
  linkCopied: 'Copied the link',
  noLink: 'There is no link: the service gives none for this picture',
  linkMasked: 'There is no link while the picture is masked',
} as const;
