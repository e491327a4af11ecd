/**
 * Readers for the data of a response. They never throw: a field of an unexpected type counts as missing.
 * They are written by hand because albums have up to 100,000 rows, and one bad row must not lose the others.
 */
import { nameOrId } from '../core/clean-name';

export type Row = Readonly<Record<string, unknown>>;

/** Characters of one text; a longer text is cut off, and the row stays. */
export const MAX_FIELD_LENGTH = 100_000;
/** Depth of nested objects, arrays or elements. */
export const MAX_NESTING = 64;
export const MAX_ROWS = 1_000_000;

export function asRow(value: unknown): Row | undefined {
  // Every member of an object that is neither null nor an array may be read, as unknown.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
}

/**
 * Reads a list without its unreadable rows. Returns an empty list for null, missing and "". Returns undefined if the
 * value is not a list, or has no readable row, which must not be mistaken for an empty list.
 */
export function readList<Item>(value: unknown, read: (row: Row) => Item | undefined): readonly Item[] | undefined {
  if (value === undefined || value === null || value === '') {
    return [];
  }
  if (!Array.isArray(value)) {
    return undefined;
  }
  const items: Item[] = [];
  for (const member of value) {
    const row = asRow(member);
    const item = row && read(row);
    if (item !== undefined) {
      items.push(item);
    }
  }
  return items.length === 0 && value.length > 0 ? undefined : items;
}

/** Returns a string with at least one character that is not a space. */
export function readText(row: Row, name: string): string | undefined {
  const value = row[name];
  if (typeof value !== 'string' || !/\S/.test(value)) {
    return undefined;
  }
  return value.length > MAX_FIELD_LENGTH ? value.slice(0, MAX_FIELD_LENGTH) : value;
}

/**
 * Returns a name that is safe to show; `#` and the ID if nothing in it is visible; undefined if the service sends none.
 */
export function readName(row: Row, name: string, id: string): string | undefined {
  const text = readText(row, name);
  return text === undefined ? undefined : nameOrId(text, id);
}

/**
 * Returns an integer sent as a number or as text, in exact decimal digits. Text with a fraction or an exponent is not
 * an id.
 */
export function readId(row: Row, name: string): string | undefined {
  const value = row[name];
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  }
  return typeof value === 'string' && /^\d{1,20}$/.test(value) ? value : undefined;
}

/**
 * Numbers in text as PHP and .NET write them: `5.1e1`, `-7.5E-5`, `.5`. Hexadecimal, grouped and localized numbers do
 * not match.
 */
const NUMBER_TEXT = /^\s*[+-]?(\d{1,30}(\.\d{0,60})?|\.\d{1,60})(e[+-]?\d{1,3})?\s*$/i;

export function readNumber(row: Row, name: string): number | undefined {
  const value = row[name];
  const number = typeof value === 'string' && NUMBER_TEXT.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function readInteger(row: Row, name: string): number | undefined {
  const value = readNumber(row, name);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/** Returns an integer of zero or more. */
export function readCount(row: Row, name: string): number | undefined {
  const value = readInteger(row, name);
  return value !== undefined && value >= 0 ? value : undefined;
}

/**
 * Returns a number of rows. A number above the largest list is ignored: a grid of that size would block the window and
 * main.
 */
export function readRowCount(row: Row, name: string): number | undefined {
  const value = readCount(row, name);
  return value !== undefined && value <= MAX_ROWS ? value : undefined;
}

export function readBoolean(row: Row, name: string): boolean | undefined {
  switch (row[name]) {
    case true:
    case 1:
    case '1':
    case 'true':
      return true;
    case false:
    case 0:
    case '0':
    case 'false':
      return false;
    default:
      return undefined;
  }
}

/**
 * Returns whether a picture is marked as safe; undefined without a value. Any value except a plain yes counts as no.
 */
export function readSafeFlag(row: Row, name: string): boolean | undefined {
  switch (row[name]) {
    case undefined:
    case null:
      return undefined;
    case true:
    case 1:
    case '1':
    case 'true':
    case 'True':
      return true;
    default:
      return false;
  }
}

/** Returns an absolute http(s) address; one without a scheme gets https (pictures-api.md, section 14, A17). */
export function readAddress(row: Row, name: string): string | undefined {
  const value = row[name];
  if (typeof value !== 'string') {
    return undefined;
  }
  // A regular expression, because `new URL` would take longer than the whole row otherwise takes.
  if (/^https?:\/\/[^\s/?#\\][^\s\\]*$/i.test(value)) {
    return value;
  }
  const address = withoutBlanks(value);
  if (/^https?:\/\/[^\s/?#\\][^\s\\]*$/i.test(address)) {
    return address;
  }
  return /^\/\/[^\s/?#\\][^\s\\]*$/.test(address) ? `https:${address}` : undefined;
}

/**
 * Cleans an address as browsers do: removes spaces around it and line breaks in it, and escapes other spaces after the
 * host.
 */
function withoutBlanks(value: string): string {
  const address = value.trim().replace(/[\t\n\r]+/g, '');
  const [origin = ''] = /^[^/]*\/\/[^/?#]*/.exec(address) ?? [];
  return origin + address.slice(origin.length).replace(/\s/g, encodeURIComponent);
}
