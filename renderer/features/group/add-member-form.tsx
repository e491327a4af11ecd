/** Adds a member that the service's list does not contain, or that cannot be found in it. */
import type { ReactNode, SubmitEvent } from 'react';
import { useState } from 'react';
import type { Identity, Member } from '../../../preload/contract';
import { TextField } from '../../ui/text-field';
import { addProblem } from './format-member';
import { useAddMember } from './use-group';
import { t } from '../../ui/language';
import { ActionButtons } from '../../ui/action-buttons';
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
    <form aria-label={t('addMember.label')} className={styles['root']} onSubmit={submit}>
      <TextField
        label={t('addMember.userId')}
        value={text}
        hint={t('addMember.hint')}
        problem={adding.error && addProblem(adding.error)}
        beside={
          <ActionButtons
            main={
              <Button
                type="submit"
                isPrimary
                disabled={text.trim() === ''}
                isBusy={adding.isRunning}
                busyLabel={t('addMember.adding')}
              >
                {t('addMember.add')}
              </Button>
            }
            dismiss={onClose && <Button onClick={onClose}>{t('addMember.close')}</Button>}
          />
        }
        onChange={(next) => {
          setText(next);
          if (adding.error) adding.clear();
        }}
      />
      <p role="status" className={styles['done']}>
        {adding.added && text === '' && t('addMember.added', { name: adding.added.name, id: adding.added.id })}
      </p>
    </form>
  );
}
