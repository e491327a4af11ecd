/**
 * Size limits for a call from the page. The preload checks them before the call leaves the page's process, because
 * main's process copies a message before any of main's code sees it; main checks them again.
 */

/** Names have the form "resource.verb". */
const MAX_NAME_LENGTH = 64;
const MAX_CALL_ID_LENGTH = 100;
/** UTF-16 code units of all texts and keys together; the longest text that the contract allows has 100,000. */
const MAX_TEXT_LENGTH = 150_000;
/** Counts values of any type at any depth. */
const MAX_VALUE_COUNT = 2_000;
const MAX_DEPTH = 8;
/** Limit for one page. */
export const MAX_CALLS_IN_FLIGHT = 128;
/** UTF-16 code units of all inputs in flight of one page together. */
export const MAX_TEXT_IN_FLIGHT = 600_000;

export function isCallId(callId: unknown): callId is string {
  return typeof callId === 'string' && callId.length <= MAX_CALL_ID_LENGTH;
}

export function isCallName(name: unknown): name is string {
  return typeof name === 'string' && name.length <= MAX_NAME_LENGTH;
}

/**
 * Returns the length of all texts and keys in `input` in UTF-16 code units; null if it is too large, or contains
 * anything but plain objects, arrays, strings, numbers, booleans, null and undefined.
 */
export function measureInput(input: unknown): number | null {
  let values = 0;
  let textLength = 0;
  const isBounded = (value: unknown, depth: number): boolean => {
    values += 1;
    if (values > MAX_VALUE_COUNT || depth > MAX_DEPTH) return false;
    if (typeof value === 'string') {
      textLength += value.length;
      return textLength <= MAX_TEXT_LENGTH;
    }
    if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return false;
    if (typeof value !== 'object' || value === null) return true;
    if (Array.isArray(value)) {
      if (value.length > MAX_VALUE_COUNT) return false;
      for (let index = 0; index < value.length; index += 1) if (!isBounded(value[index], depth + 1)) return false;
      return true;
    }
    return isPlain(value) && areEntriesBounded(value, depth);
  };
  const areEntriesBounded = (value: object, depth: number): boolean => {
    // `Object.entries` would copy the whole object first.
    for (const key in value) {
      textLength += key.length;
      if (textLength > MAX_TEXT_LENGTH || !isBounded((value as Record<string, unknown>)[key], depth + 1)) return false;
    }
    return true;
  };
  return isBounded(input, 0) ? textLength : null;
}

/** Returns false for a map, a set, a buffer and a typed array: their keys do not show how much they contain. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}
