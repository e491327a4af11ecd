/** Collects preferences that change often, and saves them in one call after a period without changes. */
import type { PreferencesChange } from '../../preload/contract';

export class SaveAtRest {
  readonly #save: (change: PreferencesChange) => void;
  readonly #restMs: number;
  /** By name, so that a later task replaces an earlier one. */
  readonly #tasks = new Map<string, () => void>();
  #change: PreferencesChange = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: (change: PreferencesChange) => void, restMs: number) {
    this.#save = save;
    this.#restMs = restMs;
  }

  /** Runs the task before the next save; it adds what is to be saved. */
  whenAtRest(name: string, task: () => void): void {
    this.#tasks.set(name, task);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), this.#restMs);
  }

  add(change: PreferencesChange): void {
    this.#change = { ...this.#change, ...change };
  }

  /** Saves immediately what is pending. */
  flush(): void {
    clearTimeout(this.#timer);
    const tasks = [...this.#tasks.values()];
    this.#tasks.clear();
    for (const task of tasks) task();
    const change = this.#change;
    this.#change = {};
    if (Object.keys(change).length > 0) this.#save(change);
  }
}
