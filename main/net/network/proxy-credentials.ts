/**
 * The user name and the password of one proxy, sealed in the vault, or kept until the program ends where nothing seals them. They
 * are sealed together with the address of their proxy: what is kept in plain cannot lead them to another.
 */
import * as z from 'zod';
import { addressOf, type ProxyCredentials, type ProxyServer } from '../http/proxy-server';
import type { Vault } from '../../storage/vault/vault';

const NAME = 'network/proxy';
const Sealed = z.object({ boundTo: z.string(), userName: z.string(), password: z.string() });

export type CredentialsVault = Pick<Vault, 'read' | 'write' | 'remove'>;

export class KeptProxyCredentials {
  private known: Promise<z.infer<typeof Sealed> | null> | null = null;

  /** The vault may open later than the first request is sent. */
  constructor(private readonly vault: () => Promise<CredentialsVault>) {}

  /** Null: there are none for this proxy, or none that can be read. */
  async of(proxy: ProxyServer): Promise<ProxyCredentials | null> {
    const kept = await (this.known ??= this.read());
    return kept?.boundTo === addressOf(proxy) ? { userName: kept.userName, password: kept.password } : null;
  }

  /** In place of those of any other proxy. Null: none from now on. */
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
