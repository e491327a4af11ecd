import { callAll } from './call-all';

/**
 * The functions that are called when something changes, in the order in which they were added. One that throws does not
 * keep the others from being called.
 */
export class Listeners<Change> {
  private readonly all: ((change: Change) => void)[] = [];

  add(listener: (change: Change) => void): void {
    this.all.push(listener);
  }

  call(change: Change): void {
    callAll(this.all.map((listener) => () => listener(change)));
  }
}
