/** Notes that the person has typed and that main has not kept yet. In memory only, and forgotten with the member. */
import type { CheckMark, IdentityKey } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { type MarkTarget, subjectKey } from './check-marking';
import { takeCheck } from './check-state';

const drafts = new Map<string, { readonly acting: IdentityKey; readonly text: string }>();
/** Drafts that main could not keep because the window was locked when their dialog was removed. */
const left = new Map<string, { readonly target: MarkTarget; readonly mark: CheckMark }>();

function keyOf({ acting, subject }: MarkTarget): string {
  return JSON.stringify([acting, subjectKey(subject)]);
}

/** Returns undefined if nothing is typed that main has not kept. */
export function draftOf(target: MarkTarget): string | undefined {
  return drafts.get(keyOf(target))?.text;
}

export function keepDraft(target: MarkTarget, text: string): void {
  drafts.set(keyOf(target), { acting: target.acting, text });
}

export function dropDraft(target: MarkTarget): void {
  const key = keyOf(target);
  drafts.delete(key);
  left.delete(key);
}

/** Drops the drafts of a member, or of all members of an account. */
export function forgetDrafts(identity: IdentityKey): void {
  for (const [key, { acting }] of drafts)
    if (acting === identity || acting.startsWith(`${identity}/as/`)) {
      drafts.delete(key);
      left.delete(key);
    }
}

/** Saves the draft of a dialog that was removed. A failure keeps it for the next time when the dialog is opened. */
export async function saveRemoved(target: MarkTarget, mark: CheckMark): Promise<void> {
  const key = keyOf(target);
  left.delete(key);
  try {
    await saveDraft(target, mark);
  } catch (reason) {
    if (toAppError(reason).kind === 'cancelled' && drafts.has(key)) left.set(key, { target, mark });
  }
}

/** Call when the window was unlocked. */
export function saveLeftDrafts(): void {
  for (const { target, mark } of [...left.values()]) void saveRemoved(target, mark);
}

/** Has main keep the draft. If that fails, the draft stays, and the caller says why. */
export async function saveDraft(target: MarkTarget, mark: CheckMark): Promise<void> {
  const { manager, member, subject } = target;
  const note = draftOf(target);
  if (note === undefined) return;
  takeCheck(manager, await api.check.mark({ identity: manager, member, subject, mark, note }));
  // The person may have typed more meanwhile.
  if (draftOf(target) === note) dropDraft(target);
}
