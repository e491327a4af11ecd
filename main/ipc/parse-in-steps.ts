/**
 * Parses an answer with its schema; the entries of a long list in steps, between which main does other work. The result
 * is that of `parse`.
 */
import * as z from 'zod';
import { PARSED_ONCE } from '../core/parsed-once';
import { mapInSteps, ROWS_PER_STEP } from '../core/in-steps';

/** Shorter lists are parsed sooner without the code that zod writes for the schema of a row. */
const FEWEST_ROWS = 50;

interface Lists {
  readonly long: LongList[];
  /** Whether a list of many rows stays in the value. */
  hasRows: boolean;
}

interface LongList {
  /** The names of the members that lead to it; none if the answer itself is the list. */
  readonly path: readonly string[];
  readonly entry: z.core.$ZodType;
  readonly rows: readonly unknown[];
}

export async function parseInSteps(schema: z.core.$ZodType, value: unknown): Promise<unknown> {
  const lists: Lists = { long: [], hasRows: false };
  const rest = withoutLongLists(schema, value, [], lists);
  const holder = { answer: z.parse(schema, rest, lists.hasRows ? undefined : PARSED_ONCE) };
  for (const { path, entry, rows } of lists.long) {
    put(holder, ['answer', ...path], await mapInSteps(rows, (row) => z.parse(entry, row)));
  }
  return holder.answer;
}

/** Returns the value with empty lists in place of the long ones. Both are noted in `lists`. */
function withoutLongLists(schema: z.core.$ZodType, value: unknown, path: readonly string[], lists: Lists): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return withoutLongLists(schema.unwrap(), value, path, lists);
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return value;
    if (!canBeEmptied(schema, value.length)) {
      lists.hasRows ||= value.length >= FEWEST_ROWS;
      return value;
    }
    lists.long.push({ path, entry: schema.element, rows: value });
    return [];
  }
  if (!(schema instanceof z.ZodObject) || hasChecks(schema) || !isRecord(value)) return value;
  const members = Object.entries<z.core.$ZodType>(schema.shape)
    .filter(([name]) => name in value)
    .map(([name, member]) => [name, withoutLongLists(member, value[name], [...path, name], lists)]);
  return { ...value, ...Object.fromEntries(members) };
}

/** False for a list that one step can parse, or whose schema would answer otherwise for an empty list. */
function canBeEmptied({ def }: z.ZodArray, length: number): boolean {
  if (length <= ROWS_PER_STEP) return false;
  return (def.checks ?? []).every(
    (check) => check instanceof z.core.$ZodCheckMaxLength && length <= check._zod.def.maximum,
  );
}

function put(holder: object, path: readonly string[], rows: readonly unknown[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), holder);
  const name = path.at(-1);
  if (isRecord(parent) && name !== undefined) Object.assign(parent, { [name]: rows });
}

function hasChecks({ def }: z.ZodObject): boolean {
  return (def.checks ?? []).length > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
