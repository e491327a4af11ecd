/** Page object: the lock screen over the window, which is a page of its own. */
import type { ElectronApplication, Locator, Page } from 'playwright';
import { lockScreenPage } from '../fixtures/program';

export class LockScreen {
  readonly unlock: Locator;
  readonly pin: Locator;
  readonly problem: Locator;
  readonly waiting: Locator;
  readonly forgot: Locator;
  readonly signOutOfAll: Locator;

  private constructor(
    readonly page: Page,
    private readonly app: ElectronApplication,
  ) {
    this.unlock = page.getByRole('button', { name: 'Unlock' });
    this.pin = page.getByLabel('PIN', { exact: true });
    this.problem = page.getByRole('alert').first();
    this.waiting = page.locator('#wait');
    this.forgot = page.getByRole('button', { name: 'Forgot the PIN' });
    this.signOutOfAll = page.getByRole('button', { name: 'Sign out of all' });
  }

  /** Waits for the lock screen's page to load. */
  static async of(app: ElectronApplication): Promise<LockScreen> {
    const page = await lockScreenPage(app);
    await page.locator('#unlock').waitFor({ state: 'attached' });
    return new LockScreen(page, app);
  }

  /**
   * Returns what is visible outside the page: the window title, whether there is a menu, and whether the sound is
   * muted.
   */
  outside(): Promise<{ title: string; hasMenu: boolean; isMuted: boolean }> {
    return this.app.evaluate(({ BrowserWindow, Menu }) => {
      const [window] = BrowserWindow.getAllWindows();
      return {
        title: window?.getTitle() ?? '',
        hasMenu: Menu.getApplicationMenu() !== null,
        isMuted: window?.webContents.isAudioMuted() ?? false,
      };
    });
  }

  async isUp(): Promise<boolean> {
    return (await this.outside()).title === 'Untitled';
  }

  async try(pin: string): Promise<void> {
    await this.pin.fill(pin);
    await this.unlock.click();
  }
}
