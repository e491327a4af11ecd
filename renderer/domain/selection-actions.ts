/** What can be done with the selected pictures. Main reads them, and decides what the mask withholds. */
import type { AlbumId, AppError, IdentityKey, MaskState, PictureId, SelectedPictures } from '../../preload/contract';
import type { MaskedSubject } from '../../preload/contract/mask-rule';
import {
  MOST_COPIED_PICTURES,
  MOST_DRAGGED_PICTURES,
  MOST_REVEALED_PICTURES,
  MOST_STARRED_TOGETHER,
} from '../../preload/contract/selection-limits';
import { ApiError, toAppError } from '../api/api-error';
import { api, onEvent } from '../api/client';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import { sentenceOf } from './describe-error';
import { whilePressed } from './export-picture';
import type { FavouritesHere } from './favourites';
import { maskingOf } from './masking';
import type { Revealing } from './revealing';

export interface SelectionProgress {
  readonly doneCount: number;
  readonly count: number;
}

/** The action under way, of which there is one at a time. */
export interface RunningAction {
  readonly progress: SelectionProgress | null;
  readonly stop: () => void;
}

export interface SelectedHere {
  readonly identity: IdentityKey;
  readonly selected: SelectedPictures;
  readonly count: number;
}

/** Returns what to tell the person; null if nothing. */
export type SelectionTask = (signal: AbortSignal) => Promise<string | null>;

export function copyTask({ identity, selected, count }: SelectedHere, what: 'links' | 'metadata'): SelectionTask {
  return async (signal) => {
    if (count > MOST_COPIED_PICTURES) return t('selection.copyAtMost', { most: MOST_COPIED_PICTURES });
    const copied = await api.selection.copy({ identity, selected, what }, { signal });
    if (what === 'metadata') return t('selection.metadataCopied', { count: copied.count });
    const { maskedCount } = copied;
    if (copied.count === 0) return t(maskedCount >= count ? 'selection.linksMasked' : 'selection.noLinks');
    const left = count - copied.count;
    return t('selection.linksCopied', { count: copied.count, left, hasLeft: left > 0 });
  };
}

export function listTask({ identity, selected }: SelectedHere, format: 'csv' | 'json'): SelectionTask {
  return async (signal) => {
    const saved = await api.selection.export({ identity, selected, format }, { signal });
    return saved && t('selection.listSaved', { count: saved.count, fileName: saved.fileName });
  };
}

/** Drags a file of each picture, unless the person releases the pointer before they are ready. */
export function dragTask({ identity, selected, count }: SelectedHere): SelectionTask {
  return (stopped) =>
    whilePressed(async (released) => {
      if (count > MOST_DRAGGED_PICTURES) return t('selection.dragAtMost', { most: MOST_DRAGGED_PICTURES });
      const over = new AbortController();
      for (const signal of [stopped, released]) signal.addEventListener('abort', () => over.abort(), { once: true });
      try {
        const { maskedCount } = await api.selection.dragOut({ identity, selected }, { signal: over.signal });
        return maskedCount > 0 ? t('selection.draggingMasked', { maskedCount }) : null;
      } catch (reason) {
        if (over.signal.aborted) return null;
        throw reason;
      }
    });
}

/**
 * Runs a task, and tells its result or its error, which it resolves with. `onProgress` is called while main reads the
 * pictures.
 */
export async function runTask(
  task: SelectionTask,
  signal: AbortSignal,
  identity: IdentityKey,
  onProgress: (progress: SelectionProgress) => void,
): Promise<AppError | null> {
  const endEvents = onEvent(window.proofsheet, 'selection.advanced', (advanced) => {
    if (advanced.identity === identity) onProgress(advanced);
  });
  try {
    const words = await task(signal);
    if (words !== null && !signal.aborted) showToast(words);
    return null;
  } catch (reason) {
    const error = toAppError(reason);
    if (!signal.aborted) showToast(sentenceOf(error));
    return error;
  } finally {
    endEvents();
  }
}

/**
 * Reveals the masked ones of the selected pictures for the usual time; if none is left to reveal, masks those that were
 * revealed singly.
 */
export function revealTask(of: SelectedHere, revealing: Revealing, mask: () => MaskState): SelectionTask {
  return async (signal) => {
    if (of.count > MOST_REVEALED_PICTURES) return t('selection.revealAtMost', { most: MOST_REVEALED_PICTURES });
    const subjects = await subjectsOf(of, signal);
    const found = subjects.map(({ albumId, id, ...subject }) => {
      const what = { kind: 'picture', albumId, pictureId: id } as const;
      return { what, masking: maskingOf(mask(), of.identity, what, subject) };
    });
    const masked = found.filter(({ masking }) => masking.isMasked);
    const own = found.filter(({ masking }) => masking.ownLease !== null);
    if (masked.length === 0 && own.length === 0) return t('selection.nothingMasked');
    for (const { what, masking } of masked.length > 0 ? masked : own) {
      signal.throwIfAborted();
      // One after another, because each is recorded while acting, and none is asked for after a refusal.
      if (!(await revealing.toggle(what, masking))) break;
    }
    return null;
  };
}

/** Stars each picture that has no star; if each has one, removes all these stars. */
export function starTask(of: SelectedHere, { isStarred, setStar }: FavouritesHere): SelectionTask {
  return async (signal) => {
    if (of.count > MOST_STARRED_TOGETHER) return t('selection.starAtMost', { most: MOST_STARRED_TOGETHER });
    const found = (await subjectsOf(of, signal)).map(({ albumId, id }) => ({ albumId, pictureId: id }));
    const without = found.filter((what) => !isStarred(what));
    const isSetting = without.length > 0;
    const changed = isSetting ? without : found;
    for (const what of changed) {
      signal.throwIfAborted();
      if (!(await setStar(what, isSetting))) return null;
    }
    return t(isSetting ? 'selection.starred' : 'selection.unstarred', { count: changed.length });
  };
}

/** Main refuses a selection whose indexes mean other pictures by now with this error. */
const ALBUM_CHANGED = { kind: 'cancelled', detail: { code: 'album-changed-meanwhile' } } as const;

/** Returns true if the selection means nothing any more. */
export function isOutdated({ kind, detail }: AppError): boolean {
  return (
    kind === ALBUM_CHANGED.kind && (detail?.code === ALBUM_CHANGED.detail.code || detail?.code === 'result-closed')
  );
}

interface Subject extends MaskedSubject {
  readonly albumId: AlbumId;
  readonly id: PictureId;
}

async function subjectsOf({ identity, selected }: SelectedHere, signal: AbortSignal): Promise<readonly Subject[]> {
  if (selected.kind === 'result') {
    const { subjects } = await api.selection.subjects({ identity, selected }, { signal });
    return subjects.map(({ pictureId, ...subject }) => ({ ...subject, id: pictureId }));
  }
  const { albumId, orderBy, indexes, total, seen = [] } = selected;
  const found: Subject[] = [];
  for (const range of indexes.split(' ')) {
    const [from = 0, last = from] = range.split('-').map(Number);
    const count = last - from + 1;
    const now = await api.pictures.range({ identity, albumId, orderBy, from, count }, { signal });
    const { pictures } = now;
    const hasMoved = seen.some(({ index, id }) => (pictures[index - from]?.id ?? id) !== id);
    if (hasMoved || (now.total !== null && now.total !== total)) throw new ApiError(ALBUM_CHANGED);
    for (const { id, safety, isHidden, availability } of pictures)
      if (availability === 'available') found.push({ albumId, id, safety, isHidden });
  }
  return found;
}
