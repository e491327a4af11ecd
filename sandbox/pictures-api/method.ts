/** What each method of the Pictures API is given and gives back. */
import type { Parameters, ReceivedRequest } from '../http/message';
import type { Settings } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import type { Caller } from './access';
import type { Payload } from './encoding';

export interface PublicContext {
  readonly request: ReceivedRequest;
  /** From the query, and from the body where there is one. */
  readonly parameters: Parameters;
  readonly world: World;
  readonly addresses: ImageAddresses;
  readonly settings: Settings;
}

export interface SignedInContext extends PublicContext {
  readonly caller: Caller;
  /** By the owner of the token, to the project. */
  readonly grantedScopes: readonly string[];
}

/** Whose permission a method asks for: the user's, by token, or the project's, by key (pictures-api.md, section 1.2). */
export type Method =
  | { readonly needs: 'token'; readonly hasGroupForm: boolean; readonly answer: (context: SignedInContext) => Payload }
  | { readonly needs: 'key'; readonly answer: (context: PublicContext) => Payload };
