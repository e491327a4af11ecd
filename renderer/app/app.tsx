/** The whole window. Whatever a screen throws while drawing, there is a way to draw it again. */
import type { ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';
import { useReadiness } from './readiness';
import { Shell } from './shell';

export function App(): ReactNode {
  useReadiness();
  return (
    <ErrorBoundary>
      <Shell />
    </ErrorBoundary>
  );
}
