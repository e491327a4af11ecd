/** Copying, saving and dragging a picture. Main exports the picture, decides which form is exported, and reports it. */
import type { IdentityKey } from '../../preload/contract';
import { commandView } from './command-view';
import { formatBytes } from '../ui/format-bytes';
import { t } from '../ui/language';
import type { MenuEntry } from '../ui/menu-props';
import { showToast } from '../ui/toast';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { sentenceOf } from './describe-error';
import type { Revealable } from './masking';

export type PictureToExport = Extract<Revealable, { kind: 'picture' }>;

/** Exceeds any available size; a lease limits the exported size. */
const LARGEST_LONG_EDGE_PX = 16_384;

/** `hasPages`: the service states the address of a page of each picture. */
export function exportMenuEntries(identity: IdentityKey, what: PictureToExport, hasPages: boolean): MenuEntry[] {
  return [
    { id: 'copy', ...commandView('copy-picture'), run: () => void copyPicture(identity, what) },
    { id: 'save', ...commandView('save-picture'), run: () => void savePicture(identity, what) },
    ...(hasPages
      ? [
          { id: 'copy-link', ...commandView('copy-picture-link'), run: () => void copyPictureLink(identity, what) },
          { id: 'open-page', ...commandView('open-picture-page'), run: () => void openPicturePage(identity, what) },
        ]
      : []),
  ];
}

export async function copyPicture(identity: IdentityKey, what: PictureToExport): Promise<void> {
  await telling(async () => {
    const { form, smaller } = await api.pictures.copy(toExport(identity, what));
    if (form === 'plain' && smaller)
      return t('pictureExport.copiedSmaller', { size: t('facts.dimensionsValue', smaller) });
    return t(form === 'plain' ? 'pictureExport.copied' : 'pictureExport.copiedMasked');
  });
}

export async function savePicture(identity: IdentityKey, what: PictureToExport): Promise<void> {
  await telling(async () => {
    const saved = await api.pictures.save(toExport(identity, what));
    if (!saved) return null;
    const { fileName, form, sizeBytes } = saved;
    if (form === 'masked') return t('pictureExport.savedMasked', { fileName });
    return t('pictureExport.saved', { fileName, size: formatBytes(sizeBytes) });
  });
}

export async function copyPictureLink(identity: IdentityKey, what: PictureToExport): Promise<void> {
  await withPage(identity, what, async (address) => {
    await api.clipboard.write({ text: address });
    return t('pictureExport.linkCopied');
  });
}

/** Main finds the address again, so that the window can open no other page. */
export async function openPicturePage(identity: IdentityKey, what: PictureToExport): Promise<void> {
  const { albumId, pictureId } = what;
  await withPage(identity, what, async () => {
    await api.pictures.openPage({ identity, albumId, pictureId });
    return null;
  });
}

/** Main leaves out the addresses of a masked picture, because an address opens the picture without the mask. */
async function withPage(
  identity: IdentityKey,
  { albumId, pictureId }: PictureToExport,
  act: (address: string) => Promise<string | null>,
): Promise<void> {
  await telling(async () => {
    const { albumAddress, renditions } = await api.pictures.details({ identity, albumId, pictureId });
    if (albumAddress !== undefined) return act(albumAddress);
    const isMasked = renditions.some(({ address }) => address === undefined);
    return t(isMasked ? 'pictureExport.linkMasked' : 'pictureExport.noLink');
  });
}

/**
 * Asks main to continue a drag that began in the window. If the person releases the pointer first, the drag is
 * cancelled.
 */
export async function dragPicture(identity: IdentityKey, what: PictureToExport): Promise<void> {
  await whilePressed(async (signal) => {
    await telling(async () => {
      const { form, isRevealed } = await api.pictures.startDrag(toExport(identity, what), { signal });
      if (form === 'plain') return null;
      return t(isRevealed ? 'pictureExport.draggingRevealed' : 'pictureExport.draggingMasked');
    }, signal);
  });
}

/** Runs a task whose signal is aborted when the person releases the pointer. */
export async function whilePressed<Value>(task: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const over = new AbortController();
  const { signal } = over;
  const end = (): void => over.abort();
  for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, end, { capture: true, signal });
  // Cancels the drag if the window loses the focus before main has started it.
  window.addEventListener('blur', end, { signal });
  try {
    return await task(signal);
  } finally {
    over.abort();
  }
}

function toExport(identity: IdentityKey, { albumId, pictureId }: PictureToExport) {
  return { identity, albumId, pictureId, longEdgePx: LARGEST_LONG_EDGE_PX };
}

/** Runs `task` and shows the message that it returns, or its error. Shows nothing if the task was cancelled. */
async function telling(task: () => Promise<string | null>, signal?: AbortSignal): Promise<void> {
  try {
    const words = await task();
    if (words !== null) showToast(words);
  } catch (reason) {
    if (!signal?.aborted) showToast(sentenceOf(toAppError(reason)));
  }
}
