import type { ElectronApplication, Locator, Page } from 'playwright';

/** As whom one looks: across the whole window. */
export class ActingBand {
  readonly root: Locator;
  readonly extend: Locator;
  readonly back: Locator;
  readonly time: Locator;
  /** What a screen reader says of it. */
  readonly announcement: Locator;

  constructor(
    page: Page,
    private readonly app: ElectronApplication,
  ) {
    this.root = page.locator('#band').getByRole('region', { name: 'Acting as a member' });
    this.extend = this.root.getByRole('button', { name: /^Extend|^Stay/ });
    this.back = this.root.getByRole('button', { name: /^Return to/ });
    this.time = this.root.locator('.band-time');
    this.announcement = page.locator('[role=status][data-band]');
  }

  /** The key reaches the program before the page, which those of the page object do not. */
  async pressReturn(): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.focus();
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode: 'H', modifiers: ['control', 'shift'] });
    });
  }

  /** What tells the member apart, and how well its words can be read. */
  looks(): Promise<{ readonly colour: string | null; readonly pattern: string | null; readonly ground: string }> {
    return this.root.evaluate((band) => ({
      colour: band.getAttribute('data-colour'),
      pattern: band.getAttribute('data-pattern'),
      ground: getComputedStyle(band).backgroundImage,
    }));
  }
}

/** Between two people: where one goes, or why it is over. */
export class NeutralScreen {
  readonly root: Locator;
  readonly notice: Locator;
  readonly goOn: Locator;
  readonly again: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.root = page.locator('main.neutral');
    this.notice = this.root.getByRole('alert');
    this.goOn = this.root.getByRole('button', { name: /^Go on as/ });
    this.cancel = this.root.getByRole('button', { name: 'Cancel' });
    this.again = this.root.getByRole('button', { name: /again$/ });
  }
}
