/** What counts as an address among fields the program does not know: the mask decides about addresses and never sees these. */

const ADDRESS_NAME = /(ur[li]|href|src)s?$/i;
const ADDRESS = /:\/\/|^\s*\/\//;
/** A picture can stand in the address itself, behind the next comma. */
const DATA = /\bdata:/i;

export function isAddressName(name: string): boolean {
  return ADDRESS_NAME.test(name);
}

export function isAddressText(text: string): boolean {
  if (ADDRESS.test(text)) return true;
  const start = text.search(DATA);
  // Not in one pattern, which would look for the comma again behind each "data:".
  return start !== -1 && text.includes(',', start);
}
