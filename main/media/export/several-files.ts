/** What several dragged pictures need: their forms, within a limit of bytes, and names that differ. */
import type { ExportedForm } from '../../../preload/contract';
import { MOST_DRAGGED_BYTES } from '../../../preload/contract/selection-limits';
import { AppFailure } from '../../core/errors';
import type { GivenPicture } from '../given-picture';
import type { PictureFileName } from './picture-file-name';
import { formOf, type PictureToExport } from './render-for-export';

/** Reads the pictures one after another, and keeps only their forms. */
export async function formsToDrag(
  wanted: readonly PictureToExport[],
  read: (of: PictureToExport) => Promise<GivenPicture>,
  onReady: () => void,
): Promise<readonly ExportedForm[]> {
  const forms: ExportedForm[] = [];
  let bytes = 0;
  for (const of of wanted) {
    const picture = await read(of);
    bytes += picture.body.byteLength;
    if (bytes > MOST_DRAGGED_BYTES) throw new AppFailure({ kind: 'not-saved', detail: { code: 'too-much-dragged' } });
    forms.push(formOf(picture));
    onReady();
  }
  return forms;
}

/** Returns a function that numbers a name that it has returned before: "Heron (2).jpg". Many systems ignore case. */
export function uniqueNames(): (name: PictureFileName) => string {
  const taken = new Set<string>();
  return ({ name, extension }) => {
    const base = name.slice(0, -(extension.length + 1));
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${base} (${number}).${extension}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
