/** The wiki's order of the scalar members of albums and images (smugmug-api.md, sections 3.2 and 3.3). */

const ALBUM =
  'id Key Title Description Keywords Geography Position ImageCount LastUpdated Header Clean EXIF Filenames SquareThumbs ' +
  'SortMethod SortDirection Password PasswordHint Public WorldSearchable SmugSearchable External Protected HideOwner ' +
  'Watermarking Larges XLarges X2Larges X3Larges Originals CanRank FriendEdit FamilyEdit Comments Share Printable ' +
  'DefaultColor ColorCorrection ProofDays Backprinting UnsharpAmount UnsharpRadius UnsharpThreshold UnsharpSigma';

const IMAGE =
  'id Key FileName Caption Keywords Position Date Format Serial Hidden Watermark Size Width Height MD5Sum LastUpdated ' +
  'AlbumURL TinyURL ThumbURL SmallURL MediumURL LargeURL XLargeURL X2LargeURL X3LargeURL OriginalURL ' +
  'Video320URL Video640URL Video960URL Video1280URL Video12800URL Latitude Longitude Longtitude Altitude';

/** By element name, the position of each attribute. */
export const WIKI_ORDER: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  Album: placesOf(ALBUM),
  Image: placesOf(IMAGE),
};

function placesOf(names: string): ReadonlyMap<string, number> {
  return new Map(names.split(' ').map((name, place) => [name, place]));
}
