/** The overview of all members and their albums; read while it is open, visible members first. */
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useMemo, useRef } from 'react';
import type { IdentityKey, MaskState, Member, MemberId } from '../../../preload/contract';
import { describeError } from '../../domain/describe-error';
import { ErrorNotice } from '../../ui/error-notice';
import { usePressAndHoldButton } from '../../ui/use-press-and-hold-button';
import { useWidth } from '../../ui/use-size';
import type { ListMemory } from '../../ui/list-memory';
import { WindowedList } from '../../ui/windowed-list';
import type { ListControls } from '../../ui/windowed-list-props';
import type { CheckLists } from '../../domain/check-lists';
import type { GroupChoice } from './group-memory';
import type { Act, OnStar, ViewControls } from './group-view-props';
import { starsFirst, thoseMeant } from './member-order';
import { ColumnsButton } from './columns-button';
import { ExportOverview } from './export-overview';
import { columnsExcept, overviewLayout } from './overview-columns';
import { OverviewHeader, OverviewLine } from './overview-header';
import {
  type OverviewFilter,
  type OverviewOrder,
  type OverviewRow,
  inOverviewOrder,
  isWanted,
  progressOf,
} from './overview-order';
import { OverviewRowView } from './overview-row';
import { StarsFirstCheck } from './stars-first-check';
import { useSteadyOrder } from './steady-order';
import { useOverview } from './use-overview';
import { t } from '../../ui/language';
import { Hint } from '../../ui/text-looks';
import styles from './group-body.module.css';

export interface OverviewViewProps {
  readonly identity: IdentityKey;
  readonly mask: MaskState;
  readonly currentMember: MemberId | null;
  /** All members, in name order. */
  readonly byName: readonly Member[];
  readonly search: string;
  readonly choice: GroupChoice;
  readonly onChoice: (change: Partial<GroupChoice>) => void;
  readonly onStar: OnStar;
  readonly memory: ListMemory;
  readonly controls: Ref<ListControls>;
  readonly viewControls: Ref<ViewControls>;
  readonly onType: (character: string) => void;
  readonly onAct: Act;
}

const keyOf = ({ member }: OverviewRow): string => member.id;

export function OverviewView(props: OverviewViewProps): ReactNode {
  const { identity, byName, search } = props;
  const overview = useOverview(identity);
  const { choice, onChoice } = props;
  const { onlyUnsafe, onlyEmpty, starredFirst, hiddenColumns } = choice;
  const shown = useMemo(() => columnsExcept(hiddenColumns), [hiddenColumns]);
  // A hidden column shows no heading that would tell the order.
  const isOrderShown = shown.includes(choice.overviewBy);
  const by = isOrderShown ? choice.overviewBy : 'name';
  const isDescending = isOrderShown && choice.isDescending;
  const order = useMemo((): OverviewOrder => ({ by, isDescending }), [by, isDescending]);
  const filter = useMemo((): OverviewFilter => ({ onlyUnsafe, onlyEmpty }), [onlyUnsafe, onlyEmpty]);
  const setOrder = (next: OverviewOrder): void => onChoice({ overviewBy: next.by, isDescending: next.isDescending });
  const hold = usePressAndHoldButton();
  const place = useRef<HTMLDivElement>(null);
  const layout = overviewLayout(useWidth(place), hiddenColumns);

  const all = useMemo(
    () => byName.map((member): OverviewRow => ({ member, overview: overview.rows.get(member.id) ?? null })),
    [byName, overview.rows],
  );
  const meant = useMemo(() => new Set(thoseMeant(byName, search).map(({ id }) => id)), [byName, search]);
  const ordered = useMemo(
    () =>
      starsFirst(
        inOverviewOrder(
          all.filter((row) => meant.has(row.member.id) && isWanted(row, filter)),
          order,
        ),
        ({ member }) => member,
        starredFirst,
      ),
    [all, meant, filter, order, starredFirst],
  );
  const wish = `${search} ${by} ${isDescending} ${onlyUnsafe} ${onlyEmpty} ${starredFirst}`;
  // Until the rows arrive, the order and the filter cannot apply, and the remembered position would be lost.
  const isListReady = overview.rows.size > 0 || overview.error !== null || (by === 'name' && !onlyUnsafe && !onlyEmpty);
  const { rows, isBehind } = useSteadyOrder({ ordered, all, keyOf, isHeld: hold.isHeld, wish });
  const listsNow = (): CheckLists => ({
    all: starsFirst(inOverviewOrder(all, order), ({ member }) => member, starredFirst).map(({ member }) => member),
    shown: rows.map(({ member }) => member),
  });
  useImperativeHandle(props.viewControls, () => ({ refresh: () => overview.refresh(), lists: listsNow }));
  const { setVisibleMembers } = overview;
  const onVisibleRows = useCallback(
    (visible: readonly OverviewRow[]) => setVisibleMembers(visible.map(({ member }) => member.id)),
    [setVisibleMembers],
  );
  return (
    <>
      <OverviewLine
        progress={progressOf(all)}
        isBehind={isBehind}
        isCompact={layout.isCompact}
        shown={shown}
        order={order}
        filter={filter}
        onOrder={setOrder}
        onFilter={onChoice}
        starsFirst={
          byName.some(({ isStarred }) => isStarred) && (
            <StarsFirstCheck isOn={starredFirst} onChange={(isOn) => onChoice({ starredFirst: isOn })} />
          )
        }
        actions={
          <>
            <ColumnsButton hidden={hiddenColumns} onHidden={(hidden) => onChoice({ hiddenColumns: hidden })} />
            <ExportOverview identity={identity} members={rows.map(({ member }) => member.id)} />
          </>
        }
      />
      {overview.error && (
        <div className={styles['trouble']} data-alone={false} data-notices="compact">
          <ErrorNotice
            failure={overview.error}
            words={describeError(overview.error)}
            onRetry={() => void overview.refresh()}
          />
        </div>
      )}
      <div ref={place} className={styles['list']} data-compact={layout.isCompact} {...hold.handlers}>
        {isListReady && (
          <WindowedList
            label={t('overview.label')}
            rows={rows}
            keyOf={keyOf}
            rowHeightPx={layout.rowHeightPx}
            memory={props.memory}
            orderKey={wish}
            controls={props.controls}
            onType={props.onType}
            onVisibleRows={onVisibleRows}
            header={
              layout.isCompact ? undefined : (
                <OverviewHeader shown={shown} columns={layout.columns} order={order} onOrder={setOrder} />
              )
            }
            renderRow={(row) => (
              <OverviewRowView
                {...props}
                row={row}
                shown={shown}
                layout={layout}
                isCurrent={row.member.id === props.currentMember}
                onReadAgain={() => void overview.refresh(row.member.id)}
              />
            )}
          />
        )}
        {isListReady && rows.length === 0 && <Hint className={styles['empty']}>{t('overview.noMatch')}</Hint>}
      </div>
    </>
  );
}
