/** What is searched for: a text and facets, and how a saved search stores them. */
import type {
  SavedSearch,
  SavedSearchId,
  SavedSearchTerms,
  SearchFacets,
  SearchTerms,
} from '../../../preload/contract';

export const NO_TERMS: SearchTerms = { text: '', facets: {} };

export function areEmpty(terms: SearchTerms): boolean {
  return terms.text.trim() === '' && !hasFacets(terms);
}

export function hasFacets({ facets }: SearchTerms): boolean {
  return Object.values(facets).some((value) => value !== undefined);
}

/** Leaves out the facets without a value, so that equal terms are equal texts. */
export function withFacets(terms: SearchTerms, change: SearchFacets): SearchTerms {
  const facets = Object.fromEntries(
    Object.entries({ ...terms.facets, ...change }).filter(([, value]) => value !== undefined),
  );
  return { ...terms, facets };
}

export function toSaved({ text, facets }: SearchTerms): SavedSearchTerms {
  return {
    text,
    filters: Object.entries(facets).flatMap(([facet, value]) =>
      value === undefined ? [] : [{ facet, value: JSON.stringify(value) }],
    ),
  };
}

/** Main checks the facets when they are searched for, so that damaged ones are an error of that search. */
export function fromSaved({ text, filters }: SavedSearchTerms): SearchTerms {
  return { text, facets: Object.fromEntries(filters.map(({ facet, value }) => [facet, parsed(value)])) };
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** Returns the saved search with the same terms, if there is one. */
export function findSaved(searches: readonly SavedSearch[], terms: SearchTerms): SavedSearch | undefined {
  const wanted = keyOf(terms);
  return searches.find((search) => keyOf(fromSaved(search)) === wanted);
}

export function newSearchId(): SavedSearchId {
  return crypto.randomUUID() as SavedSearchId; // 36 characters; main accepts up to 40
}

/** Equal for equal terms, whatever the order of their facets. */
export function keyOf({ text, facets }: SearchTerms): string {
  const sorted = Object.entries(facets)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([text.trim(), sorted]);
}
