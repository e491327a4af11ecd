/**
 * A manager's group, in the place of the stage: its members to act as, what their albums are like, and what acting as one
 * shows that the manager's own account does not. Who is acted as is for the shell to do and to say.
 */
import type { ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { AlbumId, Identity, MaskState, Member, MemberId } from '../../../preload/contract';
import { countWords } from '../../api/format-count';
import type { ScreenControls } from '../../ui/screen-controls';
import type { ListControls, ListMemory } from '../../ui/windowed-list';
import { newListMemory } from '../../ui/windowed-list';
import { CompareView } from './compare-view';
import { ForgetDialog } from './forget-dialog';
import { GroupBody } from './group-body';
import type { GroupView } from './group-toolbar';
import { GroupToolbar, ReasonLine } from './group-toolbar';
import type { MemberOrder } from './member-order';
import { useGroup } from './use-group';

export interface GroupScreenProps {
  /** The manager's own. */
  readonly identity: Identity;
  readonly mask: MaskState;
  /** Where something is revealed: how it is masked again. */
  readonly maskButton: ReactNode;
  /** Acted as now. */
  readonly currentMember: MemberId | null;
  readonly onActAs: (member: Member, options: ActOptions) => void;
  /** Null: it would not help. */
  readonly onSignInAgain: ((permission: string) => void) | null;
  /** Back to the albums. */
  readonly onLeave: () => void;
  readonly controls: Ref<ScreenControls>;
}

export interface ActOptions {
  /** May be empty. */
  readonly reason: string;
  readonly albumId?: AlbumId;
}

export type Act = (member: Member, albumId?: AlbumId) => void;

export function GroupScreen(props: GroupScreenProps): ReactNode {
  const { identity, mask, currentMember, onActAs, onLeave, controls } = props;
  const group = useGroup(identity);
  const [view, setView] = useState<GroupView>('members');
  const [search, setSearch] = useState('');
  /** Null: nothing was chosen. */
  const [chosenOrder, setOrder] = useState<MemberOrder | null>(null);
  const [reason, setReason] = useState('');
  const [isAdding, setIsAdding] = useState(false);
  const [compared, setCompared] = useState<Member | null>(null);
  const [forgetting, setForgetting] = useState<Member | null>(null);
  const [memories] = useState(newMemories);
  const searchField = useRef<HTMLInputElement>(null);
  const list = useRef<ListControls>(null);
  /** What the view on screen reads by itself. */
  const viewControls = useRef<ViewControls>(null);
  const { state } = group;
  const order = chosenOrder ?? (state.is === 'listed' || state.is === 'loading' ? 'name' : 'last-used');
  const title = group.name ?? 'Members';
  const readAgain = (): void => {
    viewControls.current?.readAgain();
    if (!compared) group.readAgain();
  };
  const leaveComparison = (): void => {
    memories.members.wantsFocus = true;
    setCompared(null);
  };
  const goBack = compared ? leaveComparison : onLeave;
  useImperativeHandle(controls, () => ({ goBack, readAgain }));
  // Whoever comes here looks for somebody.
  useLayoutEffect(() => searchField.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.title = `${title} · Proofsheet`;
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
    onEscape: goBack,
    onLeaveDown: () => list.current?.focusFirst(),
    order,
    onOrder: setOrder,
    view,
    onView: setView,
  };
  return (
    <main className="stage group scrolls" data-screen="group" aria-busy={state.is === 'loading'}>
      <GroupToolbar
        title={compared ? `Compare ${compared.name}` : title}
        countWords={state.is === 'listed' && !compared ? countWords(state.members.length, 'member') : null}
        onBack={goBack}
        backLabel={compared ? 'Back to the members' : 'Back to the albums'}
        onReadAgain={readAgain}
        maskButton={props.maskButton}
        finding={isManager && !compared ? finding : null}
      />
      {isManager && (
        <ReasonLine
          reason={reason}
          onReason={setReason}
          onAdd={isAdding || compared || state.is === 'unlisted' ? null : () => setIsAdding(true)}
        />
      )}
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
          isAdding={isAdding}
          memories={memories}
          listControls={list}
          viewControls={viewControls}
          onSearch={setSearch}
          onType={onType}
          onAct={act}
          onAdded={group.takeAdded}
          onAddingDone={() => setIsAdding(false)}
          onReadAgain={readAgain}
          onCompare={setCompared}
          onForget={setForgetting}
        />
      )}
      {forgetting && (
        <ForgetDialog
          identity={identity.key}
          member={forgetting}
          isCurrent={forgetting.id === currentMember}
          onForgotten={() => group.dropForgotten(forgetting)}
          onClose={() => {
            // Whose row it was may be gone.
            memories.members.wantsFocus = true;
            setForgetting(null);
          }}
        />
      )}
    </main>
  );
}

export interface ViewControls {
  readonly readAgain: () => void;
}

export interface ListMemories {
  readonly members: ListMemory;
  readonly overview: ListMemory;
}

function newMemories(): ListMemories {
  return { members: newListMemory(), overview: newListMemory() };
}
