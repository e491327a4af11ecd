/** The fields for a sign-in through the browser: the registered project and the redirect port. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { SecretsStorage } from '../../../preload/contract';
import { api } from '../../api/client';
import { CopyButton } from '../../ui/copy-button';
import { TextField } from '../../ui/text-field';
import type { Draft, DraftChange, DraftProblems } from './draft';
import { redirectAddressOf } from './draft';

export interface BrowserFieldsProps {
  readonly draft: Draft;
  readonly problems: DraftProblems;
  readonly secretsStorage: SecretsStorage | undefined;
  /** Another program uses the port, so it must be changed. */
  readonly isPortTaken: boolean;
  readonly onChange: DraftChange;
}

export function BrowserFields({
  draft,
  problems,
  secretsStorage,
  isPortTaken,
  onChange,
}: BrowserFieldsProps): ReactNode {
  return (
    <>
      <fieldset className="form-part">
        <legend>Your project</legend>
        <TextField
          label="Client ID"
          hint="From the project’s details page at the service."
          value={draft.clientId}
          problem={problems.clientId}
          onChange={(clientId) => onChange({ clientId })}
        />
        <TextField
          label="Client secret"
          isSecret
          hint={
            draft.clientSecret.trim() === ''
              ? 'From the same page. Left empty, the implicit flow is used: the sign-in ends after 20 minutes or so, and has to be repeated.'
              : `From the same page. ${keptLabel(secretsStorage)}`
          }
          value={draft.clientSecret}
          onChange={(clientSecret) => onChange({ clientSecret })}
        />
      </fieldset>
      <fieldset className="form-part">
        <legend>Where the answer comes back to</legend>
        <RedirectPort
          value={draft.redirectPort}
          redirectAddress={redirectAddressOf(draft)}
          problem={problems.redirectPort}
          hasFocusAtStart={isPortTaken}
          onChange={(redirectPort) => onChange({ redirectPort })}
        />
      </fieldset>
    </>
  );
}

function keptLabel(place: SecretsStorage | undefined): string {
  if (!place) return '';
  return place.state === 'sealed'
    ? 'It stays in the keychain of this computer.'
    : 'It is forgotten when Proofsheet closes.';
}

export interface RedirectPortProps {
  readonly value: string;
  /** Null while the port is not valid. */
  readonly redirectAddress: string | null;
  readonly problem: string | undefined;
  /** Focuses the port on mount, if it must be changed first. */
  readonly hasFocusAtStart?: boolean;
  readonly onChange: (value: string) => void;
}

export function RedirectPort({
  value,
  redirectAddress,
  problem,
  hasFocusAtStart,
  onChange,
}: RedirectPortProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!hasFocusAtStart) return;
    field.current?.focus();
    field.current?.select();
  }, [hasFocusAtStart]);
  return (
    <>
      <TextField
        label="Redirect port"
        isNumber
        inputRef={field}
        value={value}
        problem={problem}
        maxLength={5}
        onChange={onChange}
      />
      <p className="hint">The service compares this address, so register exactly this one in the project’s details:</p>
      <div className="redirect-address">
        <code>{redirectAddress ?? '…'}</code>
        <CopyButton
          key={redirectAddress}
          label="Copy"
          isDisabled={redirectAddress === null}
          onCopy={() => api.clipboard.write({ text: redirectAddress ?? '' })}
        />
      </div>
    </>
  );
}
