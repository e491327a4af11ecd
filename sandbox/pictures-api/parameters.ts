/** Reads query parameters by name, ignoring case as ASP.NET does (pictures-api.md, section 1.1). */
import type { Parameters } from '../http/message';
import { ApiFailure } from './failure';

const LARGEST_INT32 = 2 ** 31 - 1;

export interface IntegerRange {
  readonly from: number;
  readonly to: number;
}

export const IDS: IntegerRange = { from: 1, to: LARGEST_INT32 };

export function textOf(query: Parameters, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const entry = Object.entries(query).find(([key]) => key.toLowerCase() === wanted);
  return entry?.[1] || undefined;
}

export function integerOf(query: Parameters, name: string, range: IntegerRange): number | undefined {
  const text = textOf(query, name);
  if (text === undefined) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.from && value <= range.to) return value;
  throw new ApiFailure(400, `${name} must be an integer from ${range.from} to ${range.to}.`);
}

export function requiredIdOf(query: Parameters, name: string): number {
  const value = integerOf(query, name, IDS);
  if (value === undefined) throw new ApiFailure(400, `${name} is required.`);
  return value;
}

export function booleanOf(query: Parameters, name: string): boolean | undefined {
  switch (textOf(query, name)?.toLowerCase()) {
    case undefined:
      return undefined;
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      throw new ApiFailure(400, `${name} must be true or false.`);
  }
}
