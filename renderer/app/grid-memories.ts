/** Where the person was in each grid, by identity: nobody finds the place of another. For as long as the window is there. */
import { useEffect, useState } from 'react';
import type { IdentityKey } from '../../preload/contract';
import { onEvent } from '../api/client';
import type { GridMemory } from '../ui/grid/grid-memory';

export interface GridMemories {
  readonly of: (name: string) => GridMemory;
}

export function useGridMemories(identity: IdentityKey | undefined): GridMemories {
  const [all] = useState(() => new Map<IdentityKey | undefined, Map<string, GridMemory>>());
  useForgotten((forgotten) => all.delete(forgotten));
  return {
    of: (name) => {
      const memories = all.get(identity) ?? new Map<string, GridMemory>();
      all.set(identity, memories);
      const known = memories.get(name) ?? { activeIndex: 0, scrollTop: 0 };
      memories.set(name, known);
      return known;
    },
  };
}

/** Main has forgotten an identity, and so must whatever remembers something of it. */
export function useForgotten(forget: (identity: IdentityKey) => void): void {
  useEffect(() => onEvent(window.proofsheet, 'group.forgotten', ({ identity }) => forget(identity)));
}
