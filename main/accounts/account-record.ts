/** The data stored about an account without encryption: enough to show it and to sign in again, and no secrets. */
import * as z from 'zod';
import { AccountId, SignedOutReason } from '../../preload/contract/account';
import { AccountColour } from '../../preload/contract/identity';
import { ServiceId } from '../../preload/contract/server';
import { cleanName } from '../core/clean-name';
import { renameFields } from '../storage/rename-fields';
import { SignInConfig } from '../services/service-account';
import type { ServiceModule } from '../services/service-module';

const Fields = z.object({
  id: AccountId,
  service: ServiceId,
  // Earlier versions saved names exactly as the service sent them.
  name: z
    .string()
    .min(1)
    .transform((name) => cleanName(name) ?? '#'),
  colour: AccountColour,
  config: SignInConfig,
  /** The person's id at the service; null for a visitor. */
  personId: z.string().nullable(),
  personName: z
    .string()
    .nullable()
    .transform((name) => name && cleanName(name)),
  signedOut: SignedOutReason.nullable(),
});

export type AccountRecord = z.infer<typeof Fields>;

/**
 * Returns the schema of the records of these services; the service parses the sign-in configuration. Records of earlier
 * versions name it `way`.
 */
export function accountRecordOf(services: readonly ServiceModule[]): z.ZodType<AccountRecord> {
  const record = Fields.transform((fields, context) => {
    const service = services.find(({ id }) => id === fields.service);
    const config = service?.accounts.Config.safeParse(fields.config);
    if (config?.success) return { ...fields, config: config.data };
    context.addIssue({ code: 'custom', message: 'not a sign-in of a known service' });
    return z.NEVER;
  });
  return z.preprocess((value) => renameFields(value, { way: 'config' }), record);
}

/** Port that stores the account records between starts, in the person's own order. */
export interface AccountRecords {
  read(): readonly AccountRecord[];
  write(records: readonly AccountRecord[]): void;
}

/** Returns the first colour that no account uses, or cycles through the colours if all are used. */
export function chooseColour(records: readonly AccountRecord[]): AccountColour {
  const colours = AccountColour.options;
  const free = colours.find((colour) => records.every((record) => record.colour !== colour));
  return free ?? colours[records.length % colours.length] ?? 'clay';
}
