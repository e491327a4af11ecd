import type { UpdateRefusal } from '../../preload/contract';

/** The file with the news about updates must not be believed, or cannot be read. */
export class UpdateRefused extends Error {
  constructor(readonly why: UpdateRefusal) {
    super(`The file with updates was refused: ${why}.`);
    this.name = 'UpdateRefused';
  }
}
