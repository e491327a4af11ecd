import type { ElectronApplication, Locator, Page } from 'playwright';

/** Page object: the band across the window that names the member a person acts as. */
export class ActingBand {
  readonly root: Locator;
  readonly extend: Locator;
  readonly back: Locator;
  readonly time: Locator;
  /** The live region for screen readers. */
  readonly announcement: Locator;

  constructor(
    page: Page,
    private readonly app: ElectronApplication,
  ) {
    this.root = page.locator('#band').getByRole('region', { name: 'Acting as a member' });
    this.extend = this.root.getByRole('button', { name: /^Extend|^Stay/ });
    this.back = this.root.getByRole('button', { name: /^(Return to|Stop acting)/ });
    this.time = this.root.getByTitle('Time left');
    this.announcement = page.locator('[role=status][data-band]');
  }

  /**
   * Presses the shortcut to stop acting. `sendInputEvent` lets main handle the key before the page, as a real key press
   * does; Playwright's `keyboard` does not.
   */
  async pressReturn(): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.focus();
      for (const type of ['keyDown', 'keyUp'] as const)
        contents?.sendInputEvent({ type, keyCode: 'H', modifiers: ['control', 'shift'] });
    });
  }

  /**
   * Returns the band's colour, pattern and background, which distinguish members and decide whether its text is
   * readable.
   */
  looks(): Promise<{ readonly colour: string | null; readonly pattern: string | null; readonly ground: string }> {
    return this.root.evaluate((band) => ({
      colour: band.getAttribute('data-colour'),
      pattern: band.getAttribute('data-pattern'),
      ground: getComputedStyle(band).backgroundImage,
    }));
  }
}

/**
 * Page object: the transition screen between two identities, which names the next identity or says why acting has
 * ended.
 */
export class TransitionScreen {
  readonly root: Locator;
  readonly notice: Locator;
  readonly goOn: Locator;
  readonly again: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.root = page.locator('main[data-screen=transition], main[data-screen=ended]');
    this.notice = this.root.getByRole('alert');
    this.goOn = this.root.getByRole('button', { name: /^Continue as/ });
    this.cancel = this.root.getByRole('button', { name: 'Cancel' });
    this.again = this.root.getByRole('button', { name: /again$/ });
  }
}
