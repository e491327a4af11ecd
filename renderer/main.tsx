import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import './ui/tokens.css';
import './ui/ui.css';
import './app/app.css';
import './features/features.css';
import './features/accounts/accounts.css';
import './features/accounts/sign-in.css';
import './features/identities/rail.css';
import './features/palette/palette.css';
import './features/settings/settings.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
