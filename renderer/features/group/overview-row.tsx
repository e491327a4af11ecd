/** One row of the overview: the facts about a member's albums, and the progress of reading them. */
import type { ReactNode } from 'react';
import type { AppError, IdentityKey, MaskState, Member } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { formatDay } from '../../domain/format-timestamp';
import { MemberMark } from '../../domain/member-mark';
import { useNow } from '../../ui/countdown';
import { listControl } from '../../ui/windowed-list';
import { CoverStrip } from './cover-strip';
import type { Act } from './group-view-props';
import { ActedAsNow } from './member-row';
import type { OverviewLayout } from './overview-columns';
import type { OverviewRow } from './overview-order';
import { type Facts, formatFacts, formatFailure, formatWait } from './format-overview';
import { LOCALE } from '../../ui/locale';

export interface OverviewRowViewProps {
  readonly identity: IdentityKey;
  readonly row: OverviewRow;
  readonly mask: MaskState;
  readonly layout: OverviewLayout;
  readonly isCurrent: boolean;
  readonly onAct: Act;
  readonly onReadAgain: () => void;
}

export function OverviewRowView(props: OverviewRowViewProps): ReactNode {
  const { row, layout } = props;
  const facts = row.overview?.facts ?? null;
  if (layout.isCompact) {
    return (
      <div className="overview-row overview-compact" role="presentation">
        <Who {...props}>{facts ? formatFacts(facts) : null}</Who>
        <div role="gridcell" className="overview-state">
          <State {...props} facts={facts} />
        </div>
      </div>
    );
  }
  return (
    <div className="overview-row" role="presentation" style={{ gridTemplateColumns: layout.columns }}>
      <Who {...props}>{`#${row.member.id}`}</Who>
      <Fact value={facts?.albumCount} row={row} />
      <Fact value={facts?.pictureCount} row={row} />
      <div role="gridcell" className="overview-number">
        {facts ? facts.newestAt ? formatDay(facts.newestAt) : <Unknown /> : <Unread row={row} />}
      </div>
      <Fact value={facts?.unsafeCoverCount} row={row} isTelling />
      <Fact value={facts?.emptyAlbumCount} row={row} isTelling />
      <div role="gridcell" className="overview-state">
        <State {...props} facts={facts} />
      </div>
    </div>
  );
}

function Who({
  row: { member },
  isCurrent,
  onAct,
  children,
}: OverviewRowViewProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div role="gridcell" className="overview-who">
      <MemberMark member={member} />
      <div className="member-words">
        {isCurrent ? (
          <p className="member-name">{member.name}</p>
        ) : (
          <button
            type="button"
            className="overview-act"
            title={`Act as ${member.name}`}
            {...listControl}
            onClick={() => onAct(member)}
          >
            <span className="visually-hidden">Act as </span>
            <span className="member-name">{member.name}</span>
          </button>
        )}
        {isCurrent ? <ActedAsNow /> : <p className="hint member-facts">{children}</p>}
      </div>
    </div>
  );
}

interface FactProps {
  readonly value: number | undefined;
  readonly row: OverviewRow;
  /** Highlights any value except zero. */
  readonly isTelling?: boolean;
}

const NUMBER = new Intl.NumberFormat(LOCALE);

function Fact({ value, row, isTelling = false }: FactProps): ReactNode {
  return (
    <div
      role="gridcell"
      className="overview-number"
      data-telling={isTelling && value !== undefined ? value > 0 : undefined}
    >
      {value === undefined ? <Unread row={row} /> : NUMBER.format(value)}
    </div>
  );
}

function Unread({ row }: { readonly row: OverviewRow }): ReactNode {
  return row.overview?.state.name === 'reading' ? <span className="skeleton overview-shimmer" /> : <Unknown />;
}

function Unknown(): ReactNode {
  return (
    <span className="hint">
      <span aria-hidden>–</span>
      <span className="visually-hidden">Not known</span>
    </span>
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
          <span className="overview-waiting">Waiting its turn</span>
        );
      return <Covers {...props} facts={facts} />;
    case 'done':
      return facts && <Covers {...props} facts={facts} />;
  }
}

function Covers({ row, facts, ...rest }: OverviewRowViewProps & { readonly facts: Facts }): ReactNode {
  if (facts.albumCount === 0) return <span className="overview-waiting">No albums</span>;
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
    <div className="cover-strip" aria-hidden>
      {Array.from({ length: Math.min(count, 4) }, (_none, index) => (
        <span key={index} className="cover-tile skeleton" />
      ))}
    </div>
  );
}

function Waiting({ untilAt }: { readonly untilAt: string }): ReactNode {
  return <span className="overview-waiting">{formatWait(untilAt, useNow(250))}</span>;
}

interface FailedProps {
  readonly error: AppError;
  readonly member: Member;
  readonly onReadAgain: () => void;
}

function Failed({ error, member, onReadAgain }: FailedProps): ReactNode {
  return (
    <div className="overview-failed">
      <p title={formatFailure(error)}>{formatFailure(error)}</p>
      {(describeError(error).canRetry || error.kind === 'forbidden') && (
        <button type="button" className="button" {...listControl} onClick={onReadAgain}>
          Try again
          <span className="visually-hidden"> for {member.name}</span>
        </button>
      )}
    </div>
  );
}
