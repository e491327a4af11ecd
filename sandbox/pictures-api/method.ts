/** What each method of the Pictures API is given and gives back. */
import type { ReceivedRequest } from '../http/message';
import type { ImageAddresses } from '../images/service';
import type { World } from '../world/world';
import type { Caller } from './access';
import type { Payload } from './encoding';

export interface MethodContext {
  readonly request: ReceivedRequest;
  readonly caller: Caller;
  readonly world: World;
  readonly addresses: ImageAddresses;
}

export type Method = (context: MethodContext) => Payload;

/** Any value but `1` counts as absent (A6). */
export function isMaskRequested(request: ReceivedRequest): boolean {
  return request.headers['x-maskimages'] === '1';
}
