/** Preferences that only style sheets read: attributes of the document, so that a change renders no tile again. */
import { useLayoutEffect } from 'react';
import type { Preferences } from '../../preload/contract';

export function useAppearance(preferences: Preferences | undefined): void {
  const captions = preferences?.captions;
  const viewerBackground = preferences?.viewerBackground;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (captions !== undefined) dataset['captions'] = captions;
    if (viewerBackground !== undefined) dataset['viewerBackground'] = viewerBackground;
  }, [captions, viewerBackground]);
}
