/**
 * The screen of a manager's group, in place of the stage: its members to act as, an overview of their albums, and a
 * comparison with what the manager's own account sees. The shell starts and stops acting.
 */
import type { ReactNode } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Member } from '../../../preload/contract';
import type { ListControls } from '../../ui/windowed-list-props';
import { CompareView } from './compare-view';
import { ForgetDialog } from './forget-dialog';
import { GroupBody } from './group-body';
import type { GroupChoice } from './group-memory';
import { GroupToolbar, type GroupView, ReasonLine } from './group-toolbar';
import type { Act, GroupScreenProps, ViewControls } from './group-view-props';
import type { MemberOrder } from './member-order';
import { useGroup } from './use-group';
import { useBusy } from '../../ui/use-busy';
import { t } from '../../ui/language';
import { Stage } from '../../ui/stage';
import styles from './group-screen.module.css';

export function GroupScreen(props: GroupScreenProps): ReactNode {
  const { identity, view, mask, currentMember, onActAs, onLeave, controls } = props;
  const group = useGroup(identity);
  const { memory } = props;
  const [search, typeSearch] = useState(memory.search);
  const [choice, setChoice] = useState(memory.choice);
  const [reason, setReason] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const [compared, setCompared] = useState<Member | null>(null);
  const [forgetting, setForgetting] = useState<Member | null>(null);
  const memories = memory.lists;
  const searchField = useRef<HTMLInputElement>(null);
  const list = useRef<ListControls>(null);
  /** Refreshes the data of the visible view. */
  const viewControls = useRef<ViewControls>(null);
  const { state } = group;
  const setSearch = (text: string): void => {
    memory.keepSearch(text);
    typeSearch(text);
  };
  const choose = (change: Partial<GroupChoice>): void => {
    const next = { ...choice, ...change };
    memory.keep(next);
    setChoice(next);
  };
  const order = choice.membersBy ?? (state.is === 'listed' || state.is === 'loading' ? 'name' : 'last-used');
  const title = group.name ?? t('group.members');
  const refreshing = useBusy();
  const refresh = (): void =>
    refreshing.run(() => Promise.all([viewControls.current?.refresh(), compared ? undefined : group.refresh()]));
  const leaveComparison = (): void => {
    memories.members.keep({ wantsFocus: true });
    setCompared(null);
  };
  const goUp = compared ? leaveComparison : onLeave;
  useImperativeHandle(controls, () => ({ goUp, refresh }));
  // Focuses the search field, because the person comes here to find a member.
  useLayoutEffect(() => searchField.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = t('common.windowTitle', { title });
  }, [title]);

  const act: Act = (member, albumId) =>
    onActAs(member, { reason: reason.trim(), ...(albumId === undefined ? {} : { albumId }) });
  const onType = (character: string): void => {
    setSearch(search + character);
    searchField.current?.focus();
  };
  const isManager = state.is !== 'not-a-manager';
  const finding = {
    search,
    onSearch: setSearch,
    searchRef: searchField,
    onEscape: goUp,
    onLeaveDown: () => list.current?.focusFirst(),
    order,
    onOrder: (membersBy: MemberOrder) => choose({ membersBy }),
    view,
    onView: (chosen: GroupView) => {
      choose({ view: chosen });
      props.onView(chosen);
    },
  };
  return (
    <Stage data-scrolls className={styles['root']} data-screen="group" aria-busy={state.is === 'loading'}>
      <GroupToolbar
        above={props.above(compared ? [{ label: title, onOpen: leaveComparison }] : [])}
        isRefreshing={refreshing.isBusy}
        title={compared ? t('group.compareTitle', { name: compared.name }) : title}
        memberCount={state.is === 'listed' && !compared ? state.members.length : null}
        onBack={goUp}
        backLabel={t(compared ? 'group.backToMembers' : 'group.backToAlbums')}
        onReadAgain={refresh}
        maskButton={props.maskButton}
        finding={isManager && !compared ? finding : null}
      />
      {isManager && (
        <ReasonLine
          reason={reason}
          onReason={setReason}
          isLoading={state.is === 'loading'}
          onAdd={isAdding || compared || state.is === 'unlisted' ? null : () => setIsAdding(true)}
          onStartCheck={
            props.onStartCheck &&
            !compared &&
            (() => props.onStartCheck?.(viewControls.current?.lists?.() ?? { all: [], shown: [] }, reason.trim()))
          }
        />
      )}
      {isManager && !compared && props.checkPanel}
      {compared ? (
        <CompareView
          identity={identity}
          member={compared}
          mask={mask}
          controls={viewControls}
          onOpen={(albumId) => act(compared, albumId)}
        />
      ) : (
        <GroupBody
          {...props}
          state={state}
          groupName={group.name}
          unread={group.unread}
          view={view}
          search={search}
          order={order}
          choice={choice}
          onChoice={choose}
          isAdding={isAdding}
          memories={memories}
          listControls={list}
          viewControls={viewControls}
          onSearch={setSearch}
          onType={onType}
          onAct={act}
          onAdded={group.takeAdded}
          onAddingDone={() => setIsAdding(false)}
          isRefreshing={refreshing.isBusy}
          onReadAgain={refresh}
          onCompare={setCompared}
          onForget={setForgetting}
          onStar={group.star}
        />
      )}
      {forgetting && (
        <ForgetDialog
          identity={identity.key}
          member={forgetting}
          isCurrent={forgetting.id === currentMember}
          onForgotten={() => group.dropForgotten(forgetting)}
          onClose={() => {
            // The row that opened the dialog may be gone, so the list takes the focus.
            memories.members.keep({ wantsFocus: true });
            setForgetting(null);
          }}
        />
      )}
    </Stage>
  );
}
