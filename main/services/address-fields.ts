/**
 * Recognizes addresses in fields that the program does not know: the mask must decide about addresses, and does not
 * apply to these fields.
 */

const ADDRESS_NAME = /(ur[li]|href|src)s?$/i;
const ADDRESS = /:\/\/|^\s*\/\//;
/** A data URL contains the picture itself, after the next comma. */
const DATA = /\bdata:/i;

export function isAddressName(name: string): boolean {
  return ADDRESS_NAME.test(name);
}

export function isAddressText(text: string): boolean {
  if (ADDRESS.test(text)) return true;
  const start = text.search(DATA);
  // Not one pattern, which would search for the comma again after each "data:".
  return start !== -1 && text.includes(',', start);
}
