/** The cameras of one identity's pictures, each by a number from 1, so that a picture keeps no text. */

/** Further cameras are not offered as a facet; their words are found nevertheless. */
const MAX_CAMERAS = 1_000;

export class CameraNames {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** Returns 0 if there are too many cameras. */
  add(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    if (this.names.length >= MAX_CAMERAS) return 0;
    this.names.push(name);
    this.numbers.set(name, this.names.length);
    return this.names.length;
  }

  /** Returns -1 for a camera that no picture has. */
  find(name: string): number {
    return this.numbers.get(name) ?? -1;
  }
}
