/**
 * Draws a small tree outside of the document while the page waits for main's first answers, so that Chromium has compiled
 * React before the window is drawn.
 */
import { Settings2 } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { IconButton } from '../ui/icon-button';
import { Skeleton } from '../ui/skeleton';
import { TileFrame } from '../ui/tile';

const Count = createContext(0);

export function warmUp(): void {
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(<Example />));
  flushSync(() => root.unmount());
}

/** Uses what the first screen uses: hooks, a second rendering before the first frame, and elements of many kinds. */
function Example(): ReactNode {
  const [count, setCount] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useMemo(() => [0, 1, 2], []);
  const change = useCallback(() => setCount(1), []);
  useLayoutEffect(() => grid.current?.click(), []);
  useEffect(() => () => undefined, []);
  return (
    <Count value={count}>
      <div ref={grid} id={id} role="grid" aria-busy style={{ top: count }} onClick={change}>
        <IconButton icon={Settings2} label="" isPressed={count === 1} onClick={change} />
        {rows.map((row) => (
          <Row key={row} row={row} />
        ))}
        <input type="search" value="" onChange={change} />
      </div>
    </Count>
  );
}

function Row({ row }: { readonly row: number }): ReactNode {
  const count = useContext(Count);
  return (
    <TileFrame isLoading={row === 1}>{row === 2 ? <Skeleton as="p" isLine /> : <p title="">{count}</p>}</TileFrame>
  );
}
