/**
 * A member's mark with the portrait beside it. Without a portrait, the mark's background fills that space, so that
 * names align.
 */
import type { ReactNode } from 'react';
import type { IdentityKey, MaskState, Member } from '../../../preload/contract';
import { formsOf, maskingOf } from '../../domain/masking';
import { memberPortraitUrl } from '../../domain/picture-url';
import { memberGround } from '../../domain/member-mark';
import { TileImage } from '../../domain/tile-image';
import { joinClasses } from '../../ui/join-classes';
import styles from './member-row.module.css';

export interface MemberFigureProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly mask: MaskState;
}

const PORTRAIT_PX = 40;

export function MemberFigure({ identity, member, mask }: MemberFigureProps): ReactNode {
  const { className, ...ground } = memberGround(member);
  const masking = maskingOf(mask, identity, { kind: 'other' }, { safety: member.portrait ?? 'safe', isHidden: null });
  return (
    <span className={joinClasses(styles['figure'], className)} {...ground}>
      <span className={styles['initials']} aria-hidden>
        {member.initials}
      </span>
      <span className={styles['portrait']}>
        {member.portrait !== null && (
          <TileImage
            forms={formsOf(masking, (form) => memberPortraitUrl(identity, member.id, PORTRAIT_PX, form))}
            isOptional
          />
        )}
      </span>
    </span>
  );
}
