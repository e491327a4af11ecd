/** One row of the members list: the member, and a button over the whole row that starts acting as them. */
import { Columns2, UserCheck, UserMinus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IdentityKey, MaskState, Member } from '../../../preload/contract';
import { IconButton } from '../../ui/icon-button';
import { listControl } from '../../ui/windowed-list';
import { MemberFigure } from './member-figure';
import { formatLastUsed } from './format-member';

export interface MemberRowProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly mask: MaskState;
  readonly nowMs: number;
  readonly isCurrent: boolean;
  readonly onAct: (member: Member) => void;
  readonly onCompare: (member: Member) => void;
  readonly onForget: (member: Member) => void;
}

/** CSS pixels. */
export const MEMBER_ROW_PX = 60;

export function MemberRow(props: MemberRowProps): ReactNode {
  const { identity, member, mask, nowMs, isCurrent, onAct, onCompare, onForget } = props;
  const lastUsed = formatLastUsed(member.lastUsedAt, nowMs);
  return (
    <div className="member-row" role="presentation" data-current={isCurrent}>
      <div role="gridcell" className="member-who">
        <MemberFigure identity={identity} member={member} mask={mask} />
        <div className="member-words">
          <p className="member-name" title={member.name}>
            {member.name}
          </p>
          <p className="hint member-facts">{[`#${member.id}`, lastUsed].filter(Boolean).join(' · ')}</p>
        </div>
        {member.isAdded && <span className="member-tag">Added by ID</span>}
      </div>
      <div role="gridcell" className="member-act">
        {isCurrent ? (
          <ActedAsNow />
        ) : (
          <button type="button" className="member-act-button" {...listControl} onClick={() => onAct(member)}>
            Act as <span className="member-act-name">{member.name}</span>
          </button>
        )}
      </div>
      <div role="gridcell" className="member-more">
        <IconButton
          icon={Columns2}
          label={`Compare ${member.name}: as yourself and as them`}
          isInList
          onClick={() => onCompare(member)}
        />
        <IconButton icon={UserMinus} label={`Forget ${member.name}…`} isInList onClick={() => onForget(member)} />
      </div>
    </div>
  );
}

export function ActedAsNow(): ReactNode {
  return (
    <span className="acted-as-now">
      <UserCheck aria-hidden size={16} />
      <span>You act as this member now</span>
    </span>
  );
}

export function MemberRowsPending(): ReactNode {
  return (
    <div className="list-pending" aria-hidden>
      {Array.from({ length: 12 }, (_none, row) => (
        <div key={row} className="member-row" style={{ height: MEMBER_ROW_PX }}>
          <div className="member-who">
            <span className="member-figure skeleton" />
            <div className="member-words">
              <p className="skeleton skeleton-line" style={{ width: 96 + ((row * 37) % 64) }} />
              <p className="skeleton skeleton-line skeleton-short" style={{ width: 140 }} />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
