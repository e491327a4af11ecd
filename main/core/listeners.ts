/** The functions that are called when something changes, in the order in which they were added. */
export class Listeners<Change> {
  private readonly all: ((change: Change) => void)[] = [];

  add(listener: (change: Change) => void): void {
    this.all.push(listener);
  }

  call(change: Change): void {
    for (const listener of this.all) listener(change);
  }
}
