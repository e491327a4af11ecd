/** Renders one component for a component test, with the queries of an identity and a place for dialogs. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { createQueryClient } from '../api/query-client';
import pageSource from '../index.html?raw';
import { LibraryLocale } from '../ui/library-locale';
import { preparePage } from './page';

/** As high as the window, as the shell's stage is: lists draw only the rows that fit. */
const AS_STAGE = { display: 'flex', flexDirection: 'column', height: '100%' } as const;

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
    { container },
  );
}

/** The same for a component that is a part of a screen's main landmark. */
export function renderInMain(component: ReactNode): Promise<void> {
  return renderAlone(<main style={{ ...AS_STAGE, minHeight: 0 }}>{component}</main>);
}
