/** The name of a picture as a file: its title as far as every system takes it, and what tells that it is masked. */
import { withFewMarks } from '../../../preload/contract/few-marks';
import type { GivenPicture } from '../picture-request-handler';

export interface NamedPicture {
  readonly title: string;
  /** At the service; undefined where it does not say. */
  readonly fileName?: string | undefined;
  readonly kind: 'picture' | 'video';
}

export interface PictureFileName {
  /** With its extension. */
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

/** 255 bytes are the least that a file system in use takes; what is written beside it needs some of them. */
const LIMIT_BYTES = 180;

/** Separators of paths and what Windows keeps for itself. */
const KEPT_BY_SYSTEMS = /[\\/:*?"<>|]/g;
/** Controls, and what turns the direction of a text around or cannot be seen: a name must not look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** Devices of Windows, whatever the extension. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

export function pictureFileName(
  picture: NamedPicture,
  { contentType, given }: Pick<GivenPicture, 'contentType' | 'given'>,
): PictureFileName {
  const extension = EXTENSIONS[contentType] ?? 'img';
  const isMasked = given !== 'as-it-is' && given !== 'leased';
  const mark = `${picture.kind === 'video' ? ' (still)' : ''}${isMasked ? ' (masked)' : ''}`;
  const base = clean(picture.title) || clean(withoutExtension(picture.fileName ?? '')) || 'Picture';
  return { name: `${base}${mark}.${extension}`, extension };
}

function clean(text: string): string {
  const seen = withFewMarks(text)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(KEPT_BY_SYSTEMS, '-');
  // A first point hides a file, and Windows takes away points and spaces at the end.
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

/** Between two characters. */
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
