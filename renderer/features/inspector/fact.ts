/** A labelled line of the inspector, and a titled group of such lines. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The text to copy, if it differs from the visible text; null if there is nothing to copy. */
  readonly copied?: string | null;
  /** The copied text is the address of what the label names. */
  readonly copiesAddress?: boolean;
  readonly hint?: string;
  /** The value is a remark of the program, such as "Not loaded yet". */
  readonly isRemark?: boolean;
  /** An alternative form of the value, shown on request. */
  readonly alternative?: { readonly value: string; readonly hint: string };
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly note?: string;
}
