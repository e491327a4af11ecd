/** What a search uses of the EXIF data of a picture: its camera and lens. */
import type { OtherField } from '../../preload/contract';
import { LONGEST_CAMERA } from '../../preload/contract/search';
import { foldText } from '../../preload/contract/text-match';
import { tellableOfMasked } from '../library/masked-fields';

const SEARCHED: readonly string[] = ['Make', 'Model', 'LensMake', 'LensModel'];

/** All words by which the picture is found; empty if there are none. */
export function cameraWords(fields: readonly OtherField[]): string {
  return fields
    .filter(({ name }) => SEARCHED.includes(name))
    .map(({ value }) => value)
    .join(' ');
}

/**
 * "Canon EOS R5", also if the model does not name the make. Null if it is unknown, or if it is nothing that may be said
 * of a masked picture, because the list of cameras contains those of masked ones.
 */
export function cameraName(fields: readonly OtherField[]): string | null {
  const valueOf = (wanted: string): string =>
    tellableOfMasked(fields.filter(({ name }) => name === wanted))[0]?.value.trim() ?? '';
  const [make, model] = [valueOf('Make'), valueOf('Model')];
  const hasMake = foldText(model).startsWith(foldText(make).split(' ')[0] ?? '');
  const name = (model === '' || hasMake ? model || make : `${make} ${model}`)
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_CAMERA);
  return name === '' ? null : name;
}
