/** The two accounts of the built-in demo, from the line with which the stand-in services announce themselves. */
import * as z from 'zod';
import { IdentityKey } from '../../preload/contract/identity';
import type { MaskState } from '../../preload/contract';
import type { SandboxAnnouncement } from '../../sandbox/announcement';
import { AlbumLibrary } from '../albums/album-library';
import { AppFailure } from '../failure';
import type { Http } from '../http/http';
import type { KnownIdentity } from '../identities/identity-registry';
import type { AlbumService } from '../services/album-service';
import { createPicturesApiService } from '../services/pictures-api/service';
import { createSmugmugService } from '../services/smugmug-1.2/service';
import type { Vault } from '../vault/vault';

const LoopbackAddress = z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ });

const Announcement: z.ZodType<SandboxAnnouncement> = z.object({
  picturesApi: z.object({
    baseUrl: LoopbackAddress,
    accounts: z.array(z.object({ name: z.string(), userId: z.number().int(), accessToken: z.string() })).min(1),
    owners: z.array(z.object({ name: z.string(), userId: z.number().int() })),
  }),
  smugmug: z.object({
    endpoint: LoopbackAddress,
    apiKey: z.string(),
    owners: z.array(z.object({ name: z.string(), nickName: z.string() })).min(1),
  }),
  control: LoopbackAddress,
});

export interface DemoParts {
  readonly http: Http;
  readonly vault: Vault;
  readonly readMask: () => MaskState;
}

/** Rejects with `service-failed` when the line is not one of the stand-in's. */
export async function createDemoAccounts(line: string, parts: DemoParts): Promise<readonly KnownIdentity[]> {
  const announcement = readAnnouncement(line);
  return [await picturesAccount(announcement, parts), await smugmugAccount(announcement, parts)];
}

function readAnnouncement(line: string): SandboxAnnouncement {
  try {
    return Announcement.parse(JSON.parse(line));
  } catch (reason) {
    throw new AppFailure({ kind: 'service-failed', detail: 'The demo announced itself in an unknown way.' }, { cause: reason });
  }
}

async function picturesAccount({ picturesApi }: SandboxAnnouncement, parts: DemoParts): Promise<KnownIdentity> {
  const [account] = picturesApi.accounts;
  if (!account) throw new AppFailure({ kind: 'service-failed', detail: 'The demo has no account.' });
  const secretName = `demo/pictures-api/${String(account.userId)}/access-token`;
  await parts.vault.write(secretName, account.accessToken);
  const service = createPicturesApiService({
    http: parts.http,
    baseUrl: picturesApi.baseUrl,
    accessToken: () => readSecret(parts.vault, secretName),
    accountName: account.name,
    owners: picturesApi.owners,
  });
  return known(service, 'demo/pictures-api', 'Pictures API', account.name, parts);
}

async function smugmugAccount({ smugmug }: SandboxAnnouncement, parts: DemoParts): Promise<KnownIdentity> {
  const secretName = 'demo/smugmug/api-key';
  await parts.vault.write(secretName, smugmug.apiKey);
  const service = createSmugmugService({
    http: parts.http,
    endpoint: smugmug.endpoint,
    apiKey: await readSecret(parts.vault, secretName),
    owners: smugmug.owners,
  });
  return known(service, 'demo/smugmug', 'SmugMug', 'Visitor', parts);
}

function known(
  service: AlbumService,
  key: string,
  serviceName: string,
  accountName: string,
  parts: DemoParts,
): KnownIdentity {
  return {
    identity: {
      key: IdentityKey.parse(key),
      serviceName,
      accountName,
      initials: initialsOf(accountName),
      isDemo: true,
      capabilities: service.capabilities,
    },
    library: new AlbumLibrary(service, parts.readMask),
  };
}

async function readSecret(vault: Vault, name: string): Promise<string> {
  const reading = await vault.read(name);
  if (reading.state !== 'found') throw new AppFailure({ kind: 'signed-out' });
  return reading.secret;
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = Array.from(words[0] ?? '?')[0] ?? '?';
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : '';
  return (first + last).toUpperCase();
}
