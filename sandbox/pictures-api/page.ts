/** Returns one page of a list, by page number and page size (pictures-api.md, section 1.4 and A14, A15). */
import type { Parameters } from '../http/message';
import type { Settings } from '../http/settings';
import { IDS, integerOf } from './parameters';

const PAGE_SIZES = { from: 1, to: 100 };
const DEFAULT_PAGE_SIZE = 50;

export interface Page<Item> {
  readonly pageNumber: number;
  readonly pageCount: number;
  readonly pageSize: number;
  readonly total: number;
  /** Empty beyond the last page. */
  readonly items: readonly Item[];
}

interface PageOptions {
  readonly parameters: Parameters;
  readonly settings: Pick<Settings, 'largestPage'>;
  readonly sizeName?: string;
}

export function pageOf<Item>(
  items: readonly Item[],
  { parameters, settings, sizeName = 'PageSize' }: PageOptions,
): Page<Item> {
  const pageSize = Math.min(integerOf(parameters, sizeName, PAGE_SIZES) ?? DEFAULT_PAGE_SIZE, settings.largestPage);
  const pageNumber = integerOf(parameters, 'PageNumber', IDS) ?? 1;
  return {
    pageNumber,
    pageCount: Math.ceil(items.length / pageSize),
    pageSize,
    total: items.length,
    items: items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
  };
}
