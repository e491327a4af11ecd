/** All parts of the program, with the licence of the chosen one beside the list, or instead of it in a narrow window. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { Part } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { programQueries } from '../../api/query-client';
import { describeError } from '../../domain/describe-error';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorNotice } from '../../ui/error-notice';
import { joinClasses } from '../../ui/join-classes';
import { t } from '../../ui/language';
import { newListMemory } from '../../ui/list-memory';
import { SearchField } from '../../ui/search-field';
import { Hint } from '../../ui/text-looks';
import { useMedia } from '../../ui/use-media';
import { listControl, WindowedList } from '../../ui/windowed-list';
import type { ListControls } from '../../ui/windowed-list-props';
import { licenceQuery, partsQuery } from './queries';
import helpStyles from './help.module.css';
import styles from './licences-dialog.module.css';

const ROW_PX = 48;
/** Below this width one of the two is shown at a time. licences-dialog.module.css uses the same width. */
const NARROW = '(width <= 640px)';

export function LicencesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { data, error, refetch } = useQuery(partsQuery, programQueries);
  const [text, setText] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [memory] = useState(newListMemory);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<ListControls>(null);
  const isNarrow = useMedia(NARROW);
  const parts = data?.parts ?? [];
  const wanted = text.trim().toLowerCase();
  const found = parts.filter(({ name }) => name.toLowerCase().includes(wanted));
  const chosen = parts.find(({ id }) => id === chosenId) ?? (isNarrow ? undefined : parts[0]);
  const showList = (): void => {
    memory.keep({ wantsFocus: true });
    setChosenId(null);
  };
  return (
    <Dialog title={t('parts.title')} className={joinClasses(helpStyles['page'], styles['page'])} onClose={onClose}>
      {error && <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void refetch()} />}
      {data && !data.isComplete && <Hint>{t('parts.incomplete')}</Hint>}
      <div className={styles['panes']} aria-busy={!data && !error}>
        {!(isNarrow && chosen) && (
          <div className={styles['parts']}>
            <div className={styles['search']}>
              <SearchField
                label={t('parts.search')}
                placeholder={t('parts.search')}
                text={text}
                inputRef={search}
                onChange={setText}
                onEscape={onClose}
                onLeaveDown={() => list.current?.focusFirst()}
              />
            </div>
            <div className={styles['list']}>
              {data && found.length === 0 ? (
                <Hint className={styles['none']}>{t('parts.noneFound')}</Hint>
              ) : (
                <WindowedList
                  label={t('parts.title')}
                  rows={found}
                  keyOf={idOf}
                  rowHeightPx={ROW_PX}
                  memory={memory}
                  orderKey={wanted}
                  controls={list}
                  renderRow={(part) => <PartRow part={part} isChosen={part.id === chosen?.id} onChoose={setChosenId} />}
                />
              )}
            </div>
            <Hint role="status">{data && t('parts.count', { count: found.length })}</Hint>
          </div>
        )}
        {chosen && <Licence part={chosen} onBack={isNarrow ? showList : null} />}
      </div>
    </Dialog>
  );
}

const idOf = ({ id }: Part): string => id;

interface PartRowProps {
  readonly part: Part;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
}

function PartRow({ part, isChosen, onChoose }: PartRowProps): ReactNode {
  return (
    <div role="gridcell" className={styles['part']} data-is-chosen={isChosen}>
      <button type="button" {...listControl} aria-pressed={isChosen} onClick={() => onChoose(part.id)}>
        <span className={styles['name']} dir="auto">
          {part.name}
        </span>
        <Hint as="span" className={styles['facts']}>
          {factsOf(part)}
        </Hint>
      </button>
    </div>
  );
}

function factsOf({ version, licence, isOfChromium }: Part): string {
  if (isOfChromium) return t('parts.ofChromium');
  return [version, licence].filter((fact) => fact !== null).join(' · ');
}

interface LicenceProps {
  readonly part: Part;
  /** Null if the list is shown too. */
  readonly onBack: (() => void) | null;
}

function Licence({ part, onBack }: LicenceProps): ReactNode {
  const { data, error, refetch } = useQuery(licenceQuery(part.id), programQueries);
  return (
    <div className={styles['licence']}>
      <div className={styles['head']}>
        {onBack && (
          <Button autoFocus onClick={onBack}>
            {t('parts.back')}
          </Button>
        )}
        <h3 dir="auto">{part.name}</h3>
        <Hint as="span">{factsOf(part)}</Hint>
      </div>
      <pre
        key={part.id}
        className={joinClasses(helpStyles['report'], styles['text'])}
        dir="ltr"
        lang="en"
        data-scrolls
        tabIndex={0}
        role="region"
        aria-label={t('parts.textOf', { name: part.name })}
        aria-busy={!data && !error}
      >
        {data?.text}
      </pre>
      {data?.text === null && <Hint>{t('parts.noText')}</Hint>}
      {error && <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void refetch()} />}
    </div>
  );
}
