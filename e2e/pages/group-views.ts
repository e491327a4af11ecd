/** What else a group's screen shows than its members. */
import type { Locator } from 'playwright';
import { RowList } from './row-list';

/** All members and their albums. */
export class OverviewPart extends RowList {
  readonly progress: Locator;
  readonly onlyUnsafe: Locator;
  readonly onlyEmpty: Locator;

  constructor(screen: Locator) {
    super(screen.getByRole('grid', { name: 'Overview of the members' }), '.member-name');
    this.progress = screen.locator('.overview-progress');
    this.onlyUnsafe = screen.getByRole('checkbox', { name: 'Only with covers not safe' });
    this.onlyEmpty = screen.getByRole('checkbox', { name: 'Only with empty albums' });
  }

  /** "Albums", by which the rows are then in order; once more turns it round. */
  async orderBy(column: string): Promise<void> {
    await this.root.getByRole('columnheader').getByRole('button', { name: column, exact: true }).click();
  }

  column(label: string): Locator {
    return this.root.getByRole('columnheader', { name: label, exact: true });
  }

  /** Albums, pictures, newest, not safe, empty: as they stand there, of everybody in the order shown. */
  async allNumbers(): Promise<{ readonly name: string; readonly numbers: readonly string[] }[]> {
    const rows = await this.allTexts('.member-name, .overview-number');
    return rows.map(([name = '', ...numbers]) => ({ name, numbers: numbers.map((text) => text.replace(/\s/g, ' ')) }));
  }

  /** What stands in place of the covers, or the covers. */
  state(name: string): Locator {
    return this.row(name).locator('.overview-state');
  }

  /** Opens one in the member's place. */
  cover(name: string, album: string): Locator {
    return this.root.getByRole('button', { name: `Open ${name}’s album ${album} as ${name}` });
  }
}

/** One member's albums, seen in two ways. */
export class ComparisonPart extends RowList {
  readonly summary: Locator;
  readonly onlyDifferences: Locator;
  readonly sides: Locator;

  constructor(screen: Locator) {
    super(screen.getByRole('grid', { name: /^Albums of .*, seen in two ways$/ }), '.member-name');
    this.summary = screen.locator('.compare-summary');
    this.onlyDifferences = screen.getByRole('checkbox', { name: 'Only differences' });
    this.sides = screen.locator('.compare-sides > div');
  }

  /** What the row says of how the two ways differ. */
  differences(album: string): Locator {
    return this.album(album).locator('.compare-differences');
  }

  side(album: string, way: 'plain' | 'acting'): Locator {
    return this.album(album)
      .locator('.compare-side')
      .nth(way === 'plain' ? 0 : 1);
  }

  /** Drawn, masked or not. */
  cover(album: string, way: 'plain' | 'acting'): Locator {
    return this.side(album, way).locator('img[data-state="shown"]');
  }

  private album(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }
}
