import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { subscribeToMain } from './app/events';
import { api } from './api/client';
import { reportPageErrors } from './api/page-errors';
import { ActingBand, BandBoundary } from './features/acting/acting-band';
import { Announcer } from './ui/announcer';
import { commandKeys } from './domain/command-view';
import { leaveKeysToInputMethods } from './ui/compositions';
import { leadLostKeysToLayers } from './ui/key-layers';
import { ignoreStrayClicks } from './ui/stray-clicks';
import { Toast } from './ui/toast';
import './ui/tokens.css';
import './ui/ui.css';
import './ui/list.css';
import './ui/member.css';
import './app/app.css';
import './features/features.css';
import './features/acting/acting.css';
import './features/accounts/accounts.css';
import './features/accounts/sign-in.css';
import './features/identities/rail.css';
import './features/group/group.css';
import './features/group/overview.css';
import './features/journal/journal.css';
import './features/mask/mask.css';
import './features/palette/palette.css';
import './features/settings/settings.css';
import { ErrorBoundary } from './app/error-boundary';
import { useReadiness } from './app/readiness';
import { Shell } from './app/shell';
import { hasIncident } from './domain/describe-error';
import { IncidentActions } from './app/incident-actions';
import { DetailsActionsContext } from './ui/notice';

leaveKeysToInputMethods();
leadLostKeysToLayers();
reportPageErrors(window, api.diagnostics.reportError);
subscribeToMain();
ignoreStrayClicks(window);
draw('root', <App />);
// A separate root, so that an error in the page does not remove the band.
draw(
  'band',
  <BandBoundary>
    <ActingBand returnKeys={commandKeys('stop-acting')} />
  </BandBoundary>,
);

// A separate root: a dialog makes the page inert, and screen readers ignore inert content.
draw(
  'said',
  <>
    <Announcer />
    <Toast />
  </>,
);

function draw(id: string, content: ReactNode): void {
  const place = document.getElementById(id);
  if (!place) throw new Error(`The page has no place called ${id}.`);
  createRoot(place).render(<StrictMode>{content}</StrictMode>);
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

function actionsFor(details: string): ReactNode {
  return hasIncident(details) ? <IncidentActions /> : null;
}
