/** What the commands of a check do, and what marks in it: the shell and the stage share it. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Acting, CheckMark, IdentityKey, MemberId } from '../../preload/contract';
import { type CheckHere, markingIn, type MarkTarget, toggleMark } from '../domain/check-marking';
import { newsOfMember, type NewsOfMember } from '../domain/check-news';
import { checkNewsQuery, type PlaceInCheck } from '../domain/check-state';
import { programQueries } from '../api/query-client';
import type { OpenDialog } from './open-dialog';

export interface CheckCommands {
  readonly step: (by: -1 | 1) => void;
  readonly markMember: (mark: CheckMark) => void;
  readonly editMemberNote: () => void;
  readonly goOn: () => void;
  readonly pause: () => void;
  readonly finish: () => void;
  readonly showFinished: () => void;
}

/** Returns null unless a member of the running check is acted as. */
export function useCheckHereOf(
  acting: Acting | null,
  place: PlaceInCheck | null,
  openDialog: (dialog: OpenDialog) => void,
): CheckHere | null {
  const manager = acting?.manager.identity;
  const key = acting?.identity.key;
  const member = place?.member;
  const { data } = useQuery(
    {
      ...checkNewsQuery(manager ?? ('' as IdentityKey), member?.member.id ?? ('' as MemberId)),
      enabled: Boolean(manager && member),
    }, // never requested with empty keys
    programQueries,
  );
  const news = useMemo(() => newsOfMember(data), [data]);
  return useMemo(
    () => (manager && key && member ? checkHere(manager, key, member, news, openDialog) : null),
    [manager, key, member, news, openDialog],
  );
}

function checkHere(
  manager: IdentityKey,
  acting: IdentityKey,
  member: PlaceInCheck['member'],
  news: NewsOfMember | null,
  openDialog: (dialog: OpenDialog) => void,
): CheckHere {
  const targetOf = (subject: MarkTarget['subject'], title: string): MarkTarget => ({
    manager,
    acting,
    member: member.member.id,
    subject,
    title,
  });
  const editNote: CheckHere['editNote'] = (subject, title) =>
    openDialog({ name: 'check-note', target: targetOf(subject, title) });
  return {
    member,
    news,
    markingOf: (subject) => markingIn(member, subject),
    editNote,
    mark: (subject, mark, title) => {
      void toggleMark(targetOf(subject, title), mark, markingIn(member, subject)).then((isKept) => {
        if (isKept && mark === 'to-discuss') editNote(subject, title);
      });
    },
  };
}
