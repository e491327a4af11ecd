/** The position in a list, restored when the person returns. Its owner decides how long it lives. */
export interface ListMemory {
  scrollTopPx: number;
  /** Key of the row that last had the focus. */
  key: string | null;
  /** Index of the control in that row that had the focus, from 0. */
  control: number;
  /** True if that control should get the focus as soon as it is rendered. */
  wantsFocus: boolean;
}

export function newListMemory(): ListMemory {
  return { scrollTopPx: 0, key: null, control: 0, wantsFocus: false };
}
