/** Collects fields that the service sends and the program has no place for, without addresses and secrets. */
import type { OtherField } from '../../../preload/contract';
import { isAddressName, isAddressText } from '../address-fields';
import { asRow, type Row } from '../reading';

const MAX_FIELDS = 100;
const MAX_NAME_LENGTH = 100;
const MAX_TEXT_LENGTH = 2_000;
const MAX_NESTED_LENGTH = 500;
const MAX_NESTED_DEPTH = 6;
const MAX_NESTED_MEMBERS = 50;

const SECRET_NAME =
  /token|secret|passw|pwd|key(?!word)|auth(?!or(?!i))|session|cookie|signature|credential|e-?mail|^pin|pin(number|code)/i;
const SECRET = /\bbearer\s|\beyJ[\w-]{8,}/i;
/** .NET's smallest date means "never" (section 1.3). */
const NEVER = /^0001-01-01T00:00:00/;

export function readOther(row: Row, known: ReadonlySet<string>): readonly OtherField[] {
  const fields: OtherField[] = [];
  for (const [name, value] of Object.entries(row)) {
    const text = known.has(name) || !isTellable(name) ? '' : textOf(value);
    if (text !== '' && fields.length < MAX_FIELDS) {
      fields.push({ name: name.slice(0, MAX_NAME_LENGTH), value: text });
    }
  }
  return fields;
}

function isTellable(name: string): boolean {
  return /\S/.test(name) && !SECRET_NAME.test(name) && !isAddressName(name);
}

/** Returns "" if there is nothing to show. */
function textOf(value: unknown): string {
  if (typeof value === 'object') {
    const pruned = prune(value, 0);
    return pruned === undefined ? '' : JSON.stringify(pruned).slice(0, MAX_NESTED_LENGTH);
  }
  const simple = pruneSimple(value);
  return simple === undefined ? '' : String(simple).slice(0, MAX_TEXT_LENGTH);
}

/**
 * Returns a copy without addresses, secrets and empty parts, small enough to serialize; undefined if nothing is left.
 */
function prune(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) {
    return pruneSimple(value);
  }
  if (depth > MAX_NESTED_DEPTH) {
    return undefined;
  }
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_NESTED_MEMBERS).map((item) => prune(item, depth + 1));
    const left = items.filter((item) => item !== undefined);
    return left.length > 0 ? left : undefined;
  }
  const members = Object.entries(asRow(value) ?? {}).slice(0, MAX_NESTED_MEMBERS);
  const left = members
    .filter(([name]) => isTellable(name))
    .map(([name, member]): [string, unknown] => [name, prune(member, depth + 1)])
    .filter(([, member]) => member !== undefined);
  // Defines properties instead of assigning them, so that `__proto__` is a name like any other.
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

function pruneSimple(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string') {
    return !/\S/.test(value) || isAddressText(value) || SECRET.test(value) || NEVER.test(value) ? undefined : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
