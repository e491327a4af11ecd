/** Opens the clients that send the program's requests, one for each limit of requests in flight. */
import type { Redactor } from '../../core/redact';
import type { Http, StreamingHttp } from './http';
import { MAX_IN_FLIGHT } from './limits';
import { createHttp, type HttpOptions } from './node-http';
import type { RoutePlanner } from './routes';
import { rememberRequestSecrets } from './request-secrets';

export interface HttpClientsOptions extends Pick<HttpOptions, 'version' | 'observe' | 'reach'> {
  readonly network: { openRoutes(maxInFlight: number): RoutePlanner };
  readonly redactor: Pick<Redactor, 'add'>;
}

export interface HttpClients {
  readonly calls: Http & StreamingHttp;
  readonly pictures: Http & StreamingHttp;
}

export function openHttpClients({ network, redactor, ...options }: HttpClientsOptions): HttpClients {
  const open = (maxInFlight: number): Http & StreamingHttp =>
    rememberRequestSecrets(createHttp({ ...options, maxInFlight, routes: network.openRoutes(maxInFlight) }), redactor);
  return { calls: open(MAX_IN_FLIGHT.calls), pictures: open(MAX_IN_FLIGHT.pictures) };
}
