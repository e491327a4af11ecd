/** Marks of the running check: finding, setting and removing them. Main keeps them. */
import { createContext, useContext } from 'react';
import type {
  CheckedMember,
  CheckMark,
  CheckMarking,
  CheckSubject,
  IdentityKey,
  MemberId,
} from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { api } from '../api/client';
import { announce } from '../ui/announcer';
import { t } from '../ui/language';
import { showToast } from '../ui/toast';
import type { NewsOfMember } from './check-news';
import { takeCheck } from './check-state';
import { sentenceOf } from './describe-error';

/** In the order in which the window shows them. */
export const CHECK_MARKS = ['looked-at', 'fine', 'to-discuss'] as const satisfies readonly CheckMark[];

/** What is marked, and whose it is. */
export interface MarkTarget {
  /** The manager's own identity. */
  readonly manager: IdentityKey;
  /** The identity of the member who is acted as. */
  readonly acting: IdentityKey;
  readonly member: MemberId;
  readonly subject: CheckSubject;
  /** The name of the member, album or picture. */
  readonly title: string;
}

/** Marking while a member of the running check is acted as. */
export interface CheckHere {
  readonly member: CheckedMember;
  /** Null if the member was never checked, or it is not known yet. */
  readonly news: NewsOfMember | null;
  readonly markingOf: (subject: CheckSubject) => CheckMarking | null;
  /** Sets the mark, or removes it if it is set already and has no note. `to-discuss` also asks for a note. */
  readonly mark: (subject: CheckSubject, mark: CheckMark, title: string) => void;
  readonly editNote: (subject: CheckSubject, title: string) => void;
}

/** Null unless a member of the running check is acted as. */
export const CheckHereContext = createContext<CheckHere | null>(null);

export function useCheckHere(): CheckHere | null {
  return useContext(CheckHereContext);
}

export function subjectKey(subject: CheckSubject): string {
  switch (subject.kind) {
    case 'member':
      return 'member';
    case 'album':
      return `album ${subject.albumId}`;
    case 'picture':
      return JSON.stringify(['picture', subject.albumId, subject.pictureId]);
  }
}

export function markingIn({ marks }: Pick<CheckedMember, 'marks'>, subject: CheckSubject): CheckMarking | null {
  const key = subjectKey(subject);
  return marks.find((marking) => subjectKey(marking.subject) === key) ?? null;
}

/** Keeps the note of an earlier mark. Resolves to false, with a message, if main could not keep the mark. */
export async function toggleMark(
  { manager, member, subject, title }: MarkTarget,
  mark: CheckMark,
  earlier: CheckMarking | null,
): Promise<boolean> {
  const isRemoved = earlier?.mark === mark && earlier.note === '' && mark !== 'to-discuss';
  try {
    const state = isRemoved
      ? await api.check.unmark({ identity: manager, member, subject })
      : await api.check.mark({ identity: manager, member, subject, mark, note: earlier?.note ?? '' });
    takeCheck(manager, state);
    announce(t(isRemoved ? 'checkMarks.removed' : 'checkMarks.marked', { title, mark: t(`checkMarks.${mark}`) }));
    return true;
  } catch (reason) {
    showToast(sentenceOf(toAppError(reason)));
    return false;
  }
}
