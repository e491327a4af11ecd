/** What a service offers. */

/** Orders of the pictures of an album: choices of a menu. The service states no direction. */
export const pictureOrders = {
  uploaded: 'Date uploaded',
  'gallery-size': 'Gallery size',
  'gallery-price': 'Gallery price',
  'file-size': 'File size',
} as const;

/** Label of a field: what a person can type to find an owner. */
export const ownerLookups = {
  /** `none` is not shown: nothing can be looked up. */
  none: 'Link',
  'user-id-or-link': 'User ID or profile link',
  'user-id-nickname-or-link': 'User ID, nickname or profile link',
  'nickname-or-link': 'Nickname or link',
  /** A shoebox is an invented service for tests. */
  'box-name': 'Name of a box',
} as const;
