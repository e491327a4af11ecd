/** The column layout of an overview row, and how many covers fit. CSS pixels. */

export const COVER_PX = { width: 72, height: 48, gap: 4 } as const;

/** Minimum width for columns; below it, the facts become one sentence, with the covers beneath. */
const COLUMNS_FROM_PX = 940;
const PADDING_PX = 16;
const SCROLL_BAR_PX = 12;
const GAP_PX = 16;
const FIXED_PX = [208, 56, 64, 96, 152, 52];
/** Width of the mark, including the gap to the text. */
const COMPACT_START_PX = 48;
/** Width of the "+3" label. */
const MORE_PX = 48;

export interface OverviewLayout {
  readonly isCompact: boolean;
  readonly rowHeightPx: number;
  readonly coversThatFit: number;
  /** Value for `grid-template-columns`. */
  readonly columns: string;
}

export function overviewLayout(widthPx: number): OverviewLayout {
  const isCompact = widthPx < COLUMNS_FROM_PX;
  const innerPx = widthPx - 2 * PADDING_PX - SCROLL_BAR_PX;
  const fixedPx = FIXED_PX.reduce((sum, px) => sum + px + GAP_PX, 0);
  const stripPx = (isCompact ? innerPx - COMPACT_START_PX : innerPx - fixedPx) - MORE_PX;
  return {
    isCompact,
    rowHeightPx: isCompact ? 136 : 72,
    coversThatFit: Math.max(1, Math.floor((stripPx + COVER_PX.gap) / (COVER_PX.width + COVER_PX.gap))),
    columns: `${FIXED_PX.map((px) => `${px}px`).join(' ')} minmax(0, 1fr)`,
  };
}
