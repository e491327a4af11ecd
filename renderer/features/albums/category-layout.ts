/** Where the lines of the category tree are. Deep categories keep room for their names, so the tree scrolls sideways. */
import { ListLayout, Size } from 'react-aria-components/Virtualizer';
import type { CategoryLine } from './category-lines';

/** CSS pixels. */
const PADDING_PX = 8;
const LINE_PX = 28;
const INDENT_PX = 16;
const NAME_AND_COUNT_PX = 96;

export const CATEGORY_LAYOUT = { padding: PADDING_PX, estimatedRowHeight: LINE_PX } as const;

/** The height of a tree with this many lines, each of one row of text. */
export function heightOfLinesPx(count: number): number {
  return count * LINE_PX + 2 * PADDING_PX;
}

export class CategoryLayout extends ListLayout<CategoryLine> {
  protected override buildItem(...[node, x, y]: Parameters<ListLayout<CategoryLine>['buildItem']>) {
    const item = super.buildItem(node, x, y);
    const { rect } = item.layoutInfo;
    rect.width = Math.max(rect.width, widthAtLevelPx(node.level));
    return item;
  }

  override getContentSize(): Size {
    const { width, height } = super.getContentSize();
    let deepest = 0;
    for (const { level } of this.virtualizer?.collection ?? []) deepest = Math.max(deepest, level);
    return new Size(Math.max(width, widthAtLevelPx(deepest) + 2 * PADDING_PX), height);
  }
}

/** `level`: 0 for a category at the top. */
function widthAtLevelPx(level: number): number {
  return INDENT_PX * (level + 1) + NAME_AND_COUNT_PX;
}
