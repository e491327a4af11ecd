/** Keeps integers that a JavaScript number cannot represent exactly, as strings of digits. */

/** `JSON.parse` may lose digits of integers with 16 or more digits. */
const SOME_LONG_INTEGER = /[[:,\s-]\d{16}|^\d{16}/;
/** Matches the start of a string, or a long integer that is not part of a fraction, an exponent or a longer number. */
const STRING_OR_LONG_INTEGER = /"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** Returns JSON text in which each long integer is a string of the same digits. */
export function keepIntegersExact(json: string): string {
  if (!SOME_LONG_INTEGER.test(json)) {
    return json;
  }
  const token = new RegExp(STRING_OR_LONG_INTEGER);
  const parts: string[] = [];
  let from = 0;
  for (let found = token.exec(json); found !== null; found = token.exec(json)) {
    if (found[0] === '"') {
      token.lastIndex = endOfString(json, found.index + 1);
    } else {
      parts.push(json.slice(from, found.index), `"${found[0]}"`);
      from = token.lastIndex;
    }
  }
  return parts.join('') + json.slice(from);
}

/** Returns the index after the closing quote, or the length of the text if there is none. */
function endOfString(json: string, from: number): number {
  for (let quote = json.indexOf('"', from); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (json[quote - 1 - backslashes] === '\\') {
      backslashes += 1;
    }
    if (backslashes % 2 === 0) {
      return quote + 1;
    }
  }
  return json.length;
}
