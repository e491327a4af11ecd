/** The panel with all that is known of a picture or an album. */

export const inspector = {
  label: 'Inspector',
  /** Name of the few details above the picture in the viewer, for screen readers. */
  overlay: 'Details above the picture',
  emptyTitle: 'Nothing selected',
  emptyText: 'Select an album or a picture to see what is known of it.',
  /** Names the edge that is dragged to make the panel wider. */
  width: 'Width of the inspector',
  /** Titles of groups. */
  about: 'About',
  file: 'File',
  dates: 'Dates',
  place: 'Place',
  inAlbum: 'In the album',
  /** The addresses of the picture in several sizes. */
  sizes: 'Sizes',
  other: 'Other',
  keptForOwner: 'Kept for the owner',
  order: 'Order',
  access: 'Access',
  identifiers: 'IDs and addresses',
  /** What the camera wrote into the file (EXIF). */
  camera: 'Camera',
  cameraDataHint:
    'What the camera wrote into the file (EXIF): lens, exposure and more. Takes one request for each picture that you select.',
  showCameraData: 'Show camera data',
  stopCameraData: 'Stop showing camera data',
  noCameraData: 'The service has no camera data for this picture.',
  /** `fields`: a list such as "file name, date taken, and MD5". */
  missingForVisitors: 'Missing here: {fields}. The service sends these to the owner of a picture only.',
  /** A button beside each value. `label`: of the value, such as "File name". */
  copy: 'Copy {label}',
  copied: '{label} copied',
  /** A button beside a size of a picture, or its web page. `label`: such as "X-large" or "Page". */
  copyAddress: 'Copy the address of {label}',
  addressCopied: 'Address of {label} copied',
  /** Below the sizes of a masked picture. */
  addressesHidden:
    'The mask hides addresses, because an address opens the picture without the mask. If the service sends another picture in place of a masked one, these are its sizes.',
  /** Between the keywords of a picture. */
  keywordSeparator: ', ',
  /** Times: where the text comes from. `isAmbiguous`: the clock was set back an hour on that day. */
  inYourTimeZone:
    'In your time zone{isAmbiguous, select, true {. That hour came twice that day; this is the first} other {}}',
  asWritten:
    'As the service wrote it{isAmbiguous, select, true {. That hour came twice that day; this is the first} other {}}',
  withoutTimeZone: 'The service does not say in which time zone',
  /** A tooltip of a time that a click changes. `hint`: one of the three sentences above. */
  clickForText: '{hint}. Click for what the service wrote',
  clickForYourTimeZone: '{hint}. Click for your time zone',
} as const;

/** The panel beside compared pictures. */
export const pictureDifferences = {
  label: 'Differences',
  /** Name of the choice between the next two. */
  shown: 'Shown data',
  different: 'Only differences',
  all: 'All',
  none: 'The data of these pictures are the same.',
} as const;

/** Fields that a service sends only to the owner, in a list inside a sentence. */
export const ownerFields = {
  fileName: 'file name',
  takenAt: 'date taken',
  isHidden: 'whether it is hidden',
  md5: 'MD5',
} as const;

/** Labels of the values of a picture or album, in a narrow column, and values that are words. */
export const facts = {
  yes: 'Yes',
  no: 'No',
  description: 'Description',
  keywords: 'Keywords',
  pictureCount: 'Pictures',
  updatedAt: 'Last changed',
  category: 'Category',
  /** The place of a picture or album in the order that its owner made by hand. */
  manualPosition: 'Manual position',
  manualPositionHint: 'The owner’s manual order, which need not be the order shown',
  sortedBy: 'Sorted by',
  direction: 'Direction',
  ascending: 'Ascending',
  descending: 'Descending',
  public: 'Public',
  password: 'Password',
  passwordHint: 'Password hint',
  albumId: 'Album ID',
  key: 'Key',
  caption: 'Caption',
  safety: 'Safe to show',
  safetyUnknown: 'The service does not say',
  fileName: 'Name',
  format: 'Format',
  /** Picture or video. */
  kind: 'Kind',
  video: 'Video',
  /** Of the file, in bytes. */
  size: 'Size',
  /** `bytes`: the size as one number. */
  sizeHint: '{bytes, plural, one {# byte} other {# bytes}}',
  dimensions: 'Dimensions',
  /** In pixels. */
  dimensionsValue: '{width, number} × {height, number}',
  /** The longest edge of a size of a picture, in pixels. */
  upTo: 'up to {edge, number} px',
  /** In place of the pixels and bytes of a size. */
  sizeUnknown: 'Not loaded yet',
  /** A checksum. */
  md5: 'MD5',
  watermark: 'Watermark',
  takenAt: 'Taken',
  uploadedAt: 'Uploaded',
  coordinates: 'Coordinates',
  /** Degrees with five decimals: "33.50000° S  18.25000° E". */
  coordinatesValue:
    '{latitude}° {side, select, north {N} south {S} other {}}  {longitude}° {half, select, east {E} west {W} other {}}',
  altitude: 'Altitude',
  /** How often the picture was edited. */
  serial: 'Edits',
  serialHint: 'How often the picture was edited (“Serial” at the service)',
  hidden: 'Hidden',
  pictureId: 'Picture ID',
  /** The address of the web page of the picture. */
  page: 'Page',
} as const;

/** Labels of what the camera wrote, by the names of Exif 2.32: the terms that photographers use. */
export const exifLabels = {
  DateTime: 'Changed',
  DateTimeOriginal: 'Taken',
  DateTimeDigitized: 'Digitised',
  Make: 'Make',
  Model: 'Model',
  Lens: 'Lens',
  ExposureTime: 'Exposure',
  FNumber: 'Aperture',
  ISOSpeedRatings: 'ISO',
  FocalLength: 'Focal length',
  /** The focal length of a lens with the same view on film of 35 mm. */
  FocalLengthIn35mmFilm: 'Focal length (35 mm)',
  CCDWidth: 'Sensor width',
  CompressedBitsPerPixel: 'Compressed bits per pixel',
  Flash: 'Flash',
  MeteringMode: 'Metering mode',
  ExposureProgram: 'Exposure program',
  ExposureMode: 'Exposure mode',
  ExposureBiasValue: 'Exposure bias',
  LightSource: 'Light source',
  WhiteBalance: 'White balance',
  DigitalZoomRatio: 'Digital zoom ratio',
  Contrast: 'Contrast',
  Saturation: 'Saturation',
  Sharpness: 'Sharpness',
  SubjectDistance: 'Subject distance',
  SubjectDistanceRange: 'Subject distance range',
  SensingMethod: 'Sensing method',
  ColorSpace: 'Colour space',
  BrightnessValue: 'Brightness',
} as const;

/** Values that Exif writes as numbers, by field and number (Exif 2.32, section 4.6.5). */
export const exifValues = {
  'ExposureProgram-0': 'Not defined',
  'ExposureProgram-1': 'Manual',
  'ExposureProgram-2': 'Normal program',
  'ExposureProgram-3': 'Aperture priority',
  'ExposureProgram-4': 'Shutter priority',
  /** More depth of field. */
  'ExposureProgram-5': 'Creative program',
  /** A faster shutter. */
  'ExposureProgram-6': 'Action program',
  'ExposureProgram-7': 'Portrait mode',
  'ExposureProgram-8': 'Landscape mode',
  'ExposureMode-0': 'Automatic',
  'ExposureMode-1': 'Manual',
  /** The camera takes several pictures with different exposures. */
  'ExposureMode-2': 'Automatic bracket',
  'MeteringMode-0': 'Unknown',
  'MeteringMode-1': 'Average',
  'MeteringMode-2': 'Centre-weighted',
  'MeteringMode-3': 'Spot',
  'MeteringMode-4': 'Several spots',
  'MeteringMode-5': 'Pattern',
  'MeteringMode-6': 'Partial',
  'MeteringMode-255': 'Other',
  'LightSource-0': 'Unknown',
  'LightSource-1': 'Daylight',
  'LightSource-2': 'Fluorescent',
  'LightSource-3': 'Tungsten',
  'LightSource-4': 'Flash',
  'LightSource-9': 'Fine weather',
  'LightSource-10': 'Cloudy',
  'LightSource-11': 'Shade',
  'LightSource-255': 'Other',
  'WhiteBalance-0': 'Automatic',
  'WhiteBalance-1': 'Manual',
  'Contrast-0': 'Normal',
  'Contrast-1': 'Soft',
  'Contrast-2': 'Hard',
  'Saturation-0': 'Normal',
  'Saturation-1': 'Low',
  'Saturation-2': 'High',
  'Sharpness-0': 'Normal',
  'Sharpness-1': 'Soft',
  'Sharpness-2': 'Hard',
  'SubjectDistanceRange-0': 'Unknown',
  'SubjectDistanceRange-1': 'Macro',
  'SubjectDistanceRange-2': 'Close',
  'SubjectDistanceRange-3': 'Distant',
  'SensingMethod-1': 'Not defined',
  /** How the sensor sees colours. */
  'SensingMethod-2': 'One-chip colour area',
  'SensingMethod-3': 'Two-chip colour area',
  'SensingMethod-4': 'Three-chip colour area',
  'SensingMethod-5': 'Colour sequential area',
  'SensingMethod-7': 'Trilinear',
  'SensingMethod-8': 'Colour sequential linear',
  'ColorSpace-1': 'sRGB',
  'ColorSpace-65535': 'Uncalibrated',
} as const;

/** Values with a unit, and the flash. `value`: a number or a fraction such as "1/60". */
export const exifFormats = {
  seconds: '{value} s',
  millimetres: '{value} mm',
  exposureValue: '{value} EV',
  flashFired: 'Fired',
  flashNotFired: 'Did not fire',
} as const;
