/**
 * Stores the user name and password of one proxy in the vault, or until the program ends if nothing can seal them. They
 * are sealed together with the proxy's address, so that changing the unsealed settings cannot send them to another
 * proxy.
 */
import * as z from 'zod';
import { addressOf, type ProxyCredentials, type ProxyServer } from '../http/proxy-server';
import type { Vault } from '../../storage/vault/vault';

const NAME = 'network/proxy';
const Sealed = z.object({ boundTo: z.string(), userName: z.string(), password: z.string() });

export type CredentialsVault = Pick<Vault, 'read' | 'write' | 'remove'>;

export class StoredProxyCredentials {
  private known: Promise<z.infer<typeof Sealed> | null> | null = null;

  /** The vault may open later than the first request is sent. */
  constructor(private readonly vault: () => Promise<CredentialsVault>) {}

  /** Returns null if there are no readable credentials for this proxy. */
  async of(proxy: ProxyServer): Promise<ProxyCredentials | null> {
    const kept = await (this.known ??= this.read());
    return kept?.boundTo === addressOf(proxy) ? { userName: kept.userName, password: kept.password } : null;
  }

  /** Replaces the credentials of any other proxy. Null removes them. */
  async keep(proxy: ProxyServer, credentials: ProxyCredentials | null): Promise<void> {
    const vault = await this.vault();
    const sealed = credentials && { boundTo: addressOf(proxy), ...credentials };
    if (sealed) await vault.write(NAME, JSON.stringify(sealed));
    else await vault.remove(NAME);
    this.known = Promise.resolve(sealed);
  }

  private async read(): Promise<z.infer<typeof Sealed> | null> {
    const reading = await (await this.vault()).read(NAME);
    if (reading.state !== 'found') return null;
    try {
      return Sealed.parse(JSON.parse(reading.secret));
    } catch {
      return null;
    }
  }
}
