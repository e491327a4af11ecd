/** A list of indexed pictures, as lists of numbers: an object for each of 50,000 pictures would take too long. */
import type { PictureColumns } from './picture-columns';

const FIRST_LENGTH = 256;

export class Rows {
  /** By place. */
  readonly columns: PictureColumns[] = [];
  private offsetNumbers = new Uint32Array(FIRST_LENGTH);
  private indexNumbers = new Uint32Array(FIRST_LENGTH);

  get length(): number {
    return this.columns.length;
  }

  /** `index`: of the picture in its album. */
  add(columns: PictureColumns, offset: number, index: number): void {
    const { length } = this.columns;
    if (length >= this.offsetNumbers.length) {
      this.offsetNumbers = twiceAsLong(this.offsetNumbers);
      this.indexNumbers = twiceAsLong(this.indexNumbers);
    }
    this.columns.push(columns);
    this.offsetNumbers[length] = offset;
    this.indexNumbers[length] = index;
  }

  offsetAt(place: number): number {
    return this.offsetNumbers[place] ?? 0;
  }

  indexAt(place: number): number {
    return this.indexNumbers[place] ?? 0;
  }
}

function twiceAsLong(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
