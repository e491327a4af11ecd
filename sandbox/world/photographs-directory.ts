/** Finds the photographs: in a given directory, in the one from the environment, or in the repository. */
import { join } from 'node:path';
import { isPhotographsDirectory } from './catalogue';

export interface PhotographsSearch {
  readonly named?: string | undefined;
  /** The directory of the built program, two levels below the repository root. */
  readonly programDirectory?: string | undefined;
}

/** Returns the directory. Throws if no candidate contains a catalogue. */
export function findPhotographs({ named, programDirectory }: PhotographsSearch = {}): string {
  const asked = named ?? process.env['PROOFSHEET_PHOTOGRAPHS'];
  const roots = [process.cwd(), ...(programDirectory === undefined ? [] : [join(programDirectory, '..', '..')])];
  const candidates = asked ? [asked] : roots.map((root) => join(root, 'sandbox', 'photographs'));
  const found = candidates.find(isPhotographsDirectory);
  if (!found) throw new Error(`There is no catalogue.json in ${candidates.join(' or ')}.`);
  return found;
}
