/** The settings of the viewer: what it shows beside the picture, its zoom and the slideshow. */
import { type ReactNode, useId } from 'react';
import type { Preferences, PreferencesChange } from '../../../preload/contract';
import { t } from '../../ui/language';
import { CheckLine } from './check-line';
import { LengthChoice } from './length-choice';
import styles from './section.module.css';

const SLIDESHOW_SECONDS = [2, 3, 5, 10, 20, 30];

export interface ViewerSectionProps {
  readonly preferences: Preferences;
  readonly onChange: (change: PreferencesChange) => void;
}

export function ViewerSection({ preferences, onChange }: ViewerSectionProps): ReactNode {
  const { showsFilmstrip, showsInfoOverlay, showsHistogram, keepsZoom, slideshow } = preferences;
  const titleId = useId();
  const changeSlideshow = (change: Partial<Preferences['slideshow']>): void =>
    onChange({ slideshow: { ...slideshow, ...change } });
  return (
    <section className={styles['root']} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('viewerSettings.title')}</h3>
      <CheckLine
        label={t('viewerSettings.showsFilmstrip')}
        hint={t('viewerSettings.showsFilmstripHint')}
        isOn={showsFilmstrip}
        onChange={(isOn) => onChange({ showsFilmstrip: isOn })}
      />
      <CheckLine
        label={t('viewerSettings.showsInfoOverlay')}
        hint={t('viewerSettings.showsInfoOverlayHint')}
        isOn={showsInfoOverlay}
        onChange={(isOn) => onChange({ showsInfoOverlay: isOn })}
      />
      <CheckLine
        label={t('viewerSettings.showsHistogram')}
        hint={t('viewerSettings.showsHistogramHint')}
        isOn={showsHistogram}
        onChange={(isOn) => onChange({ showsHistogram: isOn })}
      />
      <CheckLine
        label={t('viewer.keepZoom')}
        hint={t('viewerSettings.keepsZoomHint')}
        isOn={keepsZoom}
        onChange={(isOn) => onChange({ keepsZoom: isOn })}
      />
      <LengthChoice
        label={t('viewerSettings.slideshowSeconds')}
        lengths={SLIDESHOW_SECONDS}
        chosen={slideshow.seconds}
        words={(seconds) => t('durations.seconds', { seconds })}
        onChoose={(seconds) => changeSlideshow({ seconds })}
      />
      <CheckLine
        label={t('viewerSettings.isShuffled')}
        hint={t('viewerSettings.isShuffledHint')}
        isOn={slideshow.isShuffled}
        onChange={(isShuffled) => changeSlideshow({ isShuffled })}
      />
      <CheckLine
        label={t('viewerSettings.repeats')}
        hint={t('viewerSettings.repeatsHint')}
        isOn={slideshow.repeats}
        onChange={(repeats) => changeSlideshow({ repeats })}
      />
      <CheckLine
        label={t('viewerSettings.hasSound')}
        hint={t('viewerSettings.hasSoundHint')}
        isOn={slideshow.hasSound}
        onChange={(hasSound) => changeSlideshow({ hasSound })}
      />
    </section>
  );
}
