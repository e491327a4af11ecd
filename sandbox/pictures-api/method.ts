/** The context and the result of a Pictures API method. */
import type { Parameters, ReceivedRequest } from '../http/message';
import type { Settings } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import type { Caller } from './access';
import type { Payload } from './encoding';

export interface PublicContext {
  readonly request: ReceivedRequest;
  /** The query parameters, and those of the body if the request has one. */
  readonly parameters: Parameters;
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: Settings;
}

export interface SignedInContext extends PublicContext {
  readonly caller: Caller;
  /** The scopes that the token's owner granted to the project. */
  readonly grantedScopes: readonly string[];
}

/** A method needs either a user's token or the project's API key (pictures-api.md, section 1.2). */
export type Method =
  | { readonly needs: 'token'; readonly hasGroupForm: boolean; readonly answer: (context: SignedInContext) => Payload }
  | { readonly needs: 'key'; readonly answer: (context: PublicContext) => Payload };
