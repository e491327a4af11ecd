/** The toolbar of the group screen: title, search, order and view; below it, the reason for acting. */
import { ArrowUp, RotateCw, UserPlus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { LocationView } from '../../../preload/contract';
import { commandView } from '../../domain/command-view';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import { Segmented } from '../../ui/segmented';
import type { MemberOrder } from './member-order';
import { Button } from '../../ui/button';
import { Input, Select } from '../../ui/fields';
import { ToolbarBar, ToolbarTitle } from '../../ui/stage';
import styles from './group-toolbar.module.css';

export type GroupView = Exclude<LocationView, 'albums'>;

export interface GroupToolbarProps {
  readonly title: string;
  /** The levels above the group. */
  readonly above: ReactNode;
  /** Null if the number of members is unknown. */
  readonly formatCount: string | null;
  readonly onBack: () => void;
  readonly backLabel: string;
  readonly onReadAgain: () => void;
  /** The button that masks everything again, shown while something is revealed. */
  readonly maskButton: ReactNode;
  /** Null if there are no members to search. */
  readonly finding: Finding | null;
}

export interface Finding {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onEscape: () => void;
  readonly onLeaveDown: () => void;
  readonly order: MemberOrder;
  readonly onOrder: (order: MemberOrder) => void;
  readonly view: GroupView;
  readonly onView: (view: GroupView) => void;
}

const VIEWS = [
  { id: 'members', label: 'Members' },
  { id: 'overview', label: 'Overview' },
] as const;

export function GroupToolbar({
  title,
  above,
  formatCount,
  onBack,
  backLabel,
  onReadAgain,
  maskButton,
  finding,
}: GroupToolbarProps): ReactNode {
  return (
    <ToolbarBar className={styles['root']}>
      <IconButton icon={ArrowUp} {...commandView('go-up')} label={backLabel} onClick={onBack} />
      <ToolbarTitle className={styles['title']}>
        {above}
        <h1 title={title}>{title}</h1>
        {formatCount && <p>{formatCount}</p>}
      </ToolbarTitle>
      {finding && (
        <>
          <div className={styles['finding']}>
            <SearchField
              label="Name or user ID"
              placeholder="Name or ID"
              text={finding.search}
              inputRef={finding.searchRef}
              onChange={finding.onSearch}
              onEscape={finding.onEscape}
              onLeaveDown={finding.onLeaveDown}
            />
            {finding.view === 'members' && (
              <Select
                aria-label="Order of the members"
                value={finding.order}
                onChange={(event) => finding.onOrder(event.target.value === 'last-used' ? 'last-used' : 'name')}
              >
                <option value="name">By name</option>
                <option value="last-used">By last used</option>
              </Select>
            )}
          </div>
          <Segmented
            label="What is shown of the group"
            choices={VIEWS}
            chosen={finding.view}
            onChoose={finding.onView}
          />
        </>
      )}
      {maskButton}
      <IconButton icon={RotateCw} {...commandView('reload-view')} onClick={onReadAgain} />
    </ToolbarBar>
  );
}

export interface ReasonLineProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Null if the form is already open. */
  readonly onAdd: (() => void) | null;
}

/** The limit in the journal. */
const REASON_LENGTH = 200;

export function ReasonLine({ reason, onReason, onAdd }: ReasonLineProps): ReactNode {
  return (
    <div className={styles['reason']}>
      <label>
        <span>
          Reason<span className={styles['reason-more']}>, for the journal (optional)</span>
        </span>
        <Input
          type="text"
          autoComplete="off"
          maxLength={REASON_LENGTH}
          placeholder="Recorded when you next act as a member"
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      </label>
      {onAdd && (
        <Button className={styles['add']} onClick={onAdd}>
          <UserPlus aria-hidden size={16} />
          Add by ID
        </Button>
      )}
    </div>
  );
}
