/** Where this program looks for new versions, and whose signatures it accepts. docs/releasing.md says how to set both. */
import * as z from 'zod';
import { isLoopback } from '../net/http/address';
import type { OwnEnvironment } from '../core/environment';

export const UpdateSource = z.object({
  /** The address of `updates.json`: without a query, so that all programs ask for the same. */
  address: z.url().refine((address) => !/[?#]/.test(address)),
  /** Ed25519 keys of 32 bytes, in Base64. The private part of the second one stays in a drawer until the first is lost. */
  publicKeys: z.tuple([PublicKey(), PublicKey()]),
});
export type UpdateSource = z.infer<typeof UpdateSource>;

function PublicKey() {
  return z.base64().length(44);
}

/** NONE YET: a person decides on the address and the keys before the first release. Until then nothing is asked. */
const BUILT_IN_SOURCE: UpdateSource | null = null;

export interface SourceOptions {
  readonly environment: OwnEnvironment;
  /** True for an unpackaged program, and for the test of the packaged one. */
  readonly isTested: boolean;
}

/** Returns null if this build has none. Only tests may name another source than the one that is built in. */
export function readUpdateSource({ environment, isTested }: SourceOptions): UpdateSource | null {
  const named = isTested ? environment['PROOFSHEET_UPDATE_SOURCE'] : undefined;
  if (named === undefined) return BUILT_IN_SOURCE;
  const source = UpdateSource.parse(JSON.parse(named));
  if (!isLoopback(new URL(source.address))) throw new Error('PROOFSHEET_UPDATE_SOURCE is for this computer only.');
  return source;
}
