/**
 * Checks the window's input for a sign-in against the fields that the service lists. The window is not trusted: any
 * input that its own form would not send is a `bad-request`.
 */
import type { ErrorDetail, SignInAgainRequest, SignInField, SignInMethod, SignInRequest } from '../../preload/contract';
import { allFieldsOf, isSecretField, redirectPortOf } from '../../preload/contract/sign-in-field';
import { AppFailure } from '../core/errors';
import type { ServiceAccounts, SignInConfig, TypedFields } from '../services/service-account';
import type { ServiceModule } from '../services/service-module';

export interface SignInForm {
  readonly config: SignInConfig;
  readonly typed: TypedFields;
}

/** Throws `not-understood` for an address that cannot be used. */
export function readForm({ parseAddress, accounts }: ServiceModule, request: SignInRequest): SignInForm {
  const method = methodOf(accounts, request.method);
  const fields = allFieldsOf(method);
  const server = parseAddress(request.server).address;
  const typed = readTyped(fields, request);
  const empty = fields.find(({ id, isRequired }) => isRequired && typed[id] === undefined);
  if (empty) throw badRequest({ code: 'call-with-empty-field', field: empty.id });
  return { config: accounts.configure(method.id, server, typed), typed };
}

/** Combines the previous sign-in configuration with the values typed now. */
export function readAgainForm(
  { accounts }: ServiceModule,
  config: SignInConfig,
  request: Omit<SignInAgainRequest, 'account'>,
): SignInForm {
  const typed = readTyped(againFieldsOf(accounts, config), request);
  return { config: accounts.reconfigure?.(config, typed, request.permission) ?? config, typed };
}

/** Returns the fields that can be typed to sign in again: the secrets, and the redirect port. */
export function againFieldsOf(accounts: ServiceAccounts, config: SignInConfig): readonly SignInField[] {
  return allFieldsOf(methodOf(accounts, config.method)).filter(({ kind }) => kind !== 'text');
}

/** Throws `bad-request` for a method that the service does not have. */
export function methodOf({ offer }: ServiceAccounts, id: string): SignInMethod {
  const found = offer.methods.find((method) => method.id === id);
  if (!found) throw badRequest({ code: 'call-with-unknown-method' });
  return found;
}

function readTyped(
  fields: readonly SignInField[],
  { values, secrets }: Pick<SignInRequest, 'values' | 'secrets'>,
): TypedFields {
  const known = new Map(fields.map((field) => [field.id, field]));
  const read = ([id, text]: readonly [string, string], isSecret: boolean): readonly [string, string] => {
    const field = known.get(id);
    if (!field || isSecretField(field) !== isSecret) throw badRequest({ code: 'call-with-unknown-field' });
    const typed = field.kind === 'password' ? text : text.trim();
    if (field.kind === 'redirect-port' && typed !== '' && redirectPortOf(typed) === null)
      throw badRequest({ code: 'call-with-invalid-port' });
    return [id, typed];
  };
  const typed = [
    ...Object.entries(values).map((entry) => read(entry, false)),
    ...Object.entries(secrets).map((entry) => read(entry, true)),
  ];
  return Object.fromEntries(typed.filter(([, text]) => text !== ''));
}

function badRequest(detail: ErrorDetail): AppFailure {
  return new AppFailure({ kind: 'bad-request', detail });
}
