/**
 * Total readers over what a service sent: a field of an unexpected type is as good as absent, and nothing throws.
 * They are written by hand because albums have up to 100,000 rows, and one bad row must not lose the others.
 */
import { nameOrId } from '../core/clean-name';

export type Row = Readonly<Record<string, unknown>>;

/** Characters of one text; what is beyond is cut off, and the rest of the row stays. */
export const MAX_FIELD_LENGTH = 100_000;
/** Objects, arrays or elements inside each other. */
export const MAX_NESTING = 64;
export const MAX_ROWS = 1_000_000;

export function asRow(value: unknown): Row | undefined {
  // An object that is neither null nor an array: every member may be asked for and is unknown.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
}

/**
 * A list, without the rows that cannot be read. Null, missing and "" are an empty one. Undefined: something else than a list,
 * or a list in which no row can be read, which must not pass for nothing found.
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

/** A string with something to see in it. */
export function readText(row: Row, name: string): string | undefined {
  const value = row[name];
  if (typeof value !== 'string' || !/\S/.test(value)) {
    return undefined;
  }
  return value.length > MAX_FIELD_LENGTH ? value.slice(0, MAX_FIELD_LENGTH) : value;
}

/** A name that is safe to show, `#` and the ID where nothing in it is visible, undefined where the service gives none. */
export function readName(row: Row, name: string, id: string): string | undefined {
  const text = readText(row, name);
  return text === undefined ? undefined : nameOrId(text, id);
}

/** An integer sent as a number or as a text, in exact decimal digits. A text with a fraction or an exponent is no id. */
export function readId(row: Row, name: string): string | undefined {
  const value = row[name];
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  }
  return typeof value === 'string' && /^\d{1,20}$/.test(value) ? value : undefined;
}

/** As PHP and .NET write numbers into texts: `5.1e1`, `-7.5E-5`, `.5`. Hexadecimal, grouped and localized ones are none. */
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

/** Zero or more. */
export function readCount(row: Row, name: string): number | undefined {
  const value = readInteger(row, name);
  return value !== undefined && value >= 0 ? value : undefined;
}

/** A number of rows. More than any list has says nothing: a grid of so many places would stop the window and main. */
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

/** Whether a picture is called safe. Only a plain yes is one: any other value that is there counts as a no. */
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

/** An absolute http(s) address; one without a scheme is taken for https (pictures-api.md, section 14, A17). */
export function readAddress(row: Row, name: string): string | undefined {
  const value = row[name];
  if (typeof value !== 'string') {
    return undefined;
  }
  // A pattern and not `new URL`, which would take longer than all the rest of a row.
  if (/^https?:\/\/[^\s/?#\\][^\s\\]*$/i.test(value)) {
    return value;
  }
  const address = withoutBlanks(value);
  if (/^https?:\/\/[^\s/?#\\][^\s\\]*$/i.test(address)) {
    return address;
  }
  return /^\/\/[^\s/?#\\][^\s\\]*$/.test(address) ? `https:${address}` : undefined;
}

/** As browsers do: without blanks around it and line breaks in it; other blanks behind the host are escaped. */
function withoutBlanks(value: string): string {
  const address = value.trim().replace(/[\t\n\r]+/g, '');
  const [origin = ''] = /^[^/]*\/\/[^/?#]*/.exec(address) ?? [];
  return origin + address.slice(origin.length).replace(/\s/g, encodeURIComponent);
}
