/** The screens and other parts of the window that its first screen does not need. */
import { lazyPart, lazyPartWithField } from '../ui/lazy-part';
import { NotShown } from '../ui/not-shown';
import { BrokenPanel } from './broken-panel';

export const AddAccountScreen = lazyPart(() =>
  import('../features/accounts/add-account-screen').then((loaded) => loaded.AddAccountScreen),
);
export const GroupScreen = lazyPartWithField(() =>
  import('../features/group/group-screen').then((loaded) => loaded.GroupScreen),
);
export const CheckPanel = lazyPart(() => import('../features/check/check-panel').then((loaded) => loaded.CheckPanel));
export const SkippedScreen = lazyPart(() =>
  import('../features/check/skipped-screen').then((loaded) => loaded.SkippedScreen),
);
export const Inspector = lazyPart(
  () => import('../features/inspector/inspector').then((loaded) => loaded.Inspector),
  ({ widthPx }, failed) => <BrokenPanel widthPx={widthPx} {...failed} />,
);
export const DifferencesPanel = lazyPart(
  () => import('../features/inspector/differences-panel').then((loaded) => loaded.DifferencesPanel),
  ({ widthPx }, failed) => <BrokenPanel widthPx={widthPx} {...failed} />,
);
export const InfoOverlay = lazyPart(
  () => import('../features/inspector/info-overlay').then((loaded) => loaded.InfoOverlay),
  () => <NotShown />,
);
export const Tooltips = lazyPart(() => import('../ui/tooltips').then((loaded) => loaded.Tooltips));
export const UpdateFoot = lazyPart(
  () => import('../features/updates/update-foot').then((loaded) => loaded.UpdateFoot),
  () => null,
);
export const FavouritesStage = lazyPart(() => import('./favourites-stage').then((loaded) => loaded.FavouritesStage));
export const SearchStage = lazyPartWithField(() => import('./search-stage').then((loaded) => loaded.SearchStage));
