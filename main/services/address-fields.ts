/** What counts as an address among fields the program does not know: the mask decides about addresses and never sees these. */

const ADDRESS_NAME = /(ur[li]|href|src)s?$/i;
/** A picture can stand in the address itself. */
const ADDRESS = /:\/\/|^\s*\/\/|\bdata:[^,]*,/i;

export function isAddressName(name: string): boolean {
  return ADDRESS_NAME.test(name);
}

export function isAddressText(text: string): boolean {
  return ADDRESS.test(text);
}
