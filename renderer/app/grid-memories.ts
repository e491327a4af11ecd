import { useState } from 'react';
import type { GridMemory } from '../ui/grid/grid-memory';

/** Where the person was in each grid; gone with the identity. */
export function useGridMemories(): { readonly of: (name: string) => GridMemory } {
  const [memories] = useState(() => new Map<string, GridMemory>());
  return {
    of: (name) => {
      const known = memories.get(name) ?? { activeIndex: 0, scrollTop: 0 };
      memories.set(name, known);
      return known;
    },
  };
}
