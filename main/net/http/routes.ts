/** How requests leave this computer: directly or through proxies, chosen per address. */
import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';

export interface Route {
  readonly agent: HttpAgent;
  readonly isDirect: boolean;
  /** Called when this route gave no connection and another one was used instead. */
  readonly passOver: () => void;
}

export interface RoutePlanner {
  /** Returns the routes in order of preference, never empty. Rejects with an `AppFailure`. */
  to(url: URL): readonly Route[] | Promise<readonly Route[]>;
}

export interface HttpAgents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** Returns direct connections to every host. */
export function directly({ http, https }: HttpAgents): RoutePlanner {
  const routes = { http: [directRoute(http)], https: [directRoute(https)] };
  return { to: ({ protocol }) => (protocol === 'https:' ? routes.https : routes.http) };
}

export function directRoute(agent: HttpAgent): Route {
  return { agent, isDirect: true, passOver: () => undefined };
}
