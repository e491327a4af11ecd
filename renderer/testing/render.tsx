/** Renders one component for a component test, with the queries of an identity and a place for dialogs. */
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import pageSource from '../index.html?raw';
import { LibraryLocale } from '../ui/library-locale';
import { preparePage } from './page';

/** As high as the window, as the shell's stage is: lists draw only the rows that fit. */
const AS_STAGE = { display: 'flex', flexDirection: 'column', height: '100%' } as const;

/** An effect can change the state, and the effects of that rendering can change it again. */
const RENDERINGS = 3;

export interface Rendered {
  /** Renders something else in the same place, and waits as `render` does. */
  readonly rerender: (ui: ReactNode) => Promise<void>;
}

interface RenderRoot {
  readonly root: Root;
  /** What an error fails that no error boundary catches; by default, the test file. */
  onError: (error: unknown) => void;
}

const roots = new Map<Element, RenderRoot>();

function createRenderRoot(container: Element): RenderRoot {
  const created: RenderRoot = {
    root: createRoot(container, { onUncaughtError: (error) => created.onError(error) }),
    onError: reportError,
  };
  return created;
}

/** Renders into an element of the page, a new one by default. Waits until React has rendered it and run its effects; rejects if it throws. */
export async function render(
  ui: ReactNode,
  container: Element = document.body.appendChild(document.createElement('div')),
): Promise<Rendered> {
  const of = roots.get(container) ?? createRenderRoot(container);
  roots.set(container, of);
  const rerender = async (next: ReactNode): Promise<void> => {
    for (let rendering = 0; rendering < RENDERINGS; rendering += 1) {
      await new Promise<void>((resolve, reject) => {
        of.onError = reject;
        of.root.render(<Reported onRendered={resolve}>{next}</Reported>);
      });
    }
    of.onError = reportError;
  };
  await rerender(ui);
  return { rerender };
}

/** Its effect runs after those of its children. */
function Reported({
  children,
  onRendered,
}: {
  readonly children: ReactNode;
  readonly onRendered: () => void;
}): ReactNode {
  useEffect(onRendered, [onRendered]);
  return children;
}

/** Removes everything that was rendered. */
export function cleanup(): void {
  for (const [container, { root }] of roots) {
    root.unmount();
    container.remove();
  }
  roots.clear();
}

export async function renderAlone(component: ReactNode): Promise<void> {
  preparePage(pageSource);
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no root.');
  await render(
    <LibraryLocale>
      <QueryClientProvider client={createQueryClient()}>
        <div style={AS_STAGE}>{component}</div>
      </QueryClientProvider>
    </LibraryLocale>,
    container,
  );
}

/** The same for a component that is a part of a screen's main landmark. */
export function renderInMain(component: ReactNode): Promise<void> {
  return renderAlone(<main style={{ ...AS_STAGE, minHeight: 0 }}>{component}</main>);
}
