/** The choice of the mask style, with a small preview of each. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { MaskStyle } from '../../../preload/contract';
import { t } from '../../ui/language';
import { VisuallyHidden } from '../../ui/text-looks';
import styles from './mask-style-choice.module.css';

export interface MaskStyleChoiceProps {
  readonly chosen: MaskStyle;
  readonly onChoose: (maskStyle: MaskStyle) => void;
}

const MASK_STYLES: readonly MaskStyle[] = ['soft', 'mosaic', 'plain'];

/** The coarse colours of a shore in the evening, row by row. */
const COLOURS = [
  ['#8ea3b8', '#9fb0c0', '#b6bcc2', '#c9bfb4'],
  ['#6f8aa3', '#87a0b0', '#b3a798', '#cfae8c'],
  ['#4f6a7c', '#5f7a86', '#8a7d6c', '#a3835f'],
];

export function MaskStyleChoice({ chosen, onChoose }: MaskStyleChoiceProps): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles['root']}>
      <legend>{t('maskSettings.maskStyle')}</legend>
      {MASK_STYLES.map((maskStyle) => (
        <label key={maskStyle} className={styles['choice']}>
          <VisuallyHidden
            type="radio"
            as="input"
            name={name}
            checked={maskStyle === chosen}
            onChange={() => onChoose(maskStyle)}
          />
          <span className={styles['picture']} aria-hidden>
            {maskStyle === 'plain' ? (
              <span>{t('maskStyles.titleInPreview')}</span>
            ) : (
              <Shore isSoft={maskStyle === 'soft'} />
            )}
          </span>
          <span>{t(`maskStyles.${maskStyle}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Shore({ isSoft }: { readonly isSoft: boolean }): ReactNode {
  const id = useId();
  return (
    // Blurring fades the outermost colours, so they are outside the view box.
    <svg viewBox={isSoft ? '0.5 0.5 3 2' : '0 0 4 3'} preserveAspectRatio="none">
      <filter id={id} x={0} y={0} width={1} height={1}>
        <feGaussianBlur stdDeviation={0.45} />
      </filter>
      <g {...(isSoft ? { filter: `url(#${id})` } : {})}>
        {COLOURS.flatMap((row, y) =>
          row.map((colour, x) => <rect key={`${x} ${y}`} x={x} y={y} width={1.02} height={1.02} fill={colour} />),
        )}
      </g>
    </svg>
  );
}
