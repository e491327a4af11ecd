/** A labelled line of the inspector, and a titled group of such lines. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The text to copy, if it differs from the visible text. */
  readonly copied?: string;
  readonly hint?: string;
  /** Shown on one line, and truncated if it does not fit. */
  readonly isAddress?: boolean;
  /** An alternative form of the value, shown on request. */
  readonly alternative?: { readonly value: string; readonly hint: string };
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly note?: string;
}
