/** Writes rows of CSV (RFC 4180, with the separator of the system's region) that a spreadsheet shows as text. */

/** Without it, Excel assumes the system's legacy encoding and garbles accented names. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Writes the cells of one row, with a line break at its end. */
export type WriteRow = (cells: readonly string[]) => string;

/** `locale` (BCP 47) is the system's, because spreadsheets expect its separator, in whatever language the program is. */
export function rowWriter(locale: string): WriteRow {
  const separator = listSeparator(locale);
  return (cells) => `${cells.map(quote).join(separator)}\r\n`;
}

/** The comma separates cells only in regions that write decimals with a full stop. */
function listSeparator(locale: string): ',' | ';' {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return decimal === '.' ? ',' : ';';
}

/**
 * Characters that make a spreadsheet treat a cell as a formula, including full-width characters, even after spaces and
 * quotes.
 */
const SIGNS = String.raw`["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]`;
const AT_THE_START = new RegExp(`^(?:${SIGNS}|[\\t\\r\\n])`);
/**
 * Spreadsheets that separate cells by semicolons or tabs start a cell after each of these; a line break starts a row.
 */
const AFTER_A_SEPARATOR = new RegExp(`([;,\\t\\r\\n])(?=${SIGNS})`, 'g');

/** Returns the text of a cell that no spreadsheet calculates. */
export function asText(text: string): string {
  const inside = text.replace(AFTER_A_SEPARATOR, "$1'");
  return AT_THE_START.test(text) ? `'${inside}` : inside;
}

function quote(text: string): string {
  return `"${asText(text).replaceAll('"', '""')}"`;
}
