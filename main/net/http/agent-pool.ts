/** Keeps one agent per route, created on first use, so that connections are kept alive and shared. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { SecureContext } from 'node:tls';
import { addressOf, type ProxyServer } from './proxy-server';

export interface AgentPoolSettings {
  /** Idle connections kept per route. */
  readonly maxFreeSockets: number;
  /** Called on the first https request, never earlier. */
  readonly secureContext: () => Promise<SecureContext>;
}

export class AgentPool {
  readonly #settings: AgentPoolSettings;
  readonly #agents = new Map<string, HttpAgent>();

  constructor(settings: AgentPoolSettings) {
    this.#settings = settings;
  }

  /** Returns the agent for http, which never leaves this computer. */
  plain(): HttpAgent {
    return this.#find('http', () => new HttpAgent({ keepAlive: true, maxFreeSockets: this.#settings.maxFreeSockets }));
  }

  /** Returns the agent for https through `proxy`, or for a direct connection if it is null. */
  async secure(proxy: ProxyServer | null): Promise<HttpAgent> {
    const { maxFreeSockets } = this.#settings;
    const secureContext = await this.#settings.secureContext();
    if (proxy === null)
      return this.#find('https', () => new HttpsAgent({ keepAlive: true, maxFreeSockets, secureContext }));
    // Most programs have no proxy, and the packages for it delay the start.
    const { createProxyAgent } = await import('./proxy-agents');
    return this.#find(addressOf(proxy), () => createProxyAgent(proxy, { maxFreeSockets, secureContext }));
  }

  /** Makes later requests open new connections; requests in flight finish normally. */
  retire(): void {
    for (const agent of this.#agents.values()) {
      agent.maxFreeSockets = 0;
      for (const sockets of Object.values(agent.freeSockets)) sockets?.forEach((socket) => socket.destroy());
    }
    this.#agents.clear();
  }

  #find(name: string, create: () => HttpAgent): HttpAgent {
    const agent = this.#agents.get(name) ?? create();
    this.#agents.set(name, agent);
    return agent;
  }
}
