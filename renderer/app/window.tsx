/** Everything in the window's page: its listeners, and its three roots. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { api } from '../api/client';
import { reportPageErrors } from '../api/page-errors';
import { runFromBand } from './band-commands';
import { navigation, startOf } from './navigation';
import { commandKeys } from '../domain/command-view';
import { hasIncident } from '../domain/describe-error';
import { ActingBand, BandBoundary } from '../features/acting/acting-band';
import { Announcer } from '../ui/announcer';
import { leaveKeysToInputMethods } from '../ui/compositions';
import { leadLostKeysToLayers } from '../ui/key-layers';
import { DetailsActionsContext } from '../ui/notice';
import { useLanguage } from '../ui/language';
import { LibraryLocale } from '../ui/library-locale';
import { ignoreStrayClicks } from '../ui/stray-clicks';
import { Toast } from '../ui/toast';
import { ErrorBoundary } from './error-boundary';
import { subscribeToMain } from './events';
import { IncidentActions } from './incident-actions';
import { keepLastView } from './last-view';
import { Tooltips } from './lazy-screens';
import { followLanguage } from './program-language';
import { useIsFirstScreenOver, useReadiness } from './readiness';
import { Shell } from './shell';

/** Adds the listeners of the page. Call once per page, before `drawWindow`. */
export function prepareWindow(): void {
  leaveKeysToInputMethods();
  leadLostKeysToLayers();
  reportPageErrors(window, api.diagnostics.reportError);
  subscribeToMain();
  followLanguage();
  keepLastView(window);
  ignoreStrayClicks(window);
}

/** Draws the window. Returns a function that removes it again. */
export function drawWindow(): () => void {
  const ends = [
    draw('root', () => <App />),
    // A separate root, so that an error in the page does not remove the band.
    draw('band', () => (
      <BandBoundary>
        <ActingBand
          returnKeys={commandKeys('stop-acting')}
          onBackToOverview={(manager) => navigation.go({ ...startOf(manager), view: 'overview' })}
          run={runFromBand}
        />
      </BandBoundary>
    )),
    // A separate root: a dialog makes the page inert, and screen readers ignore inert content.
    draw('said', () => (
      <>
        <Announcer />
        <Toast />
        {/* Messages are shown also if tooltips are not. */}
        <ErrorBoundary instead={() => null}>
          <LaterTooltips />
        </ErrorBoundary>
      </>
    )),
  ];
  return () => ends.forEach((end) => end());
}

function draw(id: string, content: () => ReactNode): () => void {
  const place = document.getElementById(id);
  if (!place) throw new Error(`The page has no place called ${id}.`);
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <InLanguage content={content} />
    </StrictMode>,
  );
  return () => root.unmount();
}

/** Renders the content again if the language changes. Nothing is mounted again, so nothing typed is lost. */
function InLanguage({ content }: { readonly content: () => ReactNode }): ReactNode {
  useLanguage();
  return <LibraryLocale>{content()}</LibraryLocale>;
}

/** The whole window. If a screen throws while rendering, the person can reload the view. */
function App(): ReactNode {
  useReadiness();
  return (
    <DetailsActionsContext value={actionsFor}>
      <ErrorBoundary>
        <Shell />
      </ErrorBoundary>
    </DetailsActionsContext>
  );
}

/** The code of tooltips is half as large as that of the first screen, which needs none. */
function LaterTooltips(): ReactNode {
  const isFirstScreenOver = useIsFirstScreenOver();
  return (isFirstScreenOver || Tooltips.isLoaded()) && <Tooltips />;
}

function actionsFor(details: string): ReactNode {
  return hasIncident(details) ? <IncidentActions /> : null;
}
