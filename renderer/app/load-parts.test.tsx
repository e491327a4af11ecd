import { expect, it, vi } from 'vitest';
import type { Location } from '../../preload/contract';
import { identity, preferences } from '../testing/examples';
import { AddAccountScreen, FavouritesStage, GroupScreen, SearchStage } from './lazy-screens';
import { loadPartsAtStart, loadPartsFor } from './load-parts';
import { startOf } from './navigation';

const SCREENS = [
  ['favourites', FavouritesStage],
  ['search', SearchStage],
  ['overview', GroupScreen],
] as const;

it.each(SCREENS)(
  'loads the restored screen %s before it is drawn, unless the window starts with the albums',
  async (view, part) => {
    const load = vi.spyOn(part, 'load');
    const location: Location = { ...startOf(identity().key), view };
    await loadPartsAtStart(preferences({ location, startView: 'albums' }));
    expect(load).not.toHaveBeenCalled();
    await loadPartsAtStart(preferences({ location, startView: 'last-location' }));
    expect(load).toHaveBeenCalledOnce();
    load.mockRestore();
  },
);

it('loads the screen for the first account before it is drawn, if there is no account', async () => {
  const load = vi.spyOn(AddAccountScreen, 'load');
  await loadPartsFor([identity()]);
  expect(load).not.toHaveBeenCalled();
  await loadPartsFor([]);
  expect(load).toHaveBeenCalledOnce();
  load.mockRestore();
});
