/** Copying, saving and dragging a picture. Main does all of it, decides the form, and says which it was. */
import type { IdentityKey } from '../../preload/contract';
import type { MenuEntry } from '../ui/menu';
import { showToast } from '../ui/toast';
import { toAppError } from './api-error';
import { api } from './client';
import { sentenceOf } from './describe-error';
import type { Revealable } from './masking';

export type PictureToHandOut = Extract<Revealable, { kind: 'picture' }>;

/** Whatever is on offer; a lease gives no more than it opens. */
const LARGEST_LONG_EDGE_PX = 16_384;

export function handOutEntries(identity: IdentityKey, what: PictureToHandOut): MenuEntry[] {
  return [
    { id: 'copy', label: 'Copy picture', keys: 'Mod C', run: () => void copyPicture(identity, what) },
    { id: 'save', label: 'Save picture as…', keys: 'Mod S', run: () => void savePicture(identity, what) },
  ];
}

export async function copyPicture(identity: IdentityKey, what: PictureToHandOut): Promise<void> {
  await telling(async () => {
    const { form } = await api.pictures.copy(toHandOut(identity, what));
    return form === 'plain' ? 'Copied' : 'Copied the masked form: the picture is masked';
  });
}

export async function savePicture(identity: IdentityKey, what: PictureToHandOut): Promise<void> {
  await telling(async () => {
    const saved = await api.pictures.save(toHandOut(identity, what));
    if (!saved) return null;
    const { fileName, form } = saved;
    return form === 'plain'
      ? `Saved as “${fileName}”`
      : `Saved the masked form as “${fileName}”: the picture is masked`;
  });
}

/** Main goes on with a drag that began here; whoever lets go before it can has not dragged anything. */
export async function dragPicture(identity: IdentityKey, what: PictureToHandOut): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const end = (): void => over.abort();
  for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, end, { capture: true, signal });
  // Not while it is on its way down to something else that loses the focus.
  window.addEventListener('blur', end, { signal });
  await telling(async () => {
    const { form, isRevealed } = await api.pictures.startDrag(toHandOut(identity, what), { signal });
    if (form === 'plain') return null;
    const why = isRevealed
      ? 'a revealed picture cannot be dragged on this system. Save it instead'
      : 'the picture is masked';
    return `Dragging the masked form: ${why}`;
  }, signal);
  over.abort();
}

function toHandOut(identity: IdentityKey, { albumId, pictureId }: PictureToHandOut) {
  return { identity, albumId, pictureId, longEdgePx: LARGEST_LONG_EDGE_PX };
}

/** `task` gives what there is to say of it. Nothing is said of what was given up. */
async function telling(task: () => Promise<string | null>, signal?: AbortSignal): Promise<void> {
  try {
    const words = await task();
    if (words !== null) showToast(words);
  } catch (reason) {
    if (!signal?.aborted) showToast(sentenceOf(toAppError(reason)));
  }
}
