/**
 * The login host of the Pictures API: people authorize a project there, and the project gets its tokens (section 9).
 */
import type { Handler } from '../http/message';
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder } from '../http/settings';
import type { World } from '../world/world';
import { answerAuthorizationRequest } from './authorize-address';
import type { Codes } from './codes';
import { errorPage } from './pages';
import { answerTokenRequest } from './token-address';
import type { Tokens } from './tokens';

export interface LoginDeps {
  readonly world: World;
  readonly settings: SettingsHolder;
  readonly secrets: KnownSecrets;
  readonly codes: Codes;
  readonly tokens: Tokens;
}

/** Matches paths ignoring case (pictures-api.md, section 1.1). */
export function createLoginHandler(deps: LoginDeps): Handler {
  return (request) => {
    switch (request.path.toLowerCase()) {
      case '/oauth/authorize':
        return answerAuthorizationRequest(request, deps);
      case '/oauth/token':
        return answerTokenRequest(request, deps);
      default:
        return errorPage(404, 'There is nothing at this address.');
    }
  };
}
