/** The login host of the Pictures API: where people allow a project in, and where it fetches its tokens (section 9). */
import type { Handler } from '../http/message';
import type { KnownSecrets } from '../http/known-secrets';
import type { SettingsHolder } from '../http/settings';
import type { World } from '../world/world';
import { answerAuthorizationRequest } from './authorize-address';
import type { Codes } from './codes';
import { errorPage } from './pages';
import { answerTokenRequest } from './token-address';
import type { Tokens } from './tokens';

export interface LoginParts {
  readonly world: World;
  readonly settings: SettingsHolder;
  readonly secrets: KnownSecrets;
  readonly codes: Codes;
  readonly tokens: Tokens;
}

/** Addresses count without regard to case (pictures-api.md, section 1.1). */
export function createLoginHandler(parts: LoginParts): Handler {
  return (request) => {
    switch (request.path.toLowerCase()) {
      case '/oauth/authorize':
        return answerAuthorizationRequest(request, parts);
      case '/oauth/token':
        return answerTokenRequest(request, parts);
      default:
        return errorPage(404, 'There is nothing at this address.');
    }
  };
}
