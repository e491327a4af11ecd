/** One agent for each way, made when it is first wanted, so that connections are kept alive and shared on all of them. */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { SecureContext } from 'node:tls';
import { createProxyAgent } from './proxy-agents';
import { addressOf, type ProxyServer } from './proxy-server';

export interface AgentPoolSettings {
  /** Connections kept for later, on each way. */
  readonly maxFreeSockets: number;
  /** Asked for with the first request over https, and never before. */
  readonly secureContext: () => Promise<SecureContext>;
}

export class AgentPool {
  readonly #settings: AgentPoolSettings;
  readonly #agents = new Map<string, HttpAgent>();

  constructor(settings: AgentPoolSettings) {
    this.#settings = settings;
  }

  /** For http, which never leaves this computer. */
  plain(): HttpAgent {
    return this.#find('http', () => new HttpAgent({ keepAlive: true, maxFreeSockets: this.#settings.maxFreeSockets }));
  }

  /** For https; `proxy` null: directly. */
  async secure(proxy: ProxyServer | null): Promise<HttpAgent> {
    const { maxFreeSockets } = this.#settings;
    const secureContext = await this.#settings.secureContext();
    return proxy === null
      ? this.#find('https', () => new HttpsAgent({ keepAlive: true, maxFreeSockets, secureContext }))
      : this.#find(addressOf(proxy), () => createProxyAgent(proxy, { maxFreeSockets, secureContext }));
  }

  /** Later requests get new connections; those under way end as they would have. */
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
