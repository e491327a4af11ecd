/** The column layout of an overview row, and how many covers fit. CSS pixels. */
import type { OverviewColumn } from '../../../preload/contract';

export const COVER_PX = { width: 72, height: 48, gap: 4 } as const;

/** Minimum width for all columns; below it, the facts become one sentence, with the covers beneath. */
const COLUMNS_FROM_PX = 940;
/** Minimum width of a row without columns that has room for the button "Act as". */
const BUTTON_FROM_PX = 560;
/** Width that the name needs in addition to show the button. */
const BUTTON_PX = 152;
/** Share of the width that the name gets in a wide overview, and its limit. */
const NAME_SHARE = 0.2;
const NAME_LIMIT_PX = 480;
const PADDING_PX = 16;
const SCROLL_BAR_PX = 12;
const GAP_PX = 16;
/** Widths of the columns, in their order. */
const FIXED_PX: Readonly<Record<OverviewColumn, number>> = {
  name: 208,
  albums: 56,
  pictures: 64,
  newest: 96,
  unsafe: 152,
  empty: 52,
};
/** Width of the mark, including the gap to the text. */
const COMPACT_START_PX = 48;
/** Width of the "+3" label. */
const MORE_PX = 48;

export interface OverviewLayout {
  readonly isCompact: boolean;
  /** Whether the button "Act as" stands beside the name; otherwise the name is the button. */
  readonly hasButton: boolean;
  readonly rowHeightPx: number;
  readonly coversThatFit: number;
  /** Value for `grid-template-columns`. */
  readonly columns: string;
}

/** `hidden`: columns that the person hid. */
export function overviewLayout(widthPx: number, hidden: readonly OverviewColumn[]): OverviewLayout {
  const widths = columnsExcept(hidden).map((column) => FIXED_PX[column]);
  const savedPx = sumOf(Object.values(FIXED_PX)) - sumOf(widths);
  const isCompact = widthPx < COLUMNS_FROM_PX - savedPx;
  const hasButton = widthPx >= (isCompact ? BUTTON_FROM_PX : COLUMNS_FROM_PX - savedPx + BUTTON_PX);
  const namePx = FIXED_PX.name + BUTTON_PX;
  if (hasButton) widths[0] = Math.min(NAME_LIMIT_PX, Math.max(namePx, Math.round(widthPx * NAME_SHARE)));
  const innerPx = widthPx - 2 * PADDING_PX - SCROLL_BAR_PX;
  const stripPx = (isCompact ? innerPx - COMPACT_START_PX : innerPx - sumOf(widths)) - MORE_PX;
  return {
    isCompact,
    hasButton,
    rowHeightPx: isCompact ? 136 : 72,
    coversThatFit: Math.max(1, Math.floor((stripPx + COVER_PX.gap) / (COVER_PX.width + COVER_PX.gap))),
    columns: `${widths.map((px) => `${px}px`).join(' ')} minmax(0, 1fr)`,
  };
}

/** The name is always shown, and comes first. */
export function columnsExcept(hidden: readonly OverviewColumn[]): readonly OverviewColumn[] {
  return (Object.keys(FIXED_PX) as OverviewColumn[]).filter((column) => column === 'name' || !hidden.includes(column));
}

/** Including the gap after each. */
function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, px) => sum + px + GAP_PX, 0);
}
