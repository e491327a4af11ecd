/** Where the services are: their addresses, and a test that says step by step what it found. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import type { SubmitEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Server, TestStep } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { describeError } from '../../api/describe-error';
import { programQueries } from '../../api/query-client';
import { Dialog } from '../../ui/dialog';

const serversQuery = {
  queryKey: ['servers'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.servers.list({}, { signal }),
};

export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const servers = useQuery(serversQuery, programQueries);
  return (
    <Dialog title="Settings" className="settings" onClose={onClose}>
      <p className="hint">
        Where the services are. https everywhere; http only on this computer. The built-in demo is used where nothing else is set.
      </p>
      {servers.error && <p className="problem">{describeError(toAppError(servers.error)).explanation}</p>}
      {servers.data?.map((server) => <ServerField key={`${server.service} ${server.address}`} server={server} />)}
    </Dialog>
  );
}

const FROM_WORDS = {
  demo: 'The built-in demo',
  settings: 'Set here',
  environment: 'Set by the environment, so it cannot be changed here',
} as const;

function ServerField({ server }: { readonly server: Server }): ReactNode {
  const [address, setAddress] = useState(server.address);
  const save = useMutation(
    {
      mutationFn: (wanted: string | null) => api.servers.set({ service: server.service, address: wanted }),
      onSuccess: (changed) => programQueries.setQueryData(serversQuery.queryKey, changed),
    },
    programQueries,
  );
  const test = useMutation({ mutationFn: () => api.servers.test({ service: server.service, address }) }, programQueries);
  const isFixed = server.from === 'environment';
  const problem = save.error ?? test.error;
  const id = `server-${server.service}`;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    save.mutate(address);
  };
  return (
    <form className="field server" onSubmit={submit}>
      <label htmlFor={id}>
        {server.label} <span className="hint">{FROM_WORDS[server.from]}</span>
      </label>
      <div className="field-row">
        <input
          id={id}
          className="input"
          type="text"
          spellCheck={false}
          value={address}
          disabled={isFixed}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="button" className="button" disabled={test.isPending} onClick={() => test.mutate()}>
          {test.isPending ? 'Testing' : 'Test'}
        </button>
        <button type="submit" className="button button-primary" disabled={isFixed || address === server.address || save.isPending}>
          Save
        </button>
        {server.from === 'settings' && (
          <button type="button" className="button" onClick={() => save.mutate(null)}>
            Use the demo
          </button>
        )}
      </div>
      <p className="problem" role="alert">
        {problem && describeError(toAppError(problem)).explanation}
      </p>
      {test.data && <TestSteps steps={test.data} />}
    </form>
  );
}

const STEP_ICONS = { passed: CircleCheck, failed: CircleX, skipped: CircleMinus } as const;
const STEP_WORDS = { passed: 'Passed', failed: 'Failed', skipped: 'Skipped' } as const;

function TestSteps({ steps }: { readonly steps: readonly TestStep[] }): ReactNode {
  return (
    <ol className="test-steps" aria-label="What the test found" aria-live="polite">
      {steps.map(({ name, state, found }) => {
        const Icon = STEP_ICONS[state];
        return (
          <li key={name} data-state={state}>
            <Icon aria-label={STEP_WORDS[state]} size={16} />
            <span>{found}</span>
          </li>
        );
      })}
    </ol>
  );
}
