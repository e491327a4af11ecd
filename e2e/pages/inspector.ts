import type { Locator, Page } from 'playwright';

/** Page object: the heavy metadata of the selected picture. */
export class Inspector {
  readonly root: Locator;
  readonly title: Locator;
  readonly groups: Locator;
  readonly handle: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('complementary', { name: 'Inspector' });
    this.title = this.root.getByRole('heading', { level: 2 });
    this.groups = this.root.getByRole('region');
    this.handle = this.root.getByRole('separator', { name: 'Width of the inspector' });
  }

  group(name: string): Locator {
    return this.root.getByRole('region', { name, exact: true });
  }

  copyButton(label: string): Locator {
    return this.root.getByRole('button', { name: `Copy ${label}`, exact: true });
  }

  /** Absent while the mask hides the address. `label`: of a size, or "Page". */
  addressButton(label: string): Locator {
    return this.root.getByRole('button', { name: `Copy the address of ${label}`, exact: true });
  }

  /** Returns the values of one group by their labels. */
  async facts(group: string): Promise<Record<string, string>> {
    const labels = await this.group(group).getByRole('term').allTextContents();
    // Each label has two `definition` elements: the value and its copy button.
    const values = (await this.group(group).getByRole('definition').allTextContents()).filter(
      (_text, index) => index % 2 === 0,
    );
    return Object.fromEntries(labels.map((label, index) => [label, values[index] ?? '']));
  }
}
