/** Notes that the person has typed and that main has not kept yet. In memory only, and forgotten with the member. */
import type { CheckMark, IdentityKey } from '../../preload/contract';
import { api } from '../api/client';
import { type MarkTarget, subjectKey } from './check-marking';
import { takeCheck } from './check-state';

const drafts = new Map<string, { readonly acting: IdentityKey; readonly text: string }>();

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
  drafts.delete(keyOf(target));
}

/** Drops the drafts of a member, or of all members of an account. */
export function forgetDrafts(identity: IdentityKey): void {
  for (const [key, { acting }] of drafts)
    if (acting === identity || acting.startsWith(`${identity}/as/`)) drafts.delete(key);
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
