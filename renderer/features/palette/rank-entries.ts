/** Which entries the palette shows for typed text, and in which order. */
import { foldText, matchesText, searchTerms } from '../../../preload/contract/text-match';
import { t } from '../../ui/language';

export interface Rankable {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

export interface RankedGroup<Entry> {
  readonly group: string;
  readonly entries: readonly Entry[];
  /** Entries that match but are not shown. */
  readonly hiddenCount: number;
}

/** The best match first. */
type Quality = 0 | 1 | 2;

interface Searchable<Entry> {
  readonly entry: Entry;
  readonly label: string;
  readonly everything: string;
}

/** Entries of a group that are shown; more are slow to render, and a person types another letter instead. */
const SHOWN_PER_GROUP = 50;
const SHOWN_RECENT = 5;

/** Prepares the entries once, because folding the text of thousands of names takes milliseconds. */
export function toSearchable<Entry extends Rankable>(entries: readonly Entry[]): readonly Searchable<Entry>[] {
  return entries.map((entry) => ({
    entry,
    label: foldText(entry.label),
    everything: foldText(`${entry.label} ${entry.detail ?? ''} ${entry.group}`),
  }));
}

/**
 * Returns the entries that contain every typed word in any order: recently used ones first, then those with the words in
 * their label before those with the words elsewhere. `recent`: IDs, the last used first.
 */
export function rankEntries<Entry extends Rankable>(
  all: readonly Searchable<Entry>[],
  text: string,
  recent: readonly string[],
): readonly RankedGroup<Entry>[] {
  const words = searchTerms(text);
  const found = all.flatMap((searchable) => {
    const quality = qualityOf(searchable, words);
    return quality === null ? [] : [{ entry: searchable.entry, quality }];
  });
  const recentlyUsed = recent
    .flatMap((id) => found.filter(({ entry, quality }) => entry.id === id && quality < 2))
    .slice(0, SHOWN_RECENT);
  const others = found.filter((match) => !recentlyUsed.includes(match));
  const names = [...new Set(others.map(({ entry }) => entry.group))];
  const groups = names
    .map((group) => {
      const own = others.filter(({ entry }) => entry.group === group).sort((one, other) => one.quality - other.quality);
      return { group, own, best: own[0]?.quality ?? 2 };
    })
    .sort((one, other) => one.best - other.best);
  return [{ group: t('paletteGroups.recent'), own: recentlyUsed }, ...groups]
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => {
      const shown = own.slice(0, SHOWN_PER_GROUP).map(({ entry }) => entry);
      return { group, entries: shown, hiddenCount: own.length - shown.length };
    });
}

/** Returns null if a word is missing. */
function qualityOf({ label, everything }: Searchable<unknown>, words: readonly string[]): Quality | null {
  if (!matchesText(everything, words)) return null;
  const starts = label.split(/[\s\p{P}]+/u);
  if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 0;
  return matchesText(label, words) ? 1 : 2;
}
