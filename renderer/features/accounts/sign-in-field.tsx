/** One field of a sign-in, drawn from the data of its service. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SecretsStorage, SignInField } from '../../../preload/contract';
import { isSecretField } from '../../../preload/contract/sign-in-field';
import { programQueries } from '../../api/query-client';
import { TextField } from '../../ui/text-field';
import type { DraftForm } from './draft';
import { fieldOf } from './draft';
import { secretsStorageQuery } from './queries';
import { RedirectPort } from './redirect-port';

export interface SignInFieldInputProps {
  readonly field: SignInField;
  readonly form: DraftForm;
  /** Another program uses the port, so it must be changed. */
  readonly isPortTaken?: boolean;
}

export function SignInFieldInput({ field, form, isPortTaken = false }: SignInFieldInputProps): ReactNode {
  const { data: secretsStorage } = useQuery(secretsStorageQuery, programQueries);
  const props = fieldOf(field.id, form);
  if (field.kind === 'redirect-port') {
    const { value, problem, onChange } = props;
    return (
      <RedirectPort
        label={field.label}
        value={value}
        problem={problem}
        hasFocusAtStart={isPortTaken}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={field.label}
      isSecret={isSecretField(field)}
      hint={hintOf(field, props.value, secretsStorage)}
      {...(field.placeholder !== undefined && { placeholder: field.placeholder })}
      {...props}
    />
  );
}

function hintOf(field: SignInField, text: string, secretsStorage: SecretsStorage | undefined): string | undefined {
  const { hint, hintWhenTyped } = field;
  if (text.trim() === '' || hintWhenTyped === undefined) return hint;
  return isSecretField(field) ? `${hintWhenTyped} ${keptLabel(secretsStorage)}` : hintWhenTyped;
}

function keptLabel(place: SecretsStorage | undefined): string {
  if (!place) return '';
  return place.state === 'sealed'
    ? 'It stays in the keychain of this computer.'
    : 'It is forgotten when Proofsheet closes.';
}
