import type { Locator, Page } from 'playwright';

/** The texts of one journal entry. */
export interface EntryLabels {
  readonly time: string;
  readonly who: string;
  readonly what: string;
  readonly reason: string;
}

/** Page object: the journal of what was done as a member. */
export class JournalDialog {
  readonly root: Locator;
  /** Says whether the journal is intact, and lists each problem that was found. */
  readonly state: Locator;
  readonly words: Locator;
  readonly kind: Locator;
  readonly account: Locator;
  readonly table: Locator;
  /** The selected entry in full, with the details that do not fit in a row. */
  readonly full: Locator;
  readonly exportCsv: Locator;
  readonly exportJson: Locator;
  readonly saved: Locator;
  readonly problem: Locator;
  readonly clearFilter: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('dialog', { name: 'Journal' });
    this.state = this.root.locator('[data-chain]');
    this.words = this.root.getByRole('searchbox', { name: 'Words' });
    this.kind = this.root.getByRole('combobox', { name: 'What happened' });
    this.account = this.root.getByRole('combobox', { name: 'Account' });
    this.table = this.root.getByRole('grid', { name: 'Entries' });
    this.full = this.root.getByRole('region', { name: 'Entry in full' });
    this.exportCsv = this.root.getByRole('button', { name: 'Export CSV…' });
    this.exportJson = this.root.getByRole('button', { name: 'Export JSON…' });
    this.saved = this.root.getByRole('group', { name: 'Export' }).getByRole('status');
    this.problem = this.root.getByRole('group', { name: 'Export' }).getByRole('alert');
    this.clearFilter = this.root.getByRole('button', { name: 'Clear the filter' });
    this.close = this.root.getByRole('button', { name: 'Close' });
  }

  row(text: string | RegExp): Locator {
    return this.table.getByRole('rowgroup').last().getByRole('row').filter({ hasText: text });
  }

  /** Returns the rendered entries, newest first. */
  async entries(): Promise<readonly EntryLabels[]> {
    const rows = await this.table
      .getByRole('rowgroup')
      .last()
      .getByRole('row')
      .evaluateAll((elements) =>
        elements.map((element) => [...element.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent)),
      );
    return rows.map(([time = '', who = '', what = '', reason = '']) => ({ time, who, what, reason }));
  }
}
