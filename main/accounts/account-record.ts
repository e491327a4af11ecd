/** What is kept of an account in plain: enough to show it and to sign in again, and nothing secret. */
import * as z from 'zod';
import { AccountId, SignedOutReason } from '../../preload/contract/account';
import { AccountColour } from '../../preload/contract/account-colour';
import { IdentityKey } from '../../preload/contract/identity';
import { ServiceName } from '../../preload/contract/server';
import { cleanName } from '../core/clean-name';
import { SignInWay } from '../services/service-account';

export const AccountRecord = z.object({
  id: AccountId,
  service: ServiceName,
  // Earlier versions kept names as the service gave them.
  name: z
    .string()
    .min(1)
    .transform((name) => cleanName(name) ?? '#'),
  colour: AccountColour,
  way: SignInWay,
  /** By the service's own count; null for a visitor. */
  personId: z.string().nullable(),
  personName: z
    .string()
    .nullable()
    .transform((name) => name && cleanName(name)),
  signedOut: SignedOutReason.nullable(),
});
export type AccountRecord = z.infer<typeof AccountRecord>;

/** Port: the records in the person's own order, kept between two starts. */
export interface AccountRecords {
  read(): readonly AccountRecord[];
  write(records: readonly AccountRecord[]): void;
}

/** So far everybody acts as themselves. */
export function identityOf({ id }: Pick<AccountRecord, 'id'>): IdentityKey {
  return IdentityKey.parse(`account/${id}`);
}

/** The first colour that nobody has, or else the one after the last. */
export function chooseColour(records: readonly AccountRecord[]): AccountColour {
  const colours = AccountColour.options;
  const free = colours.find((colour) => records.every((record) => record.colour !== colour));
  return free ?? colours[records.length % colours.length] ?? 'clay';
}
