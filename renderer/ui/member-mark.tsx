/**
 * Who a member is at a glance: initials on their colour with their pattern. Square, where an account's own mark is round, so
 * that nobody takes one for the other. What it says is said in words beside it too.
 */
import type { ReactNode } from 'react';
import type { Member } from '../../preload/contract';

export type MemberLooks = Pick<Member, 'initials' | 'colour' | 'pattern'>;

/** What an element, small or wide, needs for the member's colour with their pattern as its ground. See member.css. */
export function memberGround({ colour, pattern }: Omit<MemberLooks, 'initials'>): {
  readonly className: string;
  readonly 'data-colour': Member['colour'];
  readonly 'data-pattern': Member['pattern'];
} {
  return { className: 'member-ground', 'data-colour': colour, 'data-pattern': pattern };
}

export interface MemberMarkProps {
  readonly member: MemberLooks;
  /** In a line of text. */
  readonly isSmall?: boolean;
}

export function MemberMark({ member, isSmall = false }: MemberMarkProps): ReactNode {
  const { className, ...ground } = memberGround(member);
  return (
    <span className={`member-mark ${className}`} data-small={isSmall} {...ground} aria-hidden>
      {member.initials}
    </span>
  );
}
