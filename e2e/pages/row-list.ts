import type { Locator } from 'playwright';

/** Page object: a virtualized list, which renders only the visible rows. */
export class RowList {
  readonly rows: Locator;

  constructor(
    readonly root: Locator,
    private readonly nameClass: string,
  ) {
    this.rows = root.locator('.list-row');
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.root.page().locator(this.nameClass).getByText(name, { exact: true }) });
  }

  /** Returns the number of all rows, whether rendered or not. */
  async rowCount(): Promise<number> {
    return Number(await this.root.getAttribute('aria-rowcount'));
  }

  /** Returns the names of the rendered rows, in the order shown. */
  drawnNames(): Promise<string[]> {
    return this.rows.evaluateAll(
      (rows, nameClass) =>
        rows
          .map((row) => ({
            index: Number(row.getAttribute('data-index')),
            name: row.querySelector(nameClass)?.textContent ?? '',
          }))
          .sort((one, other) => one.index - other.index)
          .map(({ name }) => name),
      this.nameClass,
    );
  }

  /** Returns the names of all rows, in the order shown. */
  async allNames(): Promise<string[]> {
    return (await this.allTexts(this.nameClass)).map(([name = '']) => name);
  }

  /** Returns for each row the texts that match the selector, scrolling through the whole list. */
  protected allTexts(selector: string): Promise<string[][]> {
    return this.root.evaluate(async (root, selector) => {
      const scroller = root.querySelector('.list-scroller');
      const heightPx = root.querySelector('.list-row')?.getBoundingClientRect().height ?? 0;
      const endPx = (): number => root.querySelector('.list-canvas')?.getBoundingClientRect().height ?? 0;
      const texts: string[][] = [];
      while ((texts.length + 1) * heightPx <= endPx()) {
        const row = root.querySelector(`.list-row[data-index="${texts.length}"]`);
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
    return this.root.locator('.list-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  }
}
