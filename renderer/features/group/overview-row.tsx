/** One row of the overview: the facts about a member's albums, and the progress of reading them. */
import type { ReactNode } from 'react';
import type { AppError, IdentityKey, MaskState, Member, OverviewColumn, UnsafeCount } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { formatMinute } from '../../domain/format-timestamp';
import { MemberCheckBadge } from '../../domain/member-check-badge';
import { MemberMark } from '../../domain/member-mark';
import { useNow } from '../../ui/countdown';
import { listControl } from '../../ui/windowed-list';
import { CoverStrip } from './cover-strip';
import type { Act, OnStar } from './group-view-props';
import { ActedAsNow } from './member-row';
import { StarButton } from './star-button';
import type { OverviewLayout } from './overview-columns';
import type { OverviewRow } from './overview-order';
import { formatUnsafeCount, isKnownSafe } from './format-unsafe-count';
import { type Facts, formatFacts, formatFailure, formatWait } from './format-overview';
import { formatNumber } from '../../ui/formats';
import { t, tNodes } from '../../ui/language';
import { tooltip } from '../../ui/tooltip';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { Hint, VisuallyHidden } from '../../ui/text-looks';
import { joinClasses } from '../../ui/join-classes';
import memberRowStyles from './member-row.module.css';
import coversStyles from './covers.module.css';
import styles from './overview-row.module.css';

export interface OverviewRowViewProps {
  readonly identity: IdentityKey;
  readonly row: OverviewRow;
  readonly mask: MaskState;
  /** The columns before the covers, in their order. */
  readonly shown: readonly OverviewColumn[];
  readonly layout: OverviewLayout;
  readonly isCurrent: boolean;
  readonly onAct: Act;
  readonly onStar: OnStar;
  readonly onReadAgain: () => void;
}

export function OverviewRowView(props: OverviewRowViewProps): ReactNode {
  const { row, shown, layout } = props;
  const facts = row.overview?.facts ?? null;
  if (layout.isCompact) {
    return (
      <div className={joinClasses(styles['root'], styles['compact'])} role="presentation">
        <Who {...props}>{facts ? formatFacts(facts, shown, hasFailed(row)) : null}</Who>
        <div role="gridcell" className={styles['state']}>
          <State {...props} facts={facts} />
        </div>
      </div>
    );
  }
  return (
    <div className={styles['root']} role="presentation" style={{ gridTemplateColumns: layout.columns }}>
      <Who {...props}>{`#${row.member.id}`}</Who>
      {shown.map((column) => (
        <Cell key={column} column={column} row={row} />
      ))}
      <div role="gridcell" className={styles['state']}>
        <State {...props} facts={facts} />
      </div>
    </div>
  );
}

function Cell({ column, row }: { readonly column: OverviewColumn; readonly row: OverviewRow }): ReactNode {
  const facts = row.overview?.facts ?? null;
  switch (column) {
    case 'name':
      return null;
    case 'albums':
      return <Fact value={facts?.albumCount} row={row} />;
    case 'pictures':
      return <Fact value={facts?.pictureCount} row={row} />;
    case 'newest':
      return (
        <div role="gridcell" data-number className={joinClasses(styles['number'], styles['newest'])}>
          {facts ? facts.newestAt ? formatMinute(facts.newestAt) : <Unknown /> : <Unread row={row} />}
        </div>
      );
    case 'unsafe':
      return <Unsafe count={facts?.unsafe} row={row} />;
    case 'empty':
      return <Fact value={facts?.emptyAlbumCount} row={row} isTelling />;
  }
}

function Who({
  row: { member },
  layout: { hasButton },
  isCurrent,
  onAct,
  onStar,
  children,
}: OverviewRowViewProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div role="rowheader" className={styles['who']}>
      <MemberMark member={member} />
      <div className={memberRowStyles['words']}>
        {isCurrent || hasButton ? (
          <p data-name dir="auto" className={memberRowStyles['name']} title={member.name}>
            {member.name}
          </p>
        ) : (
          <button
            type="button"
            className={styles['act']}
            aria-label={t('memberRow.actAs', { name: member.name })}
            {...tooltip(t('memberRow.actAs', { name: member.name }))}
            {...listControl}
            onClick={() => onAct(member)}
          >
            <span data-name dir="auto" className={joinClasses(memberRowStyles['name'], styles['name'])}>
              {member.name}
            </span>
          </button>
        )}
        {isCurrent ? (
          <ActedAsNow className={styles['acted']} />
        ) : (
          <Hint className={joinClasses(memberRowStyles['facts'], styles['facts'])}>{children}</Hint>
        )}
      </div>
      <MemberCheckBadge member={member.id} />
      {hasButton && !isCurrent && (
        <button
          type="button"
          className={joinClasses(styles['act'], styles['button'])}
          {...listControl}
          onClick={() => onAct(member)}
        >
          {tNodes('memberRow.actAs', { name: <VisuallyHidden as="bdi">{member.name}</VisuallyHidden> })}
        </button>
      )}
      <StarButton member={member} onStar={onStar} />
    </div>
  );
}

interface FactProps {
  readonly value: number | undefined;
  readonly row: OverviewRow;
  /** Highlights any value except zero. */
  readonly isTelling?: boolean;
}

function Fact({ value, row, isTelling = false }: FactProps): ReactNode {
  return (
    <div
      role="gridcell"
      data-number
      className={styles['number']}
      data-telling={isTelling && value !== undefined ? value > 0 : undefined}
    >
      {value === undefined ? <Unread row={row} /> : formatNumber(value)}
    </div>
  );
}

function hasFailed({ overview }: OverviewRow): boolean {
  return overview?.state.name === 'failed';
}

function Unsafe({ count, row }: { readonly count: UnsafeCount | undefined; readonly row: OverviewRow }): ReactNode {
  if (!count) {
    return (
      <div role="gridcell" data-number className={styles['number']}>
        <Unread row={row} />
      </div>
    );
  }
  const text = formatUnsafeCount(count, hasFailed(row));
  const notes = text.notes.join(' · ');
  return (
    <div
      role="gridcell"
      data-number
      className={styles['number']}
      data-telling={text.state === 'pending' ? undefined : !isKnownSafe(count)}
    >
      {text.count ?? <Skeleton as="span" className={styles['shimmer']} />}
      {notes !== '' && (
        <Hint className={styles['notes']} title={notes}>
          {notes}
        </Hint>
      )}
    </div>
  );
}

function Unread({ row }: { readonly row: OverviewRow }): ReactNode {
  return row.overview?.state.name === 'reading' ? <Skeleton as="span" className={styles['shimmer']} /> : <Unknown />;
}

function Unknown(): ReactNode {
  return (
    <Hint as="span">
      <span aria-hidden>–</span>
      <VisuallyHidden>{t('overview.notKnown')}</VisuallyHidden>
    </Hint>
  );
}

function State(props: OverviewRowViewProps & { readonly facts: Facts | null }): ReactNode {
  const { row, facts, layout, onReadAgain } = props;
  const state = row.overview?.state ?? { name: 'waiting' };
  switch (state.name) {
    case 'rate-limited':
      return <Waiting untilAt={state.untilAt} />;
    case 'failed':
      return <Failed error={state.error} member={row.member} onReadAgain={onReadAgain} />;
    case 'waiting':
    case 'reading':
      if (!facts)
        return state.name === 'reading' ? (
          <CoversPending count={layout.coversThatFit} />
        ) : (
          <span className={styles['waiting']}>{t('overview.isWaiting')}</span>
        );
      return <Covers {...props} facts={facts} />;
    case 'done':
      return facts && <Covers {...props} facts={facts} />;
  }
}

function Covers({ row, facts, ...rest }: OverviewRowViewProps & { readonly facts: Facts }): ReactNode {
  if (facts.albumCount === 0) return <span className={styles['waiting']}>{t('overview.noAlbums')}</span>;
  return (
    <CoverStrip
      {...rest}
      member={row.member}
      albums={facts.albums}
      albumCount={facts.albumCount}
      limit={rest.layout.coversThatFit}
    />
  );
}

function CoversPending({ count }: { readonly count: number }): ReactNode {
  return (
    <div className={coversStyles['strip']} aria-hidden>
      {Array.from({ length: Math.min(count, 4) }, (_none, index) => (
        <Skeleton key={index} as="span" className={coversStyles['tile']} />
      ))}
    </div>
  );
}

function Waiting({ untilAt }: { readonly untilAt: string }): ReactNode {
  return <span className={styles['waiting']}>{formatWait(untilAt, useNow(250))}</span>;
}

interface FailedProps {
  readonly error: AppError;
  readonly member: Member;
  readonly onReadAgain: () => void;
}

function Failed({ error, member, onReadAgain }: FailedProps): ReactNode {
  return (
    <div className={styles['failed']}>
      <p title={formatFailure(error)}>{formatFailure(error)}</p>
      {(describeError(error).canRetry || error.kind === 'forbidden') && (
        <Button {...listControl} aria-label={t('overview.tryAgainFor', { name: member.name })} onClick={onReadAgain}>
          {t('common.tryAgain')}
        </Button>
      )}
    </div>
  );
}
