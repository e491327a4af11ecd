import type { Locator, Page } from 'playwright';

/** Page object: one picture, large. */
export class Viewer {
  readonly root: Locator;
  readonly title: Locator;
  readonly count: Locator;
  readonly close: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  /** Says why the picture is masked, or how long it stays revealed. */
  readonly maskNote: Locator;
  readonly hold: Locator;
  /** Several large pictures side by side. */
  readonly comparison: Locator;
  /** The figure of the zoom. */
  readonly zoom: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: /^Picture/ });
    this.title = this.root.getByRole('heading', { level: 2 });
    this.count = this.root.getByText(/^[\d,]+ of [\d,]+$/);
    this.close = this.root.getByRole('button', { name: 'Close' });
    this.next = this.root.getByRole('button', { name: 'Next' });
    this.maskNote = this.root.locator('[data-mask-note]');
    this.zoom = this.root.getByRole('button', { name: /^Zoom:/ });
    this.hold = this.root.getByRole('button', { name: 'Hold to show' });
    this.comparison = page.getByRole('dialog', { name: /^Comparing/ });
    this.previous = this.root.getByRole('button', { name: 'Previous' });
  }

  /** Finds the large picture; the preview below it has no accessible name. */
  picture(title: string): Locator {
    return this.root.getByRole('img', { name: title, exact: true });
  }

  /** Returns 0 × 0 until the large picture has loaded. */
  async naturalSize(title: string): Promise<{ width: number; height: number }> {
    return this.picture(title).evaluate((element: HTMLImageElement) => ({
      width: element.naturalWidth,
      height: element.naturalHeight,
    }));
  }
}
