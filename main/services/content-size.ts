/**
 * Counts the values in a response by its bytes before it is parsed: a few kilobytes of compressed brackets could
 * otherwise become millions of objects. The counts are upper bounds if the text is malformed.
 */
import type { ContentLimits } from '../net/http/limits';
import { MAX_NESTING, MAX_ROWS } from './reading';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const QUESTION_MARK = 0x3f;
const EXCLAMATION_MARK = 0x21;

/** The depth of the rows of a list that is a member of the response's object: `{"Images":[{…},{…}]}`. */
const ROW_DEPTH = 3;

/** The positions of the rows of the lists in a response. Only valid if the text is JSON. */
export class JsonRows {
  private startsSoFar = new Uint32Array(1_024);
  private endsSoFar = new Uint32Array(1_024);
  private count = 0;

  get starts(): Uint32Array {
    return this.startsSoFar.subarray(0, this.count);
  }

  get ends(): Uint32Array {
    return this.endsSoFar.subarray(0, this.count);
  }

  open(start: number): void {
    if (this.count === this.startsSoFar.length) {
      this.startsSoFar = doubled(this.startsSoFar);
      this.endsSoFar = doubled(this.endsSoFar);
    }
    this.startsSoFar[this.count] = start;
  }

  close(end: number): void {
    this.endsSoFar[this.count] = end;
    this.count += 1;
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** `rows` gets the position of each object at its depth. */
export function isJsonWithin(utf8: Uint8Array, { maxContainers, maxValues }: ContentLimits, rows?: JsonRows): boolean {
  let containers = 0;
  let values = 1;
  let depth = 0;
  /** Number of commas so far in the open container at each depth. */
  const commas = new Uint32Array(MAX_NESTING + 1);
  for (let index = 0; index < utf8.length; index += 1) {
    switch (utf8[index] ?? 0) {
      case QUOTE:
        index = endOfString(utf8, index + 1);
        break;
      case OPENING_BRACKET:
      case OPENING_BRACE:
        containers += 1;
        values += 1;
        depth += 1;
        if (containers > maxContainers || values > maxValues || depth > MAX_NESTING) return false;
        commas[depth] = 0;
        if (depth === ROW_DEPTH && utf8[index] === OPENING_BRACE) rows?.open(index);
        break;
      case CLOSING_BRACKET:
      case CLOSING_BRACE:
        if (depth === ROW_DEPTH && utf8[index] === CLOSING_BRACE) rows?.close(index + 1);
        // At least zero: the text may be malformed.
        depth = Math.max(0, depth - 1);
        break;
      case COMMA: {
        const inContainer = (commas[depth] ?? 0) + 1;
        commas[depth] = inContainer;
        values += 1;
        if (values > maxValues || inContainer >= MAX_ROWS) return false;
        break;
      }
    }
  }
  return true;
}

/** Returns the index of the closing quote, or an index past the end. */
function endOfString(utf8: Uint8Array, from: number): number {
  let index = from;
  while (index < utf8.length && utf8[index] !== QUOTE) {
    index += utf8[index] === BACKSLASH ? 2 : 1;
  }
  return index;
}

/** Counts every "=" as an attribute and every "<" except that of a closing tag as an element, wherever they occur. */
export function isXmlWithin(text: string, { maxContainers, maxValues, maxEntities }: ContentLimits): boolean {
  let elements = 0;
  let attributes = 0;
  let entities = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case LESS: {
        const next = text.charCodeAt(index + 1);
        if (next === SLASH) {
          depth -= 1;
          break;
        }
        elements += 1;
        if (next !== QUESTION_MARK && next !== EXCLAMATION_MARK) depth += 1;
        // The parser has its own limit of the depth; this check only needs the same order of magnitude.
        if (elements > maxContainers || depth > 2 * MAX_NESTING) return false;
        break;
      }
      case GREATER:
        if (text.charCodeAt(index - 1) === SLASH) depth -= 1;
        break;
      case EQUALS:
        attributes += 1;
        if (elements + attributes > maxValues) return false;
        break;
      case AMPERSAND:
        entities += 1;
        if (entities > maxEntities) return false;
        break;
    }
  }
  return true;
}
