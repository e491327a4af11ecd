/**
 * Makes the file name of a picture: that of the original, or else its title, as far as every system allows it, and a mark
 * if it is masked.
 */
import { withFewMarks } from '../../../preload/contract/text-match';
import { t, withoutIsolates } from '../../core/language';
import type { GivenPicture } from '../given-picture';

export interface NamedPicture {
  readonly title: string;
  /** File name at the service, or undefined if the service does not state one. */
  readonly fileName?: string | undefined;
  readonly kind: 'picture' | 'video';
}

export interface PictureFileName {
  /** Including the extension. */
  readonly name: string;
  readonly extension: string;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/bmp': 'bmp',
};

/** File systems allow at least 255 bytes; some are reserved for the mark, the extension and suffixes. */
const LIMIT_BYTES = 180;

/** Path separators and characters that Windows reserves. */
const KEPT_BY_SYSTEMS = /[\\/:*?"<>|]/g;
/** Control, invisible and direction-changing characters, which could make one name look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** Device names of Windows, reserved with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

export function pictureFileName(
  picture: NamedPicture,
  { contentType, given }: Pick<GivenPicture, 'contentType' | 'given'>,
): PictureFileName {
  const extension = EXTENSIONS[contentType] ?? 'img';
  const isMasked = given !== 'as-it-is' && given !== 'leased';
  const base = clean(withoutExtension(picture.fileName ?? '')) || clean(picture.title) || t('pictureFile.untitled');
  const name = t('pictureFile.fileName', { name: base, isStill: picture.kind === 'video', isMasked });
  return { name: `${withoutIsolates(name)}.${extension}`, extension };
}

function clean(text: string): string {
  const seen = withFewMarks(text)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(KEPT_BY_SYSTEMS, '-');
  // A leading dot hides a file, and Windows removes dots and spaces at the end.
  const trimmed = cut(seen.trim().replace(/^\.+/, ''))
    .replace(/[. ]+$/, '')
    .trim();
  const [beforePoint = ''] = trimmed.split('.');
  return DEVICES.test(beforePoint.trim())
    ? `${trimmed.slice(0, beforePoint.length)}_${trimmed.slice(beforePoint.length)}`
    : trimmed;
}

function withoutExtension(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}

/** Cuts a text to the limit, between two characters. */
function cut(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > LIMIT_BYTES) break;
    kept += character;
  }
  return kept;
}
