import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JournalEntry } from '../../../preload/contract';
import { formatReason, formatTime, formatAction, formatActor } from './format-entry';

export interface EntryRowProps {
  readonly id: string;
  readonly index: number;
  readonly rowPx: number;
  /** Undefined until the entry is loaded. */
  readonly entry: JournalEntry | undefined;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

export function EntryRow({ id, index, rowPx, entry, isActive, onChoose }: EntryRowProps): ReactNode {
  return (
    <div
      id={id}
      role="row"
      // Row 1 is the header.
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
        {formatTime(entry.at)}
      </span>
      <span role="gridcell" className="journal-who">
        {formatActor(entry)}
      </span>
      <span role="gridcell" className="journal-what">
        {!entry.isIntact && <TriangleAlert aria-label="Changed since it was written." size={14} strokeWidth={2} />}
        {formatAction(entry.event)}
      </span>
      <span role="gridcell" className="journal-reason">
        {formatReason(entry.event)}
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
