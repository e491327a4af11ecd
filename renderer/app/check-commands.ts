/** What the commands of a check do, and what marks in it: the shell and the stage share it. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Acting, CheckMark, IdentityKey, MemberId } from '../../preload/contract';
import { type CheckHere, markingIn, type MarkTarget, toggleMark } from '../domain/check-marking';
import { newsOfMember, type NewsOfMember } from '../domain/check-news';
import { checkNewsQuery, type PlaceInCheck } from '../domain/check-state';
import { programQueries } from '../api/query-client';
import type { OpenDialog } from './open-dialog';
import type { CheckControl } from './use-check';

export interface CheckCommands {
  readonly step: (by: -1 | 1) => void;
  readonly markMember: (mark: CheckMark) => void;
  readonly editMemberNote: () => void;
  readonly goOn: () => void;
  readonly pause: () => void;
  readonly finish: () => void;
  readonly showFinished: () => void;
}

export interface CheckCommandsOptions {
  readonly check: CheckControl;
  readonly checkHere: CheckHere | null;
  /** The identity whose group is checked; undefined if there is none. */
  readonly manager: IdentityKey | undefined;
  readonly openDialog: (dialog: OpenDialog) => void;
  /** Shows the albums of the active identity; null if there is none. */
  readonly showAlbums: (() => void) | null;
}

const MEMBER = { kind: 'member' } as const;

export function checkCommands({
  check,
  checkHere,
  manager,
  openDialog,
  showAlbums,
}: CheckCommandsOptions): CheckCommands {
  const memberName = check.place?.member.member.name ?? '';
  return {
    step: check.step,
    markMember: (mark) => checkHere?.mark(MEMBER, mark, memberName),
    editMemberNote: () => checkHere?.editNote(MEMBER, memberName),
    goOn: () => {
      if (check.place && showAlbums) showAlbums();
      else check.resume(false);
    },
    pause: check.pause,
    finish: () => {
      if (manager && check.check) openDialog({ name: 'finish-check', identity: manager });
    },
    showFinished: () => {
      if (manager) openDialog({ name: 'finished-checks', identity: manager });
    },
  };
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
    () => (manager && key && member ? checkHereOf(manager, key, member, news, openDialog) : null),
    [manager, key, member, news, openDialog],
  );
}

function checkHereOf(
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
