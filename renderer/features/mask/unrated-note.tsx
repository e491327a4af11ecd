/**
 * The line above the pictures of a service that does not rate them: says why all of them are masked, and offers the
 * account's mask rules. Shown for each account until a rule is chosen there, here or in Settings.
 */
import { useMutation } from '@tanstack/react-query';
import { EyeOff, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { Identity, MaskRules, MaskState } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { programQueries } from '../../api/query-client';
import { sentenceOf } from '../../domain/describe-error';
import { takeMask } from '../../domain/mask-state';
import { managerOf, maskOffLease, rulesOf } from '../../domain/masking';
import { Button } from '../../ui/button';
import { useFocusForGrid } from '../../ui/focus-for-grid';
import { IconButton } from '../../ui/icon-button';
import { t } from '../../ui/language';
import { Problem } from '../../ui/text-looks';
import { showToast } from '../../ui/toast';
import styles from './unrated-note.module.css';

export interface UnratedNoteProps {
  readonly identity: Identity;
  readonly mask: MaskState;
}

const CHOICES = ['mask', 'mask-hidden', 'show'] as const satisfies readonly MaskRules['whenUnrated'][];

export function UnratedNote({ identity, mask }: UnratedNoteProps): ReactNode {
  return isUndecided(identity, mask) && <Note identity={identity} />;
}

function Note({ identity }: Pick<UnratedNoteProps, 'identity'>): ReactNode {
  const choose = useMutation(
    {
      mutationFn: (whenUnrated: MaskRules['whenUnrated']) =>
        api.mask.changeRules({ identity: identity.key, change: { whenUnrated } }),
      onSuccess(state, whenUnrated) {
        takeMask(state);
        showToast(t(`unratedNote.chosen-${whenUnrated}`, { service: identity.serviceName }));
      },
    },
    programQueries,
  );
  const root = useRef<HTMLElement>(null);
  useFocusForGrid(root);
  return (
    <section ref={root} className={styles['root']} aria-label={t('unratedNote.title')}>
      <EyeOff aria-hidden size={18} />
      <div className={styles['words']}>
        <p>{t('unratedNote.why', { service: identity.serviceName })}</p>
        {choose.error && <Problem role="alert">{sentenceOf(toAppError(choose.error))}</Problem>}
      </div>
      <div className={styles['choices']}>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            isBusy={choose.isPending && choose.variables === choice}
            onClick={() => choose.mutate(choice)}
          >
            {t(`unratedNote.${choice}`)}
          </Button>
        ))}
        <IconButton icon={X} label={t('common.dismiss')} onClick={() => choose.mutate('mask')} />
      </div>
    </section>
  );
}

/** While a member is acted as, the rules of the manager's account are not offered: they apply to all members. */
function isUndecided({ key, capabilities }: Identity, mask: MaskState): boolean {
  return (
    !capabilities.safetyFlags &&
    managerOf(key) === key &&
    mask.revision >= 0 &&
    mask.level === 'sensitive' &&
    !mask.unratedChosen.includes(key) &&
    rulesOf(mask, key).whenUnrated === 'mask' &&
    maskOffLease(mask, key) === null
  );
}
