/**
 * Chooses which unknown fields of a masked picture the window may receive. A path, a host or encoded bytes may lead to
 * the picture or contain it, under a field name that no list of names foresees.
 */
import type { OtherField } from '../../preload/contract';

/**
 * A folder and a name, with either slash; "1/250" and "3 / 4" are numbers. Matches outward from the slashes, because
 * other patterns take seconds.
 */
const PATH = /(?<=\p{L}[\p{L}\p{N}_.~%-]*)[/\\]|[/\\][\p{L}\p{N}_.~%-]*\p{L}/u;
const FILE = /\.(jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg|raw|dng|mp4|m4v|mov|webm|mkv|avi)\b/i;
const HOST = /\b(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)\b/i;
const IP_ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\[[0-9a-f:.]*:[0-9a-f:.]*\]|\b(?:[0-9a-f]{0,4}:){3,}[0-9a-f]{0,4}\b/i;
const LOCAL_HOST = /\blocalhost\b/i;
/** Long words such as keys and encoded bytes, including hexadecimal words. */
const ENCODED = /[A-Za-z0-9+/_-]{24,}={0,2}|[A-Za-z0-9+/_-]{8,}={1,2}(?![A-Za-z0-9])/;

/** Base64 prefixes of pictures and addresses: PNG, JPEG, GIF, WebP, AVIF and MP4, TIFF, SVG and XML, http, data. */
const ENCODED_START =
  /\b(?:iVBORw0|R0lGOD|UklGR|AAAA[A-Za-z0-9+/]{4}Z0eX|SUkqA|TU0AK|PHN2Zy|PD94bW|aHR0c|ZGF0YT)|(?<![A-Za-z0-9+/])\/9j\//;
const ENCODED_WORD_LENGTH = 12;
const BROKEN_LENGTH = 16;

export function tellableOfMasked(fields: readonly OtherField[]): OtherField[] {
  return fields.filter(({ name, value }) => !leadsToPicture(name) && !leadsToPicture(value));
}

function leadsToPicture(text: string): boolean {
  return (
    [PATH, FILE, HOST, IP_ADDRESS, LOCAL_HOST, ENCODED, ENCODED_START].some((pattern) => pattern.test(text)) ||
    hasEncodedWord(text) ||
    isBrokenEncoding(text)
  );
}

/**
 * Finds encoded words shorter than `ENCODED` matches: an upper-case letter, a lower-case letter and a digit in one
 * word, which is rare in names.
 */
function hasEncodedWord(text: string): boolean {
  const words = text.match(/[A-Za-z0-9+/_-]+/g) ?? [];
  return words.some(
    (word) => word.length >= ENCODED_WORD_LENGTH && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(word)),
  );
}

/**
 * Finds encoded bytes split by spaces or line breaks: most words change case, or mix letters and digits, in the middle.
 */
function isBrokenEncoding(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (
    words.length < 2 ||
    words.join('').length < BROKEN_LENGTH ||
    !words.every((word) => /^[A-Za-z0-9+/_-]+={0,2}$/.test(word))
  )
    return false;
  const irregular = words.filter((word) => word.length >= 4 && /[a-z][A-Z0-9]|\d[A-Za-z]|[A-Z]{2}[a-z]/.test(word));
  return irregular.length * 2 > words.length;
}
