/** Port: the named values of one JSON file. Each store reads and writes values of its own in it. */
export interface NamedValues {
  get(name: string): unknown;
  /** Changes memory immediately; the disk follows. */
  set(name: string, value: unknown): void;
}
