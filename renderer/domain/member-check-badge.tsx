/** The mark of a member in the check that is not finished, beside their name. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Check, CheckMarking, MemberId } from '../../preload/contract';
import { VisuallyHidden } from '../ui/text-looks';
import { formatMarking } from './check-badge';
import { CheckMarkIcon } from './check-mark-icon';
import { markingIn } from './check-marking';
import styles from './member-check-badge.module.css';

/** The marks of members in the unfinished check. */
export const MemberMarksContext = createContext<ReadonlyMap<MemberId, CheckMarking>>(new Map());

export function memberMarks(check: Check | null): ReadonlyMap<MemberId, CheckMarking> {
  const marks = new Map<MemberId, CheckMarking>();
  for (const each of check?.members ?? []) {
    const marking = markingIn(each, { kind: 'member' });
    if (marking) marks.set(each.member.id, marking);
  }
  return marks;
}

export function MemberCheckBadge({ member }: { readonly member: MemberId }): ReactNode {
  const marking = useContext(MemberMarksContext).get(member);
  if (!marking) return null;
  return (
    <span className={styles['root']} title={formatMarking(marking)}>
      <CheckMarkIcon mark={marking.mark} />
      <VisuallyHidden>{formatMarking(marking)}</VisuallyHidden>
    </span>
  );
}
