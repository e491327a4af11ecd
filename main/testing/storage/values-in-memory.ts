/** Test fixture: named values without a file. */
import type { NamedValues } from '../../storage/named-values';

export function createValuesInMemory(content: Readonly<Record<string, unknown>>): NamedValues {
  const values = new Map(Object.entries(content));
  return {
    get: (name) => values.get(name),
    set(name, value) {
      values.set(name, value);
    },
  };
}
