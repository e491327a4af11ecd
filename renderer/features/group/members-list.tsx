/** The list of members; only visible rows are rendered. */
import type { ReactNode, Ref } from 'react';
import type { IdentityKey, MaskState, Member, MemberId } from '../../../preload/contract';
import { usePressAndHoldButton } from '../../ui/use-press-and-hold-button';
import { useNow } from '../../ui/countdown';
import type { ListMemory } from '../../ui/list-memory';
import { WindowedList } from '../../ui/windowed-list';
import type { ListControls } from '../../ui/windowed-list-props';
import type { OnStar } from './group-view-props';
import { MEMBER_ROW_PX, MemberRow } from './member-row';
import { useSteadyOrder } from './steady-order';
import styles from './group-body.module.css';

export interface MembersListProps {
  readonly label: string;
  readonly identity: IdentityKey;
  readonly mask: MaskState;
  /** All known members, whether or not they match the search. */
  readonly all: readonly Member[];
  /** The matching members, in order. */
  readonly members: readonly Member[];
  /** The search and the order that the person has chosen. */
  readonly wish: string;
  readonly currentMember: MemberId | null;
  readonly memory: ListMemory;
  readonly controls: Ref<ListControls>;
  readonly onType: (character: string) => void;
  readonly onAct: (member: Member) => void;
  readonly onCompare: (member: Member) => void;
  readonly onForget: (member: Member) => void;
  readonly onStar: OnStar;
}

/** Milliseconds; "a minute ago" needs no greater precision. */
const CLOCK_MS = 20_000;

export const keyOfMember = ({ id }: Member): string => id;

export function MembersList(props: MembersListProps): ReactNode {
  const { all, members, wish, currentMember, memory } = props;
  const nowMs = useNow(CLOCK_MS);
  const hold = usePressAndHoldButton();
  const { rows } = useSteadyOrder({ ordered: members, all, keyOf: keyOfMember, isHeld: hold.isHeld, wish });
  return (
    <div className={styles['list']} {...hold.handlers}>
      <WindowedList
        label={props.label}
        rows={rows}
        keyOf={keyOfMember}
        rowHeightPx={MEMBER_ROW_PX}
        memory={memory}
        orderKey={wish}
        controls={props.controls}
        onType={props.onType}
        renderRow={(member) => (
          <MemberRow
            identity={props.identity}
            member={member}
            mask={props.mask}
            nowMs={nowMs}
            isCurrent={member.id === currentMember}
            onAct={props.onAct}
            onCompare={props.onCompare}
            onForget={props.onForget}
            onStar={props.onStar}
          />
        )}
      />
    </div>
  );
}
