/** The large view, which most first screens do not show. */
import { lazyPart } from '../../ui/lazy-part';

export const LargeView = lazyPart(() => import('./large-view').then((loaded) => loaded.LargeView));
