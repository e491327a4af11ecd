/** The account's name and colour. Each is saved as soon as it is chosen. */
import type { ReactNode, SubmitEvent } from 'react';
import { useId, useState } from 'react';
import type { Account, AccountColour, AppError } from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { describeError } from '../../domain/describe-error';
import { t } from '../../ui/language';
import { TextField } from '../../ui/text-field';
import { changeAccount } from './queries';
import { tooltip } from '../../ui/tooltip';
import { Hint } from '../../ui/text-looks';
import styles from './account-appearance.module.css';

const COLOURS: readonly AccountColour[] = ['clay', 'amber', 'moss', 'teal', 'sky', 'indigo', 'plum', 'rose'];
/** The limit in the contract. */
const NAME_LIMIT = 60;

export function AccountAppearance({ account }: { readonly account: Account }): ReactNode {
  const [name, setName] = useState(account.name);
  const [problem, setProblem] = useState<AppError | 'nameless' | null>(null);
  const change = async (wanted: { readonly name?: string; readonly colour?: AccountColour }): Promise<void> => {
    try {
      await changeAccount(account.id, wanted);
      setProblem(null);
    } catch (reason) {
      setProblem(toAppError(reason));
    }
  };
  const keepName = (event?: SubmitEvent): void => {
    event?.preventDefault();
    const wanted = name.trim();
    if (wanted === '') setProblem('nameless');
    else if (wanted === account.name) setProblem(null);
    else void change({ name: wanted });
  };
  return (
    <form className={styles['root']} onSubmit={keepName}>
      <div onBlur={() => keepName()}>
        <TextField
          label={t('accounts.name')}
          value={name}
          maxLength={NAME_LIMIT}
          problem={wordsOf(problem)}
          onChange={setName}
        />
      </div>
      <ColourChoice
        chosen={account.colour}
        initials={account.initials}
        onChoose={(colour) => void change({ colour })}
      />
    </form>
  );
}

function wordsOf(problem: AppError | 'nameless' | null): string | null {
  if (problem === 'nameless') return t('accounts.nameMissing');
  return problem && describeError(problem).title;
}

interface ColourChoiceProps {
  readonly chosen: AccountColour;
  readonly initials: string;
  readonly onChoose: (colour: AccountColour) => void;
}

function ColourChoice({ chosen, initials, onChoose }: ColourChoiceProps): ReactNode {
  const group = useId();
  return (
    <fieldset className={styles['colours']}>
      <legend>
        {t('accounts.colour')} <Hint as="span">{t(`accountColours.${chosen}`)}</Hint>
      </legend>
      {COLOURS.map((colour) => (
        <label
          key={colour}
          className={styles['colour']}
          data-colour={colour}
          {...tooltip(t(`accountColours.${colour}`))}
        >
          <input
            type="radio"
            name={group}
            aria-label={t(`accountColours.${colour}`)}
            checked={colour === chosen}
            onChange={() => onChoose(colour)}
          />
          <span aria-hidden>{colour === chosen ? initials : ''}</span>
        </label>
      ))}
    </fieldset>
  );
}
