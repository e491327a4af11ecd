/** The calls and events of several selected pictures. */
import * as z from 'zod';
import { ofIdentity } from './inputs';
import { NonNegativeInteger } from './integers';
import { event, procedure, unrestricted } from './procedure';
import { ResultId } from './search';
import {
  CopiedSelection,
  DraggedSelection,
  SelectedIndexes,
  SelectedOfResult,
  SelectedPictures,
  SelectedSubject,
  SelectionMeasure,
} from './selection';
import { MOST_REVEALED_PICTURES } from './selection-limits';

const ofSelection = ofIdentity.extend({ selected: SelectedPictures });
const exporting = { whileLocked: 'refuse', audit: { within: 'exported' } } as const;

export const selectionCalls = {
  selection: {
    /** Adds up what was read of the pictures. Sends no request. */
    measure: procedure({ input: ofSelection, output: SelectionMeasure, ...unrestricted }),
    /** Names pictures of a result, to reveal them. */
    subjects: procedure({
      input: ofIdentity.extend({ selected: SelectedOfResult }),
      output: z.object({ subjects: z.array(SelectedSubject).max(MOST_REVEALED_PICTURES) }),
      ...unrestricted,
    }),
    /**
     * Returns where the pictures that are selected in one result are in another one, which may lack some: null if none is
     * there, or if main no longer keeps one of the results.
     */
    follow: procedure({
      input: ofIdentity.extend({ from: ResultId, to: ResultId, indexes: SelectedIndexes }),
      output: z.object({ indexes: SelectedIndexes.nullable() }),
      ...unrestricted,
    }),
    /** Copies a line for each picture. Reads what is not known of them yet, as `export` does. */
    copy: procedure({
      input: ofSelection.extend({ what: z.enum(['links', 'metadata']) }),
      output: CopiedSelection,
      ...exporting,
    }),
    /** Saves a list of the pictures. Asks the person for a location; null if they chose none. */
    export: procedure({
      input: ofSelection.extend({ format: z.enum(['csv', 'json']) }),
      output: z.object({ fileName: z.string(), count: NonNegativeInteger }).nullable(),
      ...exporting,
    }),
    /** Continues a drag that began in the window, with one file for each picture; see `pictures.startDrag`. */
    dragOut: procedure({
      input: ofSelection,
      output: DraggedSelection,
      whileLocked: 'refuse',
      audit: { within: 'downloaded' },
    }),
    /** The running call for a selection of this identity has read so many of its pictures. */
    advanced: event(ofIdentity.extend({ doneCount: z.number().int(), count: z.number().int() })),
  },
};
