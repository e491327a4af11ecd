/** The toolbar of the group screen: title, search, order and view; below it, the reason for acting. */
import { ArrowUp, ListChecks, RotateCw, UserPlus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { LocationView } from '../../../preload/contract';
import { commandView } from '../../domain/command-view';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import { Segmented } from '../../ui/segmented';
import type { MemberOrder } from './member-order';
import { t } from '../../ui/language';
import { Button } from '../../ui/button';
import { Input, Select } from '../../ui/fields';
import { tooltip } from '../../ui/tooltip';
import { ToolbarBar, ToolbarTitle } from '../../ui/stage';
import styles from './group-toolbar.module.css';

export type GroupView = Extract<LocationView, 'members' | 'overview'>;

export interface GroupToolbarProps {
  readonly title: string;
  /** The levels above the group. */
  readonly above: ReactNode;
  /** Null if the number of members is unknown. */
  readonly memberCount: number | null;
  readonly onBack: () => void;
  readonly backLabel: string;
  readonly onReadAgain: () => void;
  readonly isRefreshing: boolean;
  /** The button that shows the state of the mask. */
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

const VIEWS = ['members', 'overview'] as const satisfies readonly GroupView[];

export function GroupToolbar({
  title,
  above,
  memberCount,
  onBack,
  backLabel,
  onReadAgain,
  isRefreshing,
  maskButton,
  finding,
}: GroupToolbarProps): ReactNode {
  return (
    <ToolbarBar className={styles['root']}>
      <IconButton icon={ArrowUp} {...commandView('go-up')} label={backLabel} onClick={onBack} />
      <ToolbarTitle className={styles['title']}>
        {above}
        <h1 dir="auto" title={title}>
          {title}
        </h1>
        {memberCount !== null && <p>{t('group.memberCount', { count: memberCount })}</p>}
      </ToolbarTitle>
      {finding && (
        <>
          <div className={styles['finding']}>
            <SearchField
              label={t('group.search')}
              placeholder={t('group.searchPlaceholder')}
              text={finding.search}
              inputRef={finding.searchRef}
              onChange={finding.onSearch}
              onEscape={finding.onEscape}
              onLeaveDown={finding.onLeaveDown}
            />
            {finding.view === 'members' && (
              <Select
                aria-label={t('group.order')}
                value={finding.order}
                onChange={(event) => finding.onOrder(event.target.value === 'last-used' ? 'last-used' : 'name')}
              >
                <option value="name">{t('group.orderByName')}</option>
                <option value="last-used">{t('group.orderByLastUsed')}</option>
              </Select>
            )}
          </div>
          <Segmented
            label={t('group.views')}
            choices={VIEWS.map((id) => ({ id, label: t(`group.${id}`) }))}
            chosen={finding.view}
            onChoose={finding.onView}
          />
        </>
      )}
      {maskButton}
      <IconButton
        icon={RotateCw}
        {...commandView('reload-view')}
        word={t('toolbarWords.reload-view')}
        wordFrom="very-wide"
        isBusy={isRefreshing}
        onClick={onReadAgain}
      />
    </ToolbarBar>
  );
}

export interface ReasonLineProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Null if the form is already open. */
  readonly onAdd: (() => void) | null;
  /** Null if no check can start. */
  readonly onStartCheck: (() => void) | null | false;
  /** Until the members are listed, a check would have none. */
  readonly isLoading: boolean;
}

/** The limit in the journal. */
const REASON_LENGTH = 200;

export function ReasonLine({ reason, onReason, onAdd, onStartCheck, isLoading }: ReasonLineProps): ReactNode {
  return (
    <div className={styles['reason']}>
      <label>
        <span className={styles['reason-label']}>{t('group.reason')}</span>
        <span className={styles['reason-short']}>{t('group.reasonShort')}</span>
        <Input
          aria-label={t('group.reason')}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={REASON_LENGTH}
          {...tooltip(t('group.reasonHint'), { description: t('group.reasonHint') })}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      </label>
      {onStartCheck && (
        <Button className={styles['add']} isBusy={isLoading} onClick={onStartCheck}>
          <ListChecks aria-hidden size={16} />
          {t('startCheck.open')}
        </Button>
      )}
      {onAdd && (
        <Button className={styles['add']} onClick={onAdd}>
          <UserPlus aria-hidden size={16} />
          {t('group.addById')}
        </Button>
      )}
    </div>
  );
}
