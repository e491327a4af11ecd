/** Adds a member that the service's list does not contain, or that cannot be found in it. */
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { Identity, Member } from '../../../preload/contract';
import { TextField } from '../../ui/text-field';
import { addProblem } from './format-member';
import { useAddMember } from './use-group';
import { Button } from '../../ui/button';
import styles from './add-member-form.module.css';

export interface AddMemberFormProps {
  readonly identity: Identity;
  readonly onAdded: (member: Member) => void;
  /** Null if the form cannot be closed. */
  readonly onClose: (() => void) | null;
}

export function AddMemberForm({ identity, onAdded, onClose }: AddMemberFormProps): ReactNode {
  const [text, setText] = useState('');
  const adding = useAddMember(identity, (member) => {
    setText('');
    onAdded(member);
  });
  const canAdd = text.trim() !== '' && !adding.isRunning;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (canAdd) adding.add(text);
  };
  return (
    <form aria-label="Add a member" className={styles['root']} onSubmit={submit}>
      <TextField
        label="Add a member by user ID"
        value={text}
        hint="Every user has one ID: the same as the owner of albums and as a member of your group."
        problem={adding.error && addProblem(adding.error)}
        beside={
          <>
            <Button type="submit" isPrimary disabled={!canAdd}>
              {adding.isRunning ? 'Adding' : 'Add'}
            </Button>
            {onClose && <Button onClick={onClose}>Close</Button>}
          </>
        }
        onChange={(next) => {
          setText(next);
          if (adding.error) adding.clear();
        }}
      />
      <p role="status" className={styles['done']}>
        {adding.added && text === '' && `${adding.added.name} (#${adding.added.id}) is in the list now.`}
      </p>
    </form>
  );
}
