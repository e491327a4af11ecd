/**
 * Which unknown fields of a masked picture the window may know. A path, a host or encoded bytes may lead to the picture, or be
 * it, under a name that no list of names foresees.
 */
import type { OtherField } from '../../preload/contract';

/** A folder and a name, forwards or backwards; "1/250" and "3 / 4" are numbers. */
const PATH = /[\p{L}\p{N}_.~%-]*\p{L}[\p{L}\p{N}_.~%-]*[/\\]|[/\\][\p{L}\p{N}_.~%-]*\p{L}/u;
const FILE = /\.(jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg|raw|dng|mp4|m4v|mov|webm|mkv|avi)\b/i;
const HOST = /\b(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)\b/i;
const IP_ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}\b|\[[0-9a-f:.]*:[0-9a-f:.]*\]|\b(?:[0-9a-f]{0,4}:){3,}[0-9a-f]{0,4}\b/i;
const LOCAL_HOST = /\blocalhost\b/i;
/** Long words of digits and both cases, such as keys and encoded bytes; also in hexadecimal. */
const ENCODED = /[A-Za-z0-9+/_-]{24,}={0,2}|[A-Za-z0-9+/_-]{8,}={1,2}(?![A-Za-z0-9])/;

export function tellableOfMasked(fields: readonly OtherField[]): OtherField[] {
  return fields.filter(({ name, value }) => !leadsToPicture(name) && !leadsToPicture(value));
}

function leadsToPicture(text: string): boolean {
  return [PATH, FILE, HOST, IP_ADDRESS, LOCAL_HOST, ENCODED].some((pattern) => pattern.test(text));
}
