/** Collects the members of a row that have no field of their own, as short texts, without addresses and secrets. */
import type { OtherField } from '../../preload/contract';
import { isAddressName, isAddressText } from './address-fields';
import { asRow, type Row } from './reading';

const MAX_FIELDS = 100;
const MAX_NAME_LENGTH = 100;
const MAX_VALUE_LENGTH = 500;
const SECRET = /password(?!ed$|hint$)|session|apikey|token|secret/i;

/** Sorts by name, because XML has its own order. */
export function readOtherFields(row: Row, known: ReadonlySet<string>): OtherField[] {
  const fields: OtherField[] = [];
  for (const name in row) {
    if (known.has(name) || fields.length >= MAX_FIELDS || !isTellable(name)) {
      continue;
    }
    const value = toShortText(row[name]);
    if (value !== undefined) {
      fields.push({ name: name.slice(0, MAX_NAME_LENGTH), value });
    }
  }
  return fields.length > 1 ? fields.sort(byName) : fields;
}

function isTellable(name: string): boolean {
  return !SECRET.test(name) && !isAddressName(name);
}

export function byName(one: OtherField, other: OtherField): number {
  return one.name < other.name ? -1 : 1;
}

/** Returns undefined for null, "", spaces, {}, [] and addresses. */
export function toShortText(value: unknown): string | undefined {
  const text = toText(value)?.trim();
  return text === undefined || text === '' || text === '{}' || text === '[]'
    ? undefined
    : text.slice(0, MAX_VALUE_LENGTH);
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') {
    return isAddressText(value) ? undefined : value;
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  if (typeof value === 'object' && value !== null) {
    return onlyId(value) ?? JSON.stringify(value, withoutSecrets);
  }
  return typeof value === 'number' ? String(value) : undefined;
}

/** Reads `{"id": 3}`, the form of templates and watermarks. */
function onlyId(value: object): string | undefined {
  const row = asRow(value);
  const id = row && Object.keys(row).length === 1 ? row['id'] : undefined;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
}

/** Drops secrets and addresses for `JSON.stringify`, and turns numbers into texts, as in XML. */
function withoutSecrets(name: string, value: unknown): unknown {
  if (!isTellable(name) || (typeof value === 'string' && isAddressText(value))) {
    return undefined;
  }
  return typeof value === 'number' ? String(value) : value;
}
