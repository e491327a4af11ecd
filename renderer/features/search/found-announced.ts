/** Tells screen readers how much was found, once the person has stopped typing. */
import { useEffect, useEffectEvent } from 'react';
import type { SearchResult } from '../../../preload/contract';
import { announce } from '../../ui/announcer';
import { t } from '../../ui/language';

/** In milliseconds; longer than between two letters. */
const REST_MS = 800;

/** `name` changes with the terms; what is found later by the same terms is not announced. */
export function useFoundAnnounced(name: string | undefined, result: SearchResult | undefined): void {
  const onRest = useEffectEvent(() => {
    const pictures = result?.pictures.total ?? 0;
    const albums = result?.albums.total ?? 0;
    // The screen itself says so if nothing was found.
    if (pictures + albums === 0) return;
    announce([t('search.picturesFound', { count: pictures }), t('search.albumsFound', { count: albums })].join(' · '));
  });
  useEffect(() => {
    if (name === undefined) return undefined;
    const timer = setTimeout(onRest, REST_MS);
    return () => clearTimeout(timer);
  }, [name]);
}
