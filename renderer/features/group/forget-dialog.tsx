/** Forgetting a member: asks for confirmation first, and then lists what was deleted. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DeletedData, IdentityKey, Member } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { Dialog } from '../../ui/dialog';
import { Button } from '../../ui/button';
import { BulletList } from '../../ui/lists';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './forget-dialog.module.css';

export interface ForgetDialogProps {
  readonly identity: IdentityKey;
  readonly member: Member;
  readonly isCurrent: boolean;
  readonly onForgotten: () => void;
  readonly onClose: () => void;
}

export function ForgetDialog({ identity, member, isCurrent, onForgotten, onClose }: ForgetDialogProps): ReactNode {
  const [isRunning, setIsRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState<readonly string[] | null>(null);
  const forget = async (): Promise<void> => {
    setIsRunning(true);
    setProblem(null);
    try {
      setForgotten(labelsOf((await api.group.forget({ identity, member: member.id })).deleted));
      onForgotten();
    } catch (reason) {
      setProblem(sentenceOf(toAppError(reason)));
      setIsRunning(false);
    }
  };
  if (forgotten) {
    return (
      <Dialog title={`${member.name} is forgotten`} className={styles['root']} onClose={onClose}>
        <div role="status">
          <p>{forgotten.length > 0 ? 'Gone from this computer:' : 'Nothing was kept of them.'}</p>
          <BulletList>
            {forgotten.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </BulletList>
        </div>
        <Hint>Entries in the journal are not deleted.</Hint>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={`Forget ${member.name}?`}
      className={styles['root']}
      closeLabel="Cancel"
      onClose={onClose}
      actions={
        <Button isPrimary disabled={isRunning} onClick={() => void forget()}>
          {isRunning ? 'Forgetting' : 'Forget'}
        </Button>
      }
    >
      <p>
        Proofsheet forgets all it keeps of acting as this member: when you last did, and what it read and loaded in
        their place.
        {isCurrent && ' You act as them now; that ends.'} The journal stays as it is, and nothing changes at the
        service.
      </p>
      <Problem>{problem}</Problem>
    </Dialog>
  );
}

/** In the order in which the window lists them. */
const LABELS: readonly (readonly [DeletedData['what'], string])[] = [
  ['albums', 'what was read of their albums and pictures'],
  ['location', 'where you were in them'],
  ['added-by-id', 'that they were added by ID'],
  ['last-acted-as', 'when you acted as them last'],
];

function labelsOf(deleted: readonly DeletedData[]): readonly string[] {
  return LABELS.flatMap(([what, label]) => (deleted.some((each) => each.what === what) ? [label] : []));
}
