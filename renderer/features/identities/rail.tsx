/**
 * The rail: the identities to switch to. Each is a tab stop; the person's own accounts can be reordered, and have an
 * account dialog.
 */
import { FlaskConical, Plus } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Account, Acting, IdentityKey } from '../../../preload/contract';
import { Avatar } from '../../domain/avatar';
import { MemberMark } from '../../domain/member-mark';
import type { RailEntry } from './rail-entry';
import { useReorder } from './use-reorder';
import { commandKeys, commandView, componentAriaKeys } from '../../domain/command-view';
import { tooltip } from '../../ui/tooltip';
import { VisuallyHidden } from '../../ui/text-looks';
import { t } from '../../ui/language';
import styles from './rail.module.css';

export interface RailProps {
  readonly entries: readonly RailEntry[];
  readonly currentKey: IdentityKey | null;
  /** The acting session of the current identity; null if it acts as itself. */
  readonly actingAs: Acting | null;
  /** True while the screen for adding an account is open. */
  readonly isAdding: boolean;
  readonly onChoose: (key: IdentityKey) => void;
  readonly onAdd: () => void;
  readonly onShowAccount: (account: Account) => void;
  /** `to`: the index among the person's own accounts, from 0. */
  readonly onMove: (account: Account, to: number) => void;
  /** Below the accounts. */
  readonly below?: ReactNode;
}

export function Rail(props: RailProps): ReactNode {
  const { entries, onMove } = props;
  const column = useRef<HTMLUListElement>(null);
  const [announcement, setAnnouncement] = useState('');
  const movableCount = entries.filter(({ account }) => account).length;
  const move = (from: number, to: number): void => {
    const entry = entries[from];
    if (!entry?.account || to < 0 || to >= movableCount) return;
    onMove(entry.account, to);
    setAnnouncement(t('rail.moved', { name: entry.name, place: to + 1, count: movableCount }));
  };
  useEffect(() => {
    column.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [props.currentKey, props.isAdding]);
  const reorder = useReorder(column, 'li > button', movableCount, move);
  return (
    <nav className={styles['root']} aria-label={t('rail.label')}>
      <ul className={styles['list']} ref={column} data-dragging={reorder.from !== null}>
        {entries.map((entry, index) => (
          <li
            key={entry.identity.key}
            data-dragged={reorder.from === index}
            data-drop={dropMark(index, reorder.gap, movableCount)}
          >
            <RailAccount
              {...props}
              entry={entry}
              place={index}
              dragHandlers={reorder.handlersOf(index)}
              takeClick={reorder.takeClick}
              onStep={(step) => move(index, index + step)}
            />
            {props.actingAs?.manager.identity === entry.identity.key && (
              <p className={styles['acting']} title={t('rail.actingAs', { name: props.actingAs.member.name })}>
                <MemberMark member={props.actingAs.member} isSmall />
                <span>{t('rail.asMember', { name: props.actingAs.member.name })}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles['add']}
        aria-current={props.isAdding}
        {...tooltip(t('rail.addAnAccount'), { keys: commandView('add-account').keys, isBeside: true })}
        onClick={props.onAdd}
      >
        <Plus aria-hidden size={18} />
        <span>{t('rail.add')}</span>
      </button>
      {props.below}
      <VisuallyHidden as="p" role="status">
        {announcement}
      </VisuallyHidden>
      {entries.some(({ identity }) => identity.isDemo) && (
        <p className={styles['demo']} title={t('rail.demoWhy')}>
          <FlaskConical aria-hidden size={14} />
          {t('rail.demo')}
        </p>
      )}
    </nav>
  );
}

function dropMark(index: number, gap: number | null, movableCount: number): 'before' | 'after' | undefined {
  if (gap === index) return 'before';
  return gap === movableCount && index === movableCount - 1 ? 'after' : undefined;
}

interface RailAccountProps extends RailProps {
  readonly entry: RailEntry;
  readonly place: number;
  readonly dragHandlers: ReturnType<ReturnType<typeof useReorder>['handlersOf']>;
  readonly takeClick: () => boolean;
  readonly onStep: (step: 1 | -1) => void;
}

function RailAccount(props: RailAccountProps): ReactNode {
  const { entry, place, currentKey, isAdding, dragHandlers, takeClick, onChoose, onShowAccount, onStep } = props;
  const { identity, account, name, initials, colour } = entry;
  const isSignedOut = account !== null && account.signedOut !== null;
  const showAccount = (): void => {
    if (account) onShowAccount(account);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!account || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      className={styles['account']}
      aria-current={identity.key === currentKey && !isAdding}
      {...(account ? { 'aria-keyshortcuts': componentAriaKeys('move-account') } : {})}
      {...tooltip(tooltipOf(entry, place), { description: lifetimeOf(entry) ?? undefined, isBeside: true })}
      onClick={() => {
        if (!takeClick()) onChoose(identity.key);
      }}
      onDoubleClick={showAccount}
      // Fired by the right mouse button and by the menu key.
      onContextMenu={(event) => {
        event.preventDefault();
        showAccount();
      }}
      onKeyDown={onKeyDown}
      {...dragHandlers}
    >
      <Avatar initials={initials} colour={colour} isSignedOut={isSignedOut} className={styles['avatar']} />
      <span data-name dir="auto" className={styles['name']}>
        {name}
      </span>
      <span dir="auto" className={styles['service']}>
        {identity.serviceName}
      </span>
      {isSignedOut && <VisuallyHidden>{t('rail.thenSignedOut')}</VisuallyHidden>}
    </button>
  );
}

function tooltipOf(entry: RailEntry, place: number): string {
  const { identity, account, name } = entry;
  const service = identity.serviceName;
  const text = account
    ? t('rail.accountAt', { name, service, host: account.host })
    : t('rail.account', { name, service });
  return [
    place < 9 ? t('rail.withKeys', { text, keys: commandKeys('choose-account', place + 1) }) : text,
    account && account.signedOut !== null ? t('rail.signedOut') : null,
    lifetimeOf(entry),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function lifetimeOf({ account }: RailEntry): string | null {
  return account && !account.isKept ? t('rail.notKept') : null;
}
