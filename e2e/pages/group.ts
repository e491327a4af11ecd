import type { Locator, Page } from 'playwright';
import { ComparisonPart, OverviewPart } from './group-views';
import { RowList } from './row-list';

/** Page object: a manager's group, in place of the stage. */
export class GroupPage {
  readonly root: Locator;
  readonly title: Locator;
  readonly count: Locator;
  readonly back: Locator;
  readonly refresh: Locator;
  readonly search: Locator;
  readonly order: Locator;
  readonly reason: Locator;
  readonly addById: Locator;
  readonly adding: AddMemberForm;
  readonly members: MembersList;
  /** The heading above the list if it shows only known members instead of the whole group. */
  readonly known: Locator;
  /** Says why the list is incomplete or stale. */
  readonly note: Locator;
  readonly notice: Locator;
  readonly alert: Locator;
  readonly overview: OverviewPart;
  readonly comparison: ComparisonPart;
  readonly forgetting: ForgetDialog;
  /** The button that opens this screen. */
  readonly opener: Locator;

  constructor(page: Page) {
    this.root = page.locator('main[data-screen="group"]');
    this.title = this.root.getByRole('heading', { level: 1 });
    this.count = this.root.locator('header p');
    this.back = this.root.getByRole('button', { name: /^Back to the/ });
    this.refresh = this.root.getByRole('button', { name: 'Refresh' });
    this.search = this.root.getByRole('searchbox', { name: 'Name or user ID' });
    this.order = this.root.getByRole('combobox', { name: 'Order of the members' });
    this.reason = this.root.getByRole('textbox', { name: /^Reason/ });
    this.addById = this.root.getByRole('button', { name: 'Add by ID' });
    this.adding = new AddMemberForm(this.root.getByRole('form', { name: 'Add a member' }));
    this.members = new MembersList(this.root.getByRole('grid', { name: /^Members/ }));
    this.known = this.root.getByRole('heading', { level: 2 });
    this.note = this.root.locator('[data-note]');
    this.notice = this.root.locator('[data-notice]');
    this.alert = this.root.getByRole('alert');
    this.overview = new OverviewPart(this.root);
    this.comparison = new ComparisonPart(this.root);
    this.forgetting = new ForgetDialog(page);
    this.opener = page.getByRole('button', { name: 'Members of the group' });
  }

  async open(): Promise<void> {
    await this.opener.click();
  }

  async show(view: 'Members' | 'Overview'): Promise<void> {
    await this.root.getByRole('group', { name: 'View of the group' }).getByText(view, { exact: true }).click();
  }
}

class MembersList extends RowList {
  constructor(root: Locator) {
    super(root, '[data-name]');
  }

  act(name: string): Locator {
    return this.root.getByRole('button', { name: `Act as ${name}`, exact: true });
  }

  compare(name: string): Locator {
    return this.root.getByRole('button', { name: `Compare ${name}: as yourself and as them` });
  }

  forget(name: string): Locator {
    return this.root.getByRole('button', { name: `Clear data about ${name}…` });
  }

  /** Returns the longer edge of the member's portrait in pixels, or null if it is not shown. */
  async portraitEdge(name: string): Promise<number | null> {
    const portrait = this.row(name).locator('img[data-state="shown"]');
    if ((await portrait.count()) === 0) return null;
    return portrait.evaluate((image: HTMLImageElement) => Math.max(image.naturalWidth, image.naturalHeight));
  }
}

/** Page object: the form that adds a member who is not in the list. */
class AddMemberForm {
  readonly userId: Locator;
  readonly submit: Locator;
  readonly problem: Locator;
  readonly done: Locator;

  constructor(readonly root: Locator) {
    this.userId = root.getByLabel('Add a member by user ID');
    this.submit = root.getByRole('button', { name: /^Add/ });
    this.problem = root.locator('[data-problem]');
    this.done = root.getByRole('status');
  }

  async add(text: string): Promise<void> {
    await this.userId.fill(text);
    await this.submit.click();
  }
}

class ForgetDialog {
  readonly confirmation: Locator;
  readonly confirm: Locator;
  readonly forgotten: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.confirmation = page.getByRole('dialog', { name: /^Clear the data about / });
    this.confirm = this.confirmation.getByRole('button', { name: 'Clear data' });
    const told = page.getByRole('dialog', { name: /^Data about .* cleared$/ });
    this.forgotten = told.getByRole('listitem');
    this.close = told.getByRole('button', { name: 'Close' });
  }
}
