/** One row of the members list: the member, and a button over the whole row that starts acting as them. */
import { Columns2, UserCheck, UserMinus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IdentityKey, MaskState, Member } from '../../../preload/contract';
import { IconButton } from '../../ui/icon-button';
import { MemberCheckBadge } from '../../domain/member-check-badge';
import { listControl } from '../../ui/windowed-list';
import { MemberFigure } from './member-figure';
import type { OnStar } from './group-view-props';
import { StarButton } from './star-button';
import { formatLastUsed } from './format-member';
import { t, tNodes } from '../../ui/language';
import { Skeleton } from '../../ui/skeleton';
import { Hint } from '../../ui/text-looks';
import { joinClasses } from '../../ui/join-classes';
import groupBodyStyles from './group-body.module.css';
import styles from './member-row.module.css';

export interface MemberRowProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly mask: MaskState;
  readonly nowMs: number;
  readonly isCurrent: boolean;
  readonly onAct: (member: Member) => void;
  readonly onCompare: (member: Member) => void;
  readonly onForget: (member: Member) => void;
  readonly onStar: OnStar;
}

/** CSS pixels. */
export const MEMBER_ROW_PX = 60;

export function MemberRow(props: MemberRowProps): ReactNode {
  const { identity, member, mask, nowMs, isCurrent, onAct, onCompare, onForget, onStar } = props;
  const lastUsed = formatLastUsed(member.lastUsedAt, nowMs);
  return (
    <div className={styles['root']} role="presentation" data-current={isCurrent}>
      <div role="rowheader" className={styles['who']}>
        <MemberFigure identity={identity} member={member} mask={mask} />
        <div className={styles['words']}>
          <p data-name dir="auto" className={styles['name']} title={member.name}>
            {member.name}
          </p>
          <Hint className={styles['facts']}>{[`#${member.id}`, lastUsed].filter(Boolean).join(' · ')}</Hint>
        </div>
        <MemberCheckBadge member={member.id} />
        {member.isAdded && <span className={styles['tag']}>{t('memberRow.addedById')}</span>}
      </div>
      <div role="gridcell" className={styles['act']}>
        {isCurrent ? (
          <ActedAsNow />
        ) : (
          <button type="button" className={styles['act-button']} {...listControl} onClick={() => onAct(member)}>
            {tNodes('memberRow.actAs', { name: <bdi className={styles['act-name']}>{member.name}</bdi> })}
          </button>
        )}
      </div>
      <div role="presentation" className={styles['more']}>
        <div role="gridcell" className={styles['actions']}>
          <IconButton
            icon={Columns2}
            label={t('memberRow.compare', { name: member.name })}
            word={t('memberRow.compareWord')}
            wordFrom="medium"
            isInList
            onClick={() => onCompare(member)}
          />
          <IconButton
            icon={UserMinus}
            label={t('memberRow.forget', { name: member.name })}
            word={t('memberRow.forgetWord')}
            wordFrom="medium"
            isDestructive
            isInList
            onClick={() => onForget(member)}
          />
        </div>
        <div role="gridcell">
          <StarButton member={member} onStar={onStar} />
        </div>
      </div>
    </div>
  );
}

export function ActedAsNow({ className }: { readonly className?: string | undefined }): ReactNode {
  return (
    <span className={joinClasses(styles['acted-as-now'], className)}>
      <UserCheck aria-hidden size={16} />
      <span>{t('memberRow.actedAsNow')}</span>
    </span>
  );
}

export function MemberRowsPending(): ReactNode {
  return (
    <div className={groupBodyStyles['pending']} aria-hidden>
      {Array.from({ length: 12 }, (_none, row) => (
        <div key={row} className={styles['root']} style={{ height: MEMBER_ROW_PX }}>
          <div className={styles['who']}>
            <Skeleton as="span" className={styles['figure']} />
            <div className={styles['words']}>
              <Skeleton as="p" isLine style={{ width: 96 + ((row * 37) % 64) }} />
              <Skeleton as="p" isLine isShort style={{ width: 140 }} />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
