/** Where the person was in each grid of one identity, while the stage comes and goes; gone with the identity. */
import { useState } from 'react';
import type { IdentityKey } from '../../preload/contract';
import type { GridMemory } from '../ui/grid/grid-memory';

export interface GridMemories {
  readonly identity: IdentityKey | undefined;
  readonly of: (name: string) => GridMemory;
}

export function useGridMemories(identity: IdentityKey | undefined): GridMemories {
  const [memories, setMemories] = useState(() => createGridMemories(identity));
  if (memories.identity === identity) return memories;
  const next = createGridMemories(identity);
  setMemories(next);
  return next;
}

function createGridMemories(identity: IdentityKey | undefined): GridMemories {
  const memories = new Map<string, GridMemory>();
  return {
    identity,
    of: (name) => {
      const known = memories.get(name) ?? { activeIndex: 0, scrollTop: 0 };
      memories.set(name, known);
      return known;
    },
  };
}
