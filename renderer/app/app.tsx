/** The whole window. If a screen throws while rendering, the person can reload the view. */
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
