/** One field of a sign-in, drawn from the data of its service. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SecretsStorage, SignInField } from '../../../preload/contract';
import { isSecretField } from '../../../preload/contract/sign-in-field';
import { programQueries } from '../../api/query-client';
import { hasMessage, t } from '../../ui/language';
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
        label={t(`signInFields.${field.text}`)}
        value={value}
        problem={problem}
        hasFocusAtStart={isPortTaken}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={t(`signInFields.${field.text}`)}
      isSecret={isSecretField(field)}
      hint={hintOf(field, props.value, secretsStorage)}
      {...(field.placeholder !== undefined && { placeholder: field.placeholder })}
      {...props}
    />
  );
}

function hintOf(field: SignInField, text: string, secretsStorage: SecretsStorage | undefined): string | undefined {
  const [hint, whenTyped] = [`signInHints.${field.text}`, `signInHintsWhenTyped.${field.text}`];
  if (text.trim() === '' || !hasMessage(whenTyped)) return hasMessage(hint) ? t(hint) : undefined;
  if (!isSecretField(field) || !secretsStorage) return t(whenTyped);
  const stays = t(secretsStorage.state === 'sealed' ? 'signIn.keptInKeychain' : 'signIn.keptUntilClose');
  return `${t(whenTyped)} ${stays}`;
}
