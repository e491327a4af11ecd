/**
 * Takes a value of any size apart into short JSON texts, and puts them together again. Posting a large value as a whole
 * would block the receiving thread while it is copied; and text is copied and parsed in half the time of objects.
 */

/**
 * A list of steps. `[value]` or `[value, key]` adds a value to the open container, `{ open }` opens a container in it,
 * 0 closes it.
 */
type Step = readonly [value: unknown, key?: string] | { readonly open: 'list' | 'object'; readonly key?: string } | 0;

/** Copying and parsing a piece of this length takes a few milliseconds at most, with any content. */
const PIECE_CHARACTERS = 256 * 1024;
/** Values that are counted before a container is treated as too large for one step. */
const MAX_VALUES_WEIGHED = 2_000;

/** Takes a JSON value apart. Members that are undefined are left out. */
export function* takeApart(value: unknown, pieceCharacters = PIECE_CHARACTERS): Generator<string, void, undefined> {
  let steps: string[] = [];
  let characters = 0;

  function* write(step: string): Generator<string, void, undefined> {
    if (characters > 0 && characters + step.length > pieceCharacters) {
      yield `[${steps.join()}]`;
      steps = [];
      characters = 0;
    }
    steps.push(step);
    characters += step.length;
  }

  /**
   * Returns whether the part was written as one step. `isLikelySmall`: whether the previous sibling was written as one
   * step.
   */
  function* add(part: unknown, key: string | undefined, isLikelySmall: boolean): Generator<string, boolean, undefined> {
    const name = key === undefined ? '' : `,${JSON.stringify(key)}`;
    if (typeof part !== 'object' || part === null || isLikelySmall || isSmall(part)) {
      const text = textOf(part);
      if (text.length <= pieceCharacters || typeof part !== 'object' || part === null) {
        yield* write(`[${text}${name}]`);
        return true;
      }
    }
    const isList = Array.isArray(part);
    yield* write(JSON.stringify({ open: isList ? 'list' : 'object', key }));
    let isSmallSoFar = false;
    if (isList) {
      for (const child of part as readonly unknown[]) isSmallSoFar = yield* add(child, undefined, isSmallSoFar);
    } else {
      for (const [childKey, child] of Object.entries(part)) {
        if (child !== undefined) isSmallSoFar = yield* add(child, childKey, isSmallSoFar);
      }
    }
    yield* write('0');
    return false;
  }

  if (value !== undefined) yield* add(value, undefined, false);
  yield `[${steps.join()}]`;
}

/** Returns null for `undefined`, which has no JSON text. */
function textOf(value: unknown): string {
  // Declared as a string, although it can be undefined.
  const text: unknown = JSON.stringify(value);
  return typeof text === 'string' ? text : 'null';
}

function isSmall(value: object): boolean {
  return countValues(value, MAX_VALUES_WEIGHED) <= MAX_VALUES_WEIGHED;
}

/** Stops counting above `limit`. */
function countValues(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const child of Array.isArray(value) ? (value as readonly unknown[]) : Object.values(value)) {
    count += countValues(child, limit - count);
    if (count > limit) break;
  }
  return count;
}

/** Puts the pieces of one value together, in the order in which they were taken apart. */
export class Assembly {
  readonly #root: unknown[] = [];
  readonly #open: object[] = [this.#root];

  add(piece: string): void {
    // `takeApart` wrote the piece.
    for (const step of JSON.parse(piece) as readonly Step[]) {
      if (step === 0) {
        this.#open.pop();
      } else if ('open' in step) {
        const begun: object = step.open === 'list' ? [] : {};
        this.#attach(begun, step.key);
        this.#open.push(begun);
      } else {
        this.#attach(step[0], step[1]);
      }
    }
  }

  /** Complete once all pieces have been added. */
  get value(): unknown {
    return this.#root[0];
  }

  #attach(value: unknown, key: string | undefined): void {
    const parent = this.#open.at(-1);
    if (Array.isArray(parent)) {
      parent.push(value);
    } else if (parent !== undefined && key !== undefined) {
      // An assignment to "__proto__" would not create a member.
      Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
    }
  }
}
