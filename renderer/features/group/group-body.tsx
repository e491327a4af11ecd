/** The content below the toolbar: the members or the overview, and above them the reason if either is incomplete. */
import { ShieldOff, Users } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useImperativeHandle, useMemo } from 'react';
import type { AppError, Member } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { FailedPicturesStrip } from '../../domain/failed-pictures-strip';
import { RefreshButton } from '../../domain/refresh-button';
import { WaitStrip } from '../../domain/wait-strip';
import { ErrorNotice, RetryButton } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { StripSlot } from '../../ui/strip';
import type { ListControls } from '../../ui/windowed-list-props';
import { AddMemberForm } from './add-member-form';
import type { ListMemories } from './group-memory';
import type { Act, GroupScreenProps, OnStar, ViewControls } from './group-view-props';
import type { GroupChoice } from './group-memory';
import type { GroupState } from './group-state';
import type { GroupView } from './group-toolbar';
import type { MemberOrder } from './member-order';
import { inOrder, nameCollator, starsFirst, thoseMeant } from './member-order';
import { MemberRowsPending } from './member-row';
import { MembersList } from './members-list';
import { NobodyFound } from './nobody-found';
import { StarsFirstCheck } from './stars-first-check';
import { OverviewView } from './overview-view';
import { Button } from '../../ui/button';
import { NoteStrip } from '../../ui/note-strip';
import { t, useLanguage } from '../../ui/language';
import styles from './group-body.module.css';

export interface GroupBodyProps extends GroupScreenProps {
  readonly state: GroupState;
  readonly groupName: string | null;
  /** Why some members could not be read; null if all were. */
  readonly unread: AppError | null;
  readonly view: GroupView;
  readonly search: string;
  readonly order: MemberOrder;
  readonly choice: GroupChoice;
  readonly onChoice: (change: Partial<GroupChoice>) => void;
  readonly isAdding: boolean;
  readonly memories: ListMemories;
  readonly listControls: Ref<ListControls>;
  readonly viewControls: Ref<ViewControls>;
  readonly onSearch: (search: string) => void;
  readonly onType: (character: string) => void;
  readonly onAct: Act;
  readonly onAdded: (member: Member) => void;
  readonly onAddingDone: () => void;
  readonly isRefreshing: boolean;
  readonly onReadAgain: () => void;
  readonly onCompare: (member: Member) => void;
  readonly onForget: (member: Member) => void;
  readonly onStar: OnStar;
}

export function GroupBody(props: GroupBodyProps): ReactNode {
  const { state, identity, isAdding, onAdded, onAddingDone, onSignInAgain } = props;
  if (state.is === 'not-a-manager')
    return <NotAManager whyNot={state.whyNot} onSignInAgain={onSignInAgain} onLeave={props.onLeave} />;
  const isFormKept = state.is === 'unlisted';
  return (
    <div className={styles['root']}>
      <StripSlot>
        <WaitStrip identity={identity.key} />
        <FailedPicturesStrip identity={identity.key} />
      </StripSlot>
      {state.is !== 'loading' && <Trouble {...props} state={state} />}
      {(isFormKept || isAdding) && (
        <AddMemberForm identity={identity} onAdded={onAdded} onClose={isFormKept ? null : onAddingDone} />
      )}
      {state.is === 'loading' ? <MemberRowsPending /> : <People {...props} state={state} />}
    </div>
  );
}

type Known = Exclude<GroupState, { is: 'loading' | 'not-a-manager' }>;

interface KnownProps extends GroupBodyProps {
  readonly state: Known;
}

function People(props: KnownProps): ReactNode {
  // Not deferred: the key pressed after typing must not act on a row that no longer matches the search.
  const { state, identity, mask, view, search, order, memories, currentMember } = props;
  const { starredFirst } = props.choice;
  // Names are sorted anew in another language, which has its own order of letters.
  useLanguage();
  const collator = nameCollator();
  const byName = useMemo(() => inOrder(state.members, 'name', collator), [state.members, collator]);
  const ordered = useMemo(
    () => starsFirst(order === 'name' ? byName : inOrder(byName, order, collator), (member) => member, starredFirst),
    [byName, order, starredFirst, collator],
  );
  const meant = useMemo(() => thoseMeant(ordered, search), [ordered, search]);
  useImperativeHandle(view === 'members' ? props.viewControls : null, () => ({
    refresh: () => Promise.resolve(),
    lists: () => ({ all: ordered, shown: meant }),
  }));
  if (state.members.length === 0 && search.trim() === '') return <Nobody {...props} />;
  if (meant.length === 0) {
    return (
      <NobodyFound
        key={search}
        identity={identity}
        search={search}
        onAdded={props.onAdded}
        onClear={() => props.onSearch('')}
      />
    );
  }
  const shared = { identity: identity.key, mask, currentMember, controls: props.listControls, onType: props.onType };
  if (view === 'overview') {
    return (
      <OverviewView
        {...shared}
        byName={byName}
        search={search}
        choice={props.choice}
        onChoice={props.onChoice}
        onStar={props.onStar}
        memory={memories.overview}
        viewControls={props.viewControls}
        onAct={props.onAct}
      />
    );
  }
  return (
    <>
      {state.is !== 'listed' && (
        <h2 className={styles['known']}>{t(state.is === 'failed' ? 'group.usedLast' : 'group.recent')}</h2>
      )}
      {state.members.some(({ isStarred }) => isStarred) && (
        <div className={styles['line']}>
          <StarsFirstCheck isOn={starredFirst} onChange={(isOn) => props.onChoice({ starredFirst: isOn })} />
        </div>
      )}
      <MembersList
        {...shared}
        label={t(state.is === 'failed' ? 'group.membersUsedLast' : 'group.members')}
        all={state.members}
        members={meant}
        wish={`${order} ${search} ${starredFirst}`}
        onStar={props.onStar}
        memory={memories.members}
        onAct={(member) => props.onAct(member)}
        onCompare={props.onCompare}
        onForget={props.onForget}
      />
    </>
  );
}

/** Shows why the list is incomplete, above the known members. */
function Trouble({ state, unread, onReadAgain }: KnownProps): ReactNode {
  if (state.is === 'unlisted') {
    return (
      <NoteStrip role="note">
        <p>{t(`errorDetails.${state.why.code}`, state.why)}</p>
      </NoteStrip>
    );
  }
  if (!state.error) return unread && <UnreadMembers why={unread} onReadAgain={onReadAgain} />;
  const words = describeError(toAppError(state.error));
  if (state.is === 'failed') {
    return (
      <div
        className={styles['trouble']}
        data-alone={state.members.length === 0}
        data-notices={state.members.length === 0 ? undefined : 'compact'}
      >
        <ErrorNotice words={words} onRetry={onReadAgain} />
      </div>
    );
  }
  return (
    <NoteStrip role="status">
      <p>{t('group.membersAreOld', { problem: words.title })}</p>
      <RetryButton failure={state.error} waitMs={words.waitMs} onRetry={onReadAgain} />
    </NoteStrip>
  );
}

function UnreadMembers({ why, onReadAgain }: { readonly why: AppError; readonly onReadAgain: () => void }): ReactNode {
  const words = describeError(why);
  return (
    <NoteStrip role="status">
      <p>{t('group.someUnread', { problem: words.title })}</p>
      <RetryButton waitMs={words.waitMs} onRetry={onReadAgain} />
    </NoteStrip>
  );
}

function Nobody({ state, groupName, isRefreshing, onReadAgain }: KnownProps): ReactNode {
  // No notice is needed: the error message, or the form for adding a member, already explains why the list is empty.
  if (state.is === 'failed') return null;
  if (state.is === 'unlisted') {
    return (
      <Notice icon={Users} title={t('group.noneKnownTitle')}>
        {t('group.noneKnownText')}
      </Notice>
    );
  }
  return (
    <Notice
      icon={Users}
      title={t('group.noneTitle')}
      action={<RefreshButton isPrimary refresh={{ isBusy: isRefreshing, run: onReadAgain }} />}
    >
      {groupName === null ? t('group.noneText') : t('group.noneInGroupText', { group: groupName })}
    </Notice>
  );
}

interface NotAManagerProps extends Pick<GroupScreenProps, 'onSignInAgain' | 'onLeave'> {
  readonly whyNot: Extract<GroupState, { is: 'not-a-manager' }>['whyNot'];
}

function NotAManager({ whyNot: { obstacle, missingPermission }, onSignInAgain, onLeave }: NotAManagerProps): ReactNode {
  const canGrant = missingPermission !== null && onSignInAgain !== null;
  return (
    <div className={styles['root']}>
      <Notice
        icon={ShieldOff}
        title={t('group.cannotActTitle')}
        action={
          canGrant ? (
            <Button isPrimary onClick={() => onSignInAgain(missingPermission)}>
              {t('group.grant')}
            </Button>
          ) : (
            <Button isPrimary onClick={onLeave}>
              {t('accounts.browse')}
            </Button>
          )
        }
      >
        {t(`errorDetails.${obstacle.code}`, obstacle)}
      </Notice>
    </div>
  );
}
