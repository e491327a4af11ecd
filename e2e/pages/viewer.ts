import type { Locator, Page } from 'playwright';

/** One picture, large. */
export class Viewer {
  readonly root: Locator;
  readonly title: Locator;
  readonly count: Locator;
  readonly close: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  /** Why the picture is masked, or for how long it is not. */
  readonly maskNote: Locator;
  readonly hold: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: /^Picture/ });
    this.title = this.root.getByRole('heading', { level: 2 });
    this.count = this.root.getByText(/^[\d,]+ of [\d,]+$/);
    this.close = this.root.getByRole('button', { name: 'Close' });
    this.next = this.root.getByRole('button', { name: 'Next' });
    this.maskNote = this.root.locator('.viewer-mask-note');
    this.hold = this.root.getByRole('button', { name: 'Hold to show' });
    this.previous = this.root.getByRole('button', { name: 'Previous' });
  }

  /** The large picture; the preview below it has no name. */
  picture(title: string): Locator {
    return this.root.getByRole('img', { name: title, exact: true });
  }

  /** 0 × 0 until the large picture is there. */
  async naturalSize(title: string): Promise<{ width: number; height: number }> {
    return this.picture(title).evaluate((element: HTMLImageElement) => ({
      width: element.naturalWidth,
      height: element.naturalHeight,
    }));
  }
}
