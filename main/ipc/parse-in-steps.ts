/**
 * Parses an answer with its schema; the entries of a long list in steps, between which main does other work. The result
 * is that of `parse`.
 */
import * as z from 'zod';
import { mapInSteps, ROWS_PER_STEP } from '../core/in-steps';

interface LongList {
  readonly entry: z.core.$ZodType;
  readonly rows: readonly unknown[];
}

export async function parseInSteps(schema: z.core.$ZodType, value: unknown): Promise<unknown> {
  if (schema instanceof z.ZodNullable && value !== null) return parseInSteps(schema.unwrap(), value);
  const whole = longListOf(schema, value);
  if (whole) return parseRows(whole);
  if (!(schema instanceof z.ZodObject) || hasChecks(schema) || !isRecord(value)) return z.parse(schema, value);
  const lists = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, member]) => {
    const list = longListOf(member, value[name]);
    return list ? [{ name, list }] : [];
  });
  const shortened = { ...value, ...Object.fromEntries(lists.map(({ name }) => [name, []])) };
  const parsed = z.parse(schema, shortened);
  for (const { name, list } of lists) parsed[name] = await parseRows(list);
  return parsed;
}

/** Null for a list that one step can parse, and for one whose schema also checks the list as a whole. */
function longListOf(schema: z.core.$ZodType, value: unknown): LongList | null {
  if (!(schema instanceof z.ZodArray) || hasChecks(schema)) return null;
  return Array.isArray(value) && value.length > ROWS_PER_STEP ? { entry: schema.element, rows: value } : null;
}

function parseRows({ entry, rows }: LongList): Promise<readonly unknown[]> {
  return mapInSteps(rows, (row) => z.parse(entry, row));
}

function hasChecks({ def }: z.ZodArray | z.ZodObject): boolean {
  return (def.checks ?? []).length > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
