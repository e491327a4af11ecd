/** The large view, which most first screens do not show. */
import { lazyPart } from '../../ui/lazy-part';
import { NotShown } from '../../ui/not-shown';

export const LargeView = lazyPart(
  () => import('./large-view').then((loaded) => loaded.LargeView),
  ({ onClose }) => <NotShown onClose={onClose} />,
);
