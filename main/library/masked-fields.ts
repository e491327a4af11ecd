/**
 * Which unknown fields of a masked picture the window may know. A path, a host or encoded bytes may lead to the picture, or be
 * it, under a name that no list of names foresees.
 */
import type { OtherField } from '../../preload/contract';

/** A folder and a name, forwards or backwards; "1/250" and "3 / 4" are numbers. Looks from the slashes only, or it would take seconds. */
const PATH = /(?<=\p{L}[\p{L}\p{N}_.~%-]*)[/\\]|[/\\][\p{L}\p{N}_.~%-]*\p{L}/u;
const FILE = /\.(jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg|raw|dng|mp4|m4v|mov|webm|mkv|avi)\b/i;
const HOST = /\b(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)\b/i;
const IP_ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\[[0-9a-f:.]*:[0-9a-f:.]*\]|\b(?:[0-9a-f]{0,4}:){3,}[0-9a-f]{0,4}\b/i;
const LOCAL_HOST = /\blocalhost\b/i;
/** Long words of digits and both cases, such as keys and encoded bytes; also in hexadecimal. */
const ENCODED = /[A-Za-z0-9+/_-]{24,}={0,2}|[A-Za-z0-9+/_-]{8,}={1,2}(?![A-Za-z0-9])/;

/** How base64 of pictures and addresses begins: PNG, JPEG, GIF, WebP, AVIF and MP4, TIFF, SVG and XML, http, data. */
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

/** Shorter than what `ENCODED` finds: a capital, a small letter and a digit in one word, which names of things rarely have. */
function hasEncodedWord(text: string): boolean {
  const words = text.match(/[A-Za-z0-9+/_-]+/g) ?? [];
  return words.some(
    (word) => word.length >= ENCODED_WORD_LENGTH && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(word)),
  );
}

/** Encoded bytes with blanks or line breaks between them: most words change their case, or mix letters and digits, in the middle. */
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
