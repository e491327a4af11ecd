/** The facets of a search: what its pictures are narrowed to, with the number that each choice would find. */
import type { ReactNode } from 'react';
import type { AlbumId, FacetCounts, SearchFacets } from '../../../preload/contract';
import { Select } from '../../ui/fields';
import { t } from '../../ui/language';
import { VisuallyHidden } from '../../ui/text-looks';
import styles from './search-screen.module.css';

export interface FacetMenusProps {
  readonly facets: SearchFacets;
  readonly counts: FacetCounts;
  readonly nameOfAlbum: (albumId: AlbumId) => string;
  readonly onChange: (change: SearchFacets) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetMenu {
  readonly id: 'album' | 'year' | 'kind' | 'orientation' | 'place' | 'hidden' | 'masked';
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => SearchFacets;
  /** The last entry, which cannot be chosen. */
  readonly note?: string | undefined;
}

export function FacetMenus({ onChange, ...of }: FacetMenusProps): ReactNode {
  // A facet that distinguishes nothing is left out, unless it is chosen.
  const menus = menusOf(of).filter(
    ({ chosen, choices }) => chosen !== '' || choices.filter(({ count }) => count > 0).length > 1,
  );
  return menus.map(({ id, chosen, choices, choose, note }) => (
    <label key={id} className={styles['facet']} data-chosen={chosen !== ''}>
      <VisuallyHidden>{t(`searchFacets.${id}`)}</VisuallyHidden>
      <Select value={chosen} onChange={({ target }) => onChange(choose(target.value))}>
        <option value="">{t(`searchFacets.${id}`)}</option>
        {choices
          .filter(({ value, count }) => count > 0 || value === chosen)
          .map(({ value, label, count }) => (
            <option key={value} value={value}>
              {t('searchFacets.choice', { label, count })}
            </option>
          ))}
        {note && <option disabled>{note}</option>}
      </Select>
    </label>
  ));
}

function menusOf({ facets, counts, nameOfAlbum }: Omit<FacetMenusProps, 'onChange'>): FacetMenu[] {
  const { kinds, orientations } = counts;
  const [album = ''] = facets.albumIds ?? [];
  return [
    {
      id: 'album',
      chosen: album,
      choices: withChosen(
        counts.albums.map(({ albumId, count }) => ({ value: albumId, label: nameOfAlbum(albumId), count })),
        album,
        (value) => nameOfAlbum(value as AlbumId), // the values of this menu are IDs of albums
      ),
      choose: (value) => ({ albumIds: value === '' ? undefined : [value as AlbumId] }), // as above
      note:
        counts.albumCount > counts.albums.length
          ? t('searchFacets.albumsListed', { shown: counts.albums.length, total: counts.albumCount })
          : undefined,
    },
    {
      id: 'year',
      chosen: facets.from?.slice(0, 4) ?? '',
      choices: withChosen(
        counts.years.map(({ year, count }) => ({ value: fourDigits(year), label: `${year}`, count })),
        facets.from?.slice(0, 4) ?? '',
        (value) => `${Number(value)}`,
      ),
      choose: (value) =>
        value === ''
          ? { from: undefined, before: undefined }
          : { from: `${value}-01-01`, before: `${fourDigits(Number(value) + 1)}-01-01` },
    },
    {
      id: 'kind',
      chosen: facets.kind ?? '',
      choices: [
        { value: 'picture', label: t('searchFacets.picture'), count: kinds.picture },
        { value: 'video', label: t('searchFacets.video'), count: kinds.video },
      ],
      choose: (value) => ({ kind: value === 'picture' || value === 'video' ? value : undefined }),
    },
    {
      id: 'orientation',
      chosen: facets.orientation ?? '',
      choices: (['landscape', 'portrait', 'square'] as const).map((value) => ({
        value,
        label: t(`searchFacets.${value}`),
        count: orientations[value],
      })),
      choose: (value) => ({
        orientation: value === 'landscape' || value === 'portrait' || value === 'square' ? value : undefined,
      }),
    },
    yesOrNo('place', facets.hasPlace, counts.hasPlace, (hasPlace) => ({ hasPlace })),
    yesOrNo('hidden', facets.isHidden, counts.isHidden, (isHidden) => ({ isHidden })),
    yesOrNo('masked', facets.isMasked, counts.isMasked, (isMasked) => ({ isMasked })),
  ];
}

/** Cameras without a clock write years such as 2. */
function fourDigits(year: number): string {
  return `${year}`.padStart(4, '0');
}

function yesOrNo(
  id: 'place' | 'hidden' | 'masked',
  chosen: boolean | undefined,
  { yes, no }: FacetCounts['hasPlace'],
  change: (value: boolean | undefined) => SearchFacets,
): FacetMenu {
  return {
    id,
    chosen: chosen === undefined ? '' : chosen ? 'yes' : 'no',
    choices: [
      { value: 'yes', label: t(`searchFacets.${id}-yes`), count: yes },
      { value: 'no', label: t(`searchFacets.${id}-no`), count: no },
    ],
    choose: (value) => change(value === '' ? undefined : value === 'yes'),
  };
}

/** What is chosen stays in its menu, even if it finds nothing now. */
function withChosen(choices: readonly Choice[], chosen: string, labelOf: (value: string) => string): Choice[] {
  const isListed = chosen === '' || choices.some(({ value }) => value === chosen);
  return isListed ? [...choices] : [{ value: chosen, label: labelOf(chosen), count: 0 }, ...choices];
}
