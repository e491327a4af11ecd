/** The position in a list that was put together again. */
import { useLayoutEffect, useMemo, useState } from 'react';
import type { ListInOrder } from '../../domain/list-in-order';
import { GridMemory } from '../../ui/grid/grid-memory';
import { reordered } from '../../ui/grid/reordered';

/** The position in this list of what was chosen and in view in the former one. */
export function useMemoryIn(list: ListInOrder | undefined, saved: GridMemory): GridMemory {
  const [last, setLast] = useState({ list, saved, former: saved });
  const isNew = last.list !== list || last.saved !== saved;
  const former = isNew ? last.saved : last.former;
  if (isNew) setLast({ list, saved, former });
  const memory = useMemo(() => {
    if (!list?.indexIn) return saved;
    const moved = new GridMemory(reordered(former.view, list.indexIn), () => saved.keep(moved.view));
    return moved;
  }, [list, saved, former]);
  // The next list starts from it.
  useLayoutEffect(() => saved.keep(memory.view), [memory, saved]);
  return memory;
}
