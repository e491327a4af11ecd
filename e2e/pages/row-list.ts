import type { Locator } from 'playwright';

/** Rows of which only the visible ones exist. */
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

  /** Those there are, drawn or not. */
  async rowCount(): Promise<number> {
    return Number(await this.root.getAttribute('aria-rowcount'));
  }

  /** In the order shown, those that are drawn. */
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

  /** In the order shown, from the first to the last. */
  async allNames(): Promise<string[]> {
    return (await this.allTexts(this.nameClass)).map(([name = '']) => name);
  }

  /** Of each row the texts of the parts that are meant, by scrolling past all of them. */
  protected allTexts(parts: string): Promise<string[][]> {
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
    }, parts);
  }

  scrollToEnd(): Promise<void> {
    return this.root.locator('.list-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  }
}
