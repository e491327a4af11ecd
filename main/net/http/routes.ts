/** How requests leave this computer: directly or through proxies, and which of them for which address. */
import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';

export interface Way {
  readonly agent: HttpAgent;
  readonly isDirect: boolean;
  /** Told when no connection came about on it and another way was taken instead. */
  readonly passOver: () => void;
}

export interface Ways {
  /** The first choice first, never empty. Rejects with an `AppFailure`. */
  to(url: URL): readonly Way[] | Promise<readonly Way[]>;
}

export interface HttpAgents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** Straight to every host. */
export function directly({ http, https }: HttpAgents): Ways {
  const ways = { http: [directWay(http)], https: [directWay(https)] };
  return { to: ({ protocol }) => (protocol === 'https:' ? ways.https : ways.http) };
}

export function directWay(agent: HttpAgent): Way {
  return { agent, isDirect: true, passOver: () => undefined };
}
