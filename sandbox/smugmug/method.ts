/** What each method of the SmugMug stand-in is given and gives back. */
import type { Parameters } from '../http/message';
import type { Settings } from '../http/settings';
import type { ImageAddresses } from '../images/service';
import type { SmugMugOwner } from '../world/smugmug-album';
import type { World } from '../world/world';
import type { Result } from './result';
import type { Sessions } from './sessions';

export interface MethodContext {
  readonly args: Parameters;
  readonly atMs: number;
  /** Who is signed in; null for an anonymous session, and while signing in. */
  readonly viewer: SmugMugOwner | null;
  readonly world: World;
  readonly sessions: Sessions;
  readonly settings: Settings;
  readonly addresses: ImageAddresses;
  /** Where the web pages of the galleries would be: `http://127.0.0.1:41002`. */
  readonly siteUrl: string;
}

export type Method = (context: MethodContext) => Result;
