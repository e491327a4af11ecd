/** The options that trim and expand a response: `_filter`, `_filteruri`, `_expand`, `_config` and others (section 9). */
import type { Parameters } from '../http/message';
import { isRecord } from '../world/is-record';
import { failures } from './resource';

export interface Trim {
  /** The members to send; null for all. */
  readonly filter: readonly string[] | null;
  readonly filterUri: readonly string[] | null;
  readonly expand: ReadonlyMap<string, Trim & { readonly args: Parameters }>;
}

export interface Options extends Trim {
  /** From 1. */
  readonly start: number;
  readonly count: number;
  /** Without the description of the request, and with addresses as plain strings. */
  readonly isTerse: boolean;
  readonly hasShortUris: boolean;
}

const USUAL_COUNT = 100;

export function optionsOf(query: Parameters, largestPage: number): Options {
  const config = configOf(query['_config']);
  return {
    filter: config.filter ?? namesOf(query['_filter']),
    filterUri: config.filterUri ?? namesOf(query['_filteruri']),
    expand: config.expand.size > 0 ? config.expand : expandOf(namesOf(query['_expand']) ?? []),
    ...pageOf(query, largestPage),
    isTerse: query['_verbosity'] === '1',
    hasShortUris: '_shorturis' in query,
  };
}

export function pageOf(query: Parameters, largestPage: number): Pick<Options, 'start' | 'count'> {
  return {
    start: Math.max(1, numberOf(query['start']) ?? 1),
    count: Math.min(Math.max(1, numberOf(query['count']) ?? USUAL_COUNT), largestPage),
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

function namesOf(text: string | undefined): readonly string[] | null {
  return text === undefined ? null : text.split(',').filter((name) => name !== '');
}

function expandOf(names: readonly string[]): Options['expand'] {
  return new Map(names.map((name) => [name, { filter: null, filterUri: null, expand: new Map(), args: {} }]));
}

function configOf(text: string | undefined): Trim {
  if (text === undefined) return { filter: null, filterUri: null, expand: new Map() };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw failures.badConfig();
  }
  return trimOf(value);
}

function trimOf(value: unknown): Trim {
  if (!isRecord(value)) throw failures.badConfig();
  const expand = isRecord(value['expand']) ? Object.entries(value['expand']) : [];
  return {
    filter: textsOf(value['filter']),
    filterUri: textsOf(value['filteruri']),
    expand: new Map(
      expand.map(([name, inner]) => [
        name,
        { ...trimOf(isRecord(inner) ? inner : {}), args: argsOf(isRecord(inner) ? inner['args'] : undefined) },
      ]),
    ),
  };
}

function textsOf(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : null;
}

function argsOf(value: unknown): Parameters {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)])) : {};
}
