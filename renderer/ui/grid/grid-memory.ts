/** Where a person was in a grid, so that coming back is coming back. Written by the grid's screen, kept by the shell. */
export interface GridMemory {
  activeIndex: number;
  /** CSS pixels. */
  scrollTop: number;
}
