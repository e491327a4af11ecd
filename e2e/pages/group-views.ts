/** Page objects: the views of the group screen besides the list of members. */
import type { Locator } from 'playwright';
import { RowList } from './row-list';

/** Page object: the overview of all members and their albums. */
export class OverviewPart extends RowList {
  readonly progress: Locator;
  readonly onlyUnsafe: Locator;
  readonly onlyEmpty: Locator;

  constructor(screen: Locator) {
    super(screen.getByRole('grid', { name: 'Overview of the members' }), '[data-name]');
    this.progress = screen.locator('[data-progress]');
    this.onlyUnsafe = screen.getByRole('checkbox', { name: 'Only with possibly sensitive pictures' });
    this.onlyEmpty = screen.getByRole('checkbox', { name: 'Only with empty albums' });
  }

  /** Clicks a column header, such as "Albums", to sort the rows by that column; a second click reverses the order. */
  async orderBy(column: string): Promise<void> {
    await this.root.getByRole('columnheader').getByRole('button', { name: column, exact: true }).click();
  }

  column(label: string): Locator {
    return this.root.getByRole('columnheader', { name: label, exact: true });
  }

  /** Returns the displayed counts of all members in the order shown: albums, pictures, newest, not known to be safe, empty. */
  async allNumbers(): Promise<{ readonly name: string; readonly numbers: readonly string[] }[]> {
    const rows = await this.allTexts('[data-name], [data-number]');
    return rows.map(([name = '', ...numbers]) => ({ name, numbers: numbers.map((text) => text.replace(/\s/g, ' ')) }));
  }

  /** Finds the cell with the covers, or with the message in their place. */
  state(name: string): Locator {
    return this.row(name).getByRole('gridcell').last();
  }

  /** Finds the cover that opens the album while acting as the member. */
  cover(name: string, album: string): Locator {
    return this.root.getByRole('button', { name: `Open ${name}’s album ${album} as ${name}` });
  }
}

/** Page object: one member's albums, compared as the manager and as the member see them. */
export class ComparisonPart extends RowList {
  readonly summary: Locator;
  readonly onlyDifferences: Locator;
  readonly sides: Locator;

  constructor(screen: Locator) {
    super(screen.getByRole('grid', { name: /^Albums of .*, seen in two ways$/ }), '[data-name]');
    this.summary = screen.locator('[data-summary]');
    this.onlyDifferences = screen.getByRole('checkbox', { name: 'Only differences' });
    this.sides = screen.locator('[data-side]');
  }

  /** Finds the text that describes how the two sides of the album differ. */
  differences(album: string): Locator {
    return this.album(album).getByRole('gridcell').last();
  }

  side(album: string, way: 'plain' | 'acting'): Locator {
    return this.album(album)
      .getByRole('gridcell')
      .nth(way === 'plain' ? 0 : 1);
  }

  /** Finds the cover once it is painted, whether masked or not. */
  cover(album: string, way: 'plain' | 'acting'): Locator {
    return this.side(album, way).locator('img[data-state="shown"]');
  }

  private album(name: string): Locator {
    return this.rows.filter({ hasText: name });
  }
}
