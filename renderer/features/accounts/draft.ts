/**
 * The text typed for a sign-in so far. It survives going back and forth, and is discarded with the screen: see
 * `useTyped`.
 */
import type { FieldId, ServiceOffer, SignInField, SignInMethod, SignInRequest } from '../../../preload/contract';
import { hasMessage, t } from '../../ui/language';
import { allFieldsOf, isSecretField, REDIRECT_PORTS, redirectPortOf } from '../../../preload/contract/sign-in-field';

/** The text of each field of all methods of a service, and two entries of the form itself. */
export interface Draft {
  /** The id of one of the offer's known servers; empty for another server. */
  readonly host: string;
  readonly server: string;
  readonly [field: FieldId]: string;
}

export type DraftProblems = Readonly<Record<string, string | undefined>>;
export type DraftChange = (change: Partial<Draft>) => void;

export interface DraftForm {
  readonly draft: Draft;
  readonly problems: DraftProblems;
  readonly isReadOnly: boolean;
  readonly onChange: DraftChange;
}

/** Returns the props that all fields of the form share, for a `TextField`. */
export function fieldOf(id: FieldId, { draft, problems, isReadOnly, onChange }: DraftForm) {
  return {
    value: draft[id] ?? '',
    problem: problems[id],
    isReadOnly,
    onChange: (text: string) => onChange({ [id]: text }),
  };
}

export function startDraft(offer: ServiceOffer): Draft {
  return {
    ...Object.fromEntries(offer.methods.flatMap(allFieldsOf).map(({ id, initial }) => [id, initial ?? ''])),
    host: offer.hosts[0]?.id ?? '',
    server: '',
  };
}

/** Returns what was typed for one service into fields that another one has too, such as an API key. */
export function sharedFields(from: Draft, other: ServiceOffer): Partial<Draft> {
  const ids = other.methods.flatMap(allFieldsOf).map(({ id }) => id);
  return Object.fromEntries(ids.flatMap((id) => (from[id] ? [[id, from[id]] as const] : [])));
}

function hostOf(offer: ServiceOffer, draft: Draft): ServiceOffer['hosts'][number] | undefined {
  return offer.hosts.find(({ id }) => id === draft.host);
}

/** Returns the server's address: that of the known server, or the one that the person typed. */
export function serverOf(offer: ServiceOffer, draft: Draft): string {
  return (hostOf(offer, draft)?.server ?? draft.server).trim();
}

/** Returns the text of a field as it is sent: without the spaces around it, unless they count. */
export function textOf(offer: ServiceOffer, { id, kind }: Pick<SignInField, 'id' | 'kind'>, draft: Draft): string {
  const text = hostOf(offer, draft)?.values[id] ?? draft[id] ?? '';
  return kind === 'password' ? text : text.trim();
}

/** Returns the redirect address; null while the port is not valid. */
export function redirectAddressOf(redirectPort: string): string | null {
  const port = redirectPortOf(redirectPort);
  return port === null ? null : `http://127.0.0.1:${port}/callback`;
}

export function portProblem(): string {
  const { min, max } = REDIRECT_PORTS;
  return t('signIn.portProblem', { min: String(min), max: String(max) });
}

/** Returns the missing or invalid fields, in the order of the form. */
export function problemsOf(offer: ServiceOffer, method: SignInMethod, draft: Draft): DraftProblems {
  const problems = allFieldsOf(method).flatMap((field) => {
    const problem = problemOf(field, textOf(offer, field, draft));
    return problem === null ? [] : [[field.id, problem] as const];
  });
  return {
    ...(serverOf(offer, draft) === '' && { server: t('signInMissing.server') }),
    ...Object.fromEntries(problems),
  };
}

function problemOf({ kind, isRequired, text: field }: SignInField, text: string): string | null {
  if (kind === 'redirect-port') return redirectPortOf(text) === null ? portProblem() : null;
  if (text !== '' || !isRequired) return null;
  const key = `signInMissing.${field}`;
  return t(hasMessage(key) ? key : 'signIn.needed');
}

/** Converts a draft without problems into a request. */
export function toRequest(offer: ServiceOffer, method: SignInMethod, draft: Draft): SignInRequest {
  return {
    service: offer.service,
    method: method.id,
    server: serverOf(offer, draft),
    ...toTypedFields(allFieldsOf(method), (field) => textOf(offer, field, draft)),
  };
}

/** Leaves out empty fields, and puts secrets apart from all others. */
export function toTypedFields(
  fields: readonly SignInField[],
  textOfField: (field: SignInField) => string,
): Pick<SignInRequest, 'values' | 'secrets'> {
  const typed = (isSecret: boolean): Record<string, string> => {
    const entries = fields
      .filter((field) => isSecretField(field) === isSecret)
      .map((field) => [field.id, textOfField(field)] as const);
    return Object.fromEntries(entries.filter(([, text]) => text !== ''));
  };
  return { values: typed(false), secrets: typed(true) };
}
