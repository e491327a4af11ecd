import type { Locator, Page } from 'playwright';

/** Page object: a check of members, on the group's screen, in the band, and its dialogs. */
export class CheckPart {
  readonly open: Locator;
  readonly dialog: Locator;
  readonly start: Locator;
  /** The line on the group's screen. */
  readonly panel: Locator;
  readonly resume: Locator;
  /** The second line of the band. */
  readonly bar: Locator;
  readonly pause: Locator;
  readonly finish: Locator;
  /** In place of a member who cannot be acted as. */
  readonly skipped: Locator;
  readonly note: Locator;
  readonly finishing: Locator;
  readonly finished: Locator;

  constructor(page: Page) {
    this.open = page.getByRole('button', { name: 'Start a check…' });
    this.dialog = page.getByRole('dialog', { name: 'Start a check' });
    this.start = this.dialog.getByRole('button', { name: /^Check \d+ member/ });
    this.panel = page.getByRole('region', { name: 'Check of members' });
    this.resume = this.panel.getByRole('button', { name: 'Continue the check' });
    this.bar = page.locator('#band').getByRole('group', { name: 'Check', exact: true });
    this.pause = this.bar.getByRole('button', { name: 'Pause' });
    this.finish = this.bar.getByRole('button', { name: 'Finish…' });
    this.skipped = page.locator('main[data-screen=skipped]');
    this.note = page.getByRole('dialog', { name: /^Note on / });
    this.finishing = page.getByRole('dialog', { name: 'Finish the check?' });
    this.finished = page.getByRole('dialog', { name: 'The check is finished' });
  }

  choice(name: string): Locator {
    return this.dialog.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  position(position: number, count: number): Locator {
    return this.bar.getByText(`Check: member ${position} of ${count}`);
  }

  /** A button that marks the member. */
  mark(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true });
  }

  /** What a tile says about its mark, or that it is new. */
  badge(tile: Locator, text: string): Locator {
    return tile.getByText(text);
  }
}
