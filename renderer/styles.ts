/** The styles of the window. */
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
