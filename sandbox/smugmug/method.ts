/** The context and the result of a method of the SmugMug stand-in. */
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
  /** The signed-in owner; null for an anonymous session and during sign-in. */
  readonly viewer: SmugMugOwner | null;
  readonly world: World;
  readonly sessions: Sessions;
  readonly settings: Settings;
  readonly addresses: ImageAddresses;
  /** The origin in gallery page addresses: `http://127.0.0.1:41002`. No pages are served there. */
  readonly siteUrl: string;
}

export type Method = (context: MethodContext) => Result;
