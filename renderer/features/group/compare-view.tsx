/** One member's albums twice: as the manager's own account sees them, and as they appear when acting as the member. */
import { useQuery } from '@tanstack/react-query';
import { Images } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useImperativeHandle, useState } from 'react';
import type { AlbumId, AppError, Comparison, Identity, MaskState, Member } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError, sentenceOf } from '../../domain/describe-error';
import { Avatar } from '../../domain/avatar';
import { ErrorNotice, RetryButton } from '../../ui/error-notice';
import { MemberMark } from '../../domain/member-mark';
import { Notice } from '../../ui/notice';
import { newListMemory } from '../../ui/list-memory';
import { WindowedList } from '../../ui/windowed-list';
import { COMPARE_ROW_PX, CompareRow, CompareRowsPending } from './compare-row';
import type { ComparedAlbum } from './format-comparison';
import { summaryOf } from './format-comparison';
import type { ViewControls } from './group-view-props';
import { comparisonQuery } from './queries';
import { t, tNodes } from '../../ui/language';
import { NoteStrip } from '../../ui/note-strip';
import { Hint, VisuallyHidden } from '../../ui/text-looks';
import groupBodyStyles from './group-body.module.css';
import styles from './compare-view.module.css';

export interface CompareViewProps {
  readonly identity: Identity;
  readonly member: Member;
  readonly mask: MaskState;
  readonly controls: Ref<ViewControls>;
  /** Opens the album as the member. */
  readonly onOpen: (albumId: AlbumId) => void;
}

export function CompareView(props: CompareViewProps): ReactNode {
  const { identity, member, mask, controls } = props;
  const comparison = useQuery(comparisonQuery(identity, member.id, mask));
  useImperativeHandle(controls, () => ({ refresh: () => comparison.refetch() }));
  const refresh = (): void => void comparison.refetch();
  return (
    <div className={groupBodyStyles['root']} aria-busy={comparison.isFetching}>
      <Hint className={styles['note']}>{t('comparison.explanation', { id: member.id })}</Hint>
      {comparison.data ? (
        <>
          {comparison.error && (
            <StaleComparison error={comparison.error} isBusy={comparison.isFetching} onReadAgain={refresh} />
          )}
          <Compared {...props} comparison={comparison.data} onReadAgain={refresh} />
        </>
      ) : comparison.error ? (
        <ErrorNotice words={describeError(toAppError(comparison.error))} onRetry={refresh} />
      ) : (
        <>
          <Sides {...props} errors={null} onReadAgain={refresh} />
          <CompareRowsPending />
        </>
      )}
    </div>
  );
}

interface ComparedProps extends CompareViewProps {
  readonly comparison: Comparison;
  readonly onReadAgain: () => void;
}

const keyOf = ({ plain, acting }: ComparedAlbum): string => `${plain?.id ?? ''} ${acting?.id ?? ''}`;

function Compared(props: ComparedProps): ReactNode {
  const { identity, member, mask, comparison, onOpen } = props;
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [memory] = useState(newListMemory);
  const { albums, errors } = comparison;
  const isWhole = errors.plain === null && errors.acting === null;
  const shown = isWhole && onlyDifferences ? albums.filter(({ differences }) => differences.length > 0) : albums;
  return (
    <>
      <div className={groupBodyStyles['line']}>
        <p data-summary className={styles['summary']} role="status">
          {isWhole ? <SummaryText albums={albums} /> : t('comparison.incomplete')}
        </p>
        {isWhole && (
          <label className={groupBodyStyles['check']}>
            <input
              type="checkbox"
              checked={onlyDifferences}
              onChange={(event) => setOnlyDifferences(event.target.checked)}
            />
            {t('comparison.onlyDifferences')}
          </label>
        )}
      </div>
      <Sides {...props} errors={errors} />
      {shown.length === 0 ? (
        isWhole && (
          <Notice
            icon={Images}
            title={t(albums.length === 0 ? 'comparison.noAlbumsTitle' : 'comparison.noDifferencesTitle')}
          >
            {albums.length === 0
              ? t('comparison.noAlbumsText', { name: member.name })
              : t('comparison.noDifferencesText')}
          </Notice>
        )
      ) : (
        <div className={groupBodyStyles['list']}>
          <WindowedList
            label={t('comparison.label', { name: member.name })}
            rows={shown}
            keyOf={keyOf}
            rowHeightPx={COMPARE_ROW_PX}
            memory={memory}
            orderKey={String(onlyDifferences)}
            header={
              <ColumnNames
                names={[
                  t('comparison.requestedBy', { name: identity.accountName }),
                  t('comparison.requestedFor', { name: member.name }),
                  t('comparison.differences'),
                ]}
              />
            }
            renderRow={(row) => (
              <CompareRow
                identity={identity.key}
                member={member}
                mask={mask}
                row={row}
                errors={errors}
                onOpen={onOpen}
              />
            )}
          />
        </div>
      )}
    </>
  );
}

/** For screen readers; the names that are seen stand above the table, also while it is empty. */
function ColumnNames({ names }: { readonly names: readonly string[] }): ReactNode {
  return (
    <VisuallyHidden as="div" role="rowgroup">
      <div role="row" aria-rowindex={1}>
        {names.map((name, index) => (
          <span key={index} role="columnheader">
            {name}
          </span>
        ))}
      </div>
    </VisuallyHidden>
  );
}

interface StaleComparisonProps {
  readonly error: Error;
  readonly isBusy: boolean;
  readonly onReadAgain: () => void;
}

function StaleComparison({ error, isBusy, onReadAgain }: StaleComparisonProps): ReactNode {
  const words = describeError(toAppError(error));
  return (
    <NoteStrip role="status">
      <p>{t('comparison.isOld', { problem: words.title })}</p>
      <RetryButton failure={error} waitMs={words.waitMs} isBusy={isBusy} onRetry={onReadAgain} />
    </NoteStrip>
  );
}

function SummaryText({ albums }: { readonly albums: readonly ComparedAlbum[] }): ReactNode {
  const { inShort, inDetail } = summaryOf(albums);
  const summary = <strong>{inShort}</strong>;
  return inDetail ? tNodes('comparisonSummary.withDetails', { summary, details: inDetail }) : summary;
}

interface SidesProps extends Pick<CompareViewProps, 'identity' | 'member'> {
  /** Null until the comparison is loaded. */
  readonly errors: Comparison['errors'] | null;
  readonly onReadAgain: () => void;
}

function Sides({ identity, member, errors, onReadAgain }: SidesProps): ReactNode {
  return (
    <div className={styles['sides']}>
      <div data-side="plain">
        <Avatar initials={identity.initials} colour={identity.colour} />
        <div className={styles['side-words']}>
          <h2>{t('comparison.requestedBy', { name: identity.accountName })}</h2>
          <Hint>{t('comparison.ownAccount')}</Hint>
          {errors?.plain && <SideError error={errors.plain} onReadAgain={onReadAgain} />}
        </div>
      </div>
      <div data-side="acting">
        <MemberMark member={member} />
        <div className={styles['side-words']}>
          <h2>{t('comparison.requestedFor', { name: member.name })}</h2>
          <Hint>{t('comparison.groupForm')}</Hint>
          {errors?.acting && <SideError error={errors.acting} onReadAgain={onReadAgain} />}
        </div>
      </div>
    </div>
  );
}

function SideError({ error, onReadAgain }: { readonly error: AppError; readonly onReadAgain: () => void }): ReactNode {
  const { canRetry, waitMs } = describeError(error);
  return (
    <div role="alert" className={styles['error']}>
      <p>{sentenceOf(error)}</p>
      {canRetry && <RetryButton failure={error} waitMs={waitMs} onRetry={onReadAgain} />}
    </div>
  );
}
