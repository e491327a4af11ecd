/** The facts of several pictures side by side, in the order and the groups of the inspector. */
import type { Fact, FactGroup } from './fact';

export interface ComparedFact {
  readonly label: string;
  /** By picture; null if the picture has no such fact, or is not loaded yet. */
  readonly values: readonly (string | null)[];
  readonly isDifferent: boolean;
}

export interface ComparedGroup {
  readonly title: string;
  readonly facts: readonly ComparedFact[];
}

/** `pictures`: the groups of each picture; null if it is not loaded yet, so that it counts for no difference. */
export function compareFacts(pictures: readonly (readonly FactGroup[] | null)[]): ComparedGroup[] {
  const groups = new Map<string, Map<string, (Fact | null)[]>>();
  for (const [picture, ownGroups] of pictures.entries()) {
    for (const { title, facts } of ownGroups ?? []) {
      const group = entryOf(groups, title, () => new Map<string, (Fact | null)[]>());
      const counts = new Map<string, number>();
      for (const fact of facts) {
        // A service may have two fields of the same name.
        const count = counts.get(fact.label) ?? 0;
        counts.set(fact.label, count + 1);
        entryOf(group, `${count} ${fact.label}`, () => pictures.map(() => null))[picture] = fact;
      }
    }
  }
  const isLoaded = pictures.map((own) => own !== null);
  return [...groups].map(([title, facts]) => ({
    title,
    facts: [...facts.values()].map((values) => comparedFact(values, isLoaded)),
  }));
}

function comparedFact(facts: readonly (Fact | null)[], isLoaded: readonly boolean[]): ComparedFact {
  const loaded = facts.filter((_fact, picture) => isLoaded[picture]);
  const isDifferent = new Set(loaded.map((fact) => fact && exactValue(fact))).size > 1;
  // Two sizes that differ by a few bytes are written alike.
  const isExact = isDifferent && new Set(loaded.map((fact) => fact?.value ?? null)).size === 1;
  return {
    label: facts.find((fact) => fact !== null)?.label ?? '',
    values: facts.map((fact) => fact && (isExact ? exactValue(fact) : fact.value)),
    isDifferent,
  };
}

/** The address of a size differs for each picture, and says nothing. */
function exactValue({ value, copied, copiesAddress }: Fact): string {
  return copiesAddress ? value : (copied ?? value);
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
