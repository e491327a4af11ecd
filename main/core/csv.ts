/** Writes rows of CSV (RFC 4180) that a spreadsheet shows as text. */

/** Without it, Excel assumes the system's legacy encoding and garbles accented names. */
export const BYTE_ORDER_MARK = '\ufeff';

/** `cells`: one row, which ends in a line break. */
export function rowOf(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
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

function quote(text: string): string {
  const inside = text.replace(AFTER_A_SEPARATOR, "$1'");
  return `"${(AT_THE_START.test(text) ? `'${inside}` : inside).replaceAll('"', '""')}"`;
}
