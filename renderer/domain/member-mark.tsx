/**
 * A member's mark: initials on the member's colour and pattern. Square, while an account's avatar is round, so that the
 * two are not confused; the same information is always given in words beside it.
 */
import type { ReactNode } from 'react';
import type { Member } from '../../preload/contract';
import { joinClasses } from '../ui/join-classes';
import styles from './member-mark.module.css';

export type MemberAppearance = Pick<Member, 'initials' | 'colour' | 'pattern'>;

/**
 * Returns the attributes that make the member's colour and pattern the background of an element of any size. See
 * member.css.
 */
export function memberGround({ colour, pattern }: Omit<MemberAppearance, 'initials'>): {
  readonly className: string | undefined;
  readonly 'data-colour': Member['colour'];
  readonly 'data-pattern': Member['pattern'];
} {
  return { className: styles['ground'], 'data-colour': colour, 'data-pattern': pattern };
}

export interface MemberMarkProps {
  readonly member: MemberAppearance;
  /** True inside a line of text. */
  readonly isSmall?: boolean;
}

export function MemberMark({ member, isSmall = false }: MemberMarkProps): ReactNode {
  const { className, ...ground } = memberGround(member);
  return (
    <span className={joinClasses(styles['mark'], className)} data-small={isSmall} {...ground} aria-hidden>
      {member.initials}
    </span>
  );
}
