import type { JournalEntry } from '../../../preload/contract/journal';

/** An entry before the journal gives it a number and a time. */
export type NewEntry = Omit<JournalEntry, 'number' | 'at' | 'isIntact'>;
