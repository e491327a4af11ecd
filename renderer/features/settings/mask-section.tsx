/**
 * The settings of the mask: for each account what counts as safe and what is shown instead, and for the whole program
 * how long a reveal lasts.
 */
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import type { Identity, IdentityKey, MaskRules, Preferences, PreferencesChange } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { api } from '../../api/client';
import { sentenceOf } from '../../domain/describe-error';
import { takeMask, useMask, permissionQuery } from '../../domain/mask-state';
import { rulesOf } from '../../domain/masking';
import { programQueries } from '../../api/query-client';
import { formatMinutes, formatSeconds } from '../../ui/format-duration';
import { t } from '../../ui/language';
import { CheckLine } from './check-line';
import { AllPicturesChoices } from './all-pictures-choices';
import { LengthChoice } from './length-choice';
import { MaskStyleChoice } from './mask-style-choice';
import { SelectLine } from './select-line';
import { Hint, Problem } from '../../ui/text-looks';
import styles from './section.module.css';

export interface Person {
  readonly identity: Identity;
  readonly name: string;
}

export interface MaskSectionProps {
  readonly people: readonly Person[];
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

/** Within the limits of the contract. */
const REVEAL_SECONDS = [5, 10, 15, 30, 60, 120, 300, 600];
const OFF_MINUTES = [1, 5, 10, 15, 30, 60, 120];

export function MaskSection({ people, preferences, onChange }: MaskSectionProps): ReactNode {
  const titleId = useId();
  const [chosenKey, setChosenKey] = useState(people[0]?.identity.key);
  const chosen = people.find(({ identity }) => identity.key === chosenKey) ?? people[0];
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('maskSettings.title')}</h3>
      {chosen && (
        <>
          <SelectLine
            label={t('maskSettings.rulesFor')}
            choices={people.map(({ identity }) => identity.key)}
            chosen={chosen.identity.key}
            nameOf={(key) => nameAtService(people, key)}
            onChoose={setChosenKey}
          />
          <Rules key={chosen.identity.key} identity={chosen.identity} />
        </>
      )}
      <h4>{t('maskSettings.forAllAccounts')}</h4>
      <LengthChoice
        label={t('maskSettings.revealLength')}
        lengths={REVEAL_SECONDS}
        chosen={preferences.revealSeconds}
        words={formatSeconds}
        onChoose={(revealSeconds) => onChange({ revealSeconds })}
      />
      <LengthChoice
        label={t('maskSettings.offLength')}
        lengths={OFF_MINUTES}
        chosen={preferences.maskOffMinutes}
        words={formatMinutes}
        onChoose={(maskOffMinutes) => onChange({ maskOffMinutes })}
      />
      <CheckLine
        label={t('maskSettings.masksOnBlur')}
        hint={t('maskSettings.whenMaskedAnyway')}
        isOn={preferences.masksOnBlur}
        onChange={(masksOnBlur) => onChange({ masksOnBlur })}
      />
      <AllPicturesChoices preferences={preferences} onChange={onChange} />
    </section>
  );
}

function nameAtService(people: readonly Person[], key: IdentityKey): string {
  const person = people.find(({ identity }) => identity.key === key);
  return person ? t('common.nameAtService', { name: person.name, service: person.identity.serviceName }) : '';
}

function Rules({ identity }: { readonly identity: Identity }): ReactNode {
  const { key, capabilities } = identity;
  const kept = rulesOf(useMask(), key);
  const change = useMutation(
    {
      mutationFn: (wanted: Partial<MaskRules>) => api.mask.changeRules({ identity: key, change: wanted }),
      onSuccess: takeMask,
    },
    programQueries,
  );
  // Shows the chosen value while it is being saved.
  const rules = change.isPending ? { ...kept, ...change.variables } : kept;
  return (
    <>
      <UnratedChoice
        identity={identity}
        chosen={rules.whenUnrated}
        onChoose={(whenUnrated) => change.mutate({ whenUnrated })}
      />
      <MaskStyleChoice chosen={rules.maskStyle} onChoose={(maskStyle) => change.mutate({ maskStyle })} />
      {capabilities.safetyFlags && (
        <CheckLine
          label={t('maskSettings.asksForMaskedForms')}
          hint={t('maskSettings.asksForMaskedFormsHint')}
          isOn={rules.asksForMaskedForms}
          onChange={(asksForMaskedForms) => change.mutate({ asksForMaskedForms })}
        />
      )}
      <Problem>{change.error && sentenceOf(toAppError(change.error))}</Problem>
      <Permission identity={identity} />
    </>
  );
}

type Unrated = MaskRules['whenUnrated'];

interface UnratedChoiceProps {
  readonly identity: Identity;
  readonly chosen: Unrated;
  readonly onChoose: (unrated: Unrated) => void;
}

function UnratedChoice({ identity: { capabilities, serviceName }, chosen, onChoose }: UnratedChoiceProps): ReactNode {
  const name = useId();
  const speaks = capabilities.safetyFlags;
  const choices: readonly { readonly id: Unrated; readonly label: string; readonly hint: string }[] = [
    { id: 'mask', label: t('maskSettings.unratedMask'), hint: t('maskSettings.unratedMaskHint') },
    ...(speaks
      ? []
      : [
          {
            id: 'mask-hidden' as const,
            label: t('maskSettings.unratedMaskHidden'),
            hint: t('maskSettings.unratedMaskHiddenHint'),
          },
        ]),
    {
      id: 'show',
      label: t('maskSettings.unratedShow'),
      hint: speaks ? t('maskSettings.unratedShowHint') : t('maskSettings.unratedShowAllHint', { service: serviceName }),
    },
  ];
  return (
    <fieldset className={styles['modes']}>
      <legend>
        {speaks ? t('maskSettings.whenUnrated') : t('maskSettings.whenNeverRated', { service: serviceName })}
      </legend>
      {choices.map(({ id, label, hint }) => (
        <label key={id} className={styles['mode']}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{label}</span>
          <Hint as="span" className={styles['mode-hint']}>
            {hint}
          </Hint>
        </label>
      ))}
    </fieldset>
  );
}

function Permission({ identity: { key } }: { readonly identity: Identity }): ReactNode {
  const { data } = useQuery(permissionQuery(key), programQueries);
  const finding = data && t(`errorDetails.${data.finding.code}`, data.finding);
  return (
    <p aria-live="polite">
      {data && data.state !== 'free' ? (
        <span className={styles['why']}>{finding}</span>
      ) : (
        <Hint as="span">{finding}</Hint>
      )}
    </p>
  );
}
