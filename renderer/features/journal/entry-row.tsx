import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../../preload/contract';
import { reasonWords, timeWords, whatWords, whoWords } from './words';

export interface EntryRowProps {
  readonly id: string;
  readonly index: number;
  readonly rowPx: number;
  /** Undefined: not known yet. */
  readonly entry: JournalEntry | undefined;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

export function EntryRow({ id, index, rowPx, entry, isActive, onChoose }: EntryRowProps): ReactNode {
  return (
    <div
      id={id}
      role="row"
      // The head is the first.
      aria-rowindex={index + 2}
      aria-selected={isActive}
      aria-busy={!entry}
      className="journal-row"
      style={{ top: index * rowPx, height: rowPx }}
      onPointerDown={onChoose}
    >
      {entry ? <Cells entry={entry} /> : <Waiting />}
    </div>
  );
}

function Cells({ entry }: { readonly entry: JournalEntry }): ReactNode {
  return (
    <>
      <span role="gridcell" className="journal-time">
        {timeWords(entry.at)}
      </span>
      <span role="gridcell" className="journal-who">
        {whoWords(entry)}
      </span>
      <span role="gridcell" className="journal-what">
        {!entry.isIntact && <TriangleAlert aria-label="Changed since it was written." size={14} strokeWidth={2} />}
        {whatWords(entry.event)}
      </span>
      <span role="gridcell" className="journal-reason">
        {reasonWords(entry.event)}
      </span>
    </>
  );
}

function Waiting(): ReactNode {
  return (
    <span role="gridcell" className="journal-waiting">
      <span className="skeleton skeleton-line" aria-hidden />
    </span>
  );
}
