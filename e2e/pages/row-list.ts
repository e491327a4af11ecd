import type { Locator } from 'playwright';

/** Page object: a virtualized list, which renders only the visible rows. */
export class RowList {
  readonly rows: Locator;

  constructor(
    readonly root: Locator,
    private readonly nameSelector: string,
  ) {
    this.rows = root.locator('[role=row][data-index]');
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.root.page().locator(this.nameSelector).getByText(name, { exact: true }) });
  }

  /** Returns the number of all rows, whether rendered or not. */
  async rowCount(): Promise<number> {
    return Number(await this.root.getAttribute('aria-rowcount'));
  }

  /** Returns the names of the rendered rows, in the order shown. */
  drawnNames(): Promise<string[]> {
    return this.rows.evaluateAll(
      (rows, nameSelector) =>
        rows
          .map((row) => ({
            index: Number(row.getAttribute('data-index')),
            name: row.querySelector(nameSelector)?.textContent ?? '',
          }))
          .sort((one, other) => one.index - other.index)
          .map(({ name }) => name),
      this.nameSelector,
    );
  }

  /** Returns the names of all rows, in the order shown. */
  async allNames(): Promise<string[]> {
    return (await this.allTexts(this.nameSelector)).map(([name = '']) => name);
  }

  /** Returns for each row the texts that match the selector, scrolling through the whole list. */
  protected allTexts(selector: string): Promise<string[][]> {
    return this.root.evaluate(async (root, selector) => {
      const scroller = root.querySelector('[data-scrolls]');
      const heightPx = root.querySelector('[role=row][data-index]')?.getBoundingClientRect().height ?? 0;
      const endPx = (): number =>
        root.querySelector('[data-scrolls] > [role=presentation]')?.getBoundingClientRect().height ?? 0;
      const texts: string[][] = [];
      while ((texts.length + 1) * heightPx <= endPx()) {
        const row = root.querySelector(`[role=row][data-index="${texts.length}"]`);
        if (row) {
          texts.push([...row.querySelectorAll(selector)].map(({ textContent }) => textContent));
        } else {
          scroller?.scrollTo(0, texts.length * heightPx);
          await new Promise(requestAnimationFrame);
        }
      }
      scroller?.scrollTo(0, 0);
      return texts;
    }, selector);
  }

  scrollToEnd(): Promise<void> {
    return this.root.locator('[data-scrolls]').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  }
}
