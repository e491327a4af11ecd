/** The facets of a search: what its pictures are narrowed to, with the number that each choice would find. */
import type { ReactNode } from 'react';
import type { AlbumId, FacetCounts, SearchFacets } from '../../../preload/contract';
import { Select } from '../../ui/fields';
import { dateFormat } from '../../ui/formats';
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
  readonly id: 'album' | 'year' | 'month' | 'kind' | 'orientation' | 'camera' | 'place' | 'hidden' | 'masked';
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

/** What is chosen in the menus, in their order: "2024", "Videos". */
export function chosenLabels(facets: SearchFacets, nameOfAlbum: FacetMenusProps['nameOfAlbum']): string[] {
  return menusOf({ facets, counts: NO_COUNTS, nameOfAlbum }).flatMap(({ chosen, choices }) => {
    const choice = chosen === '' ? undefined : choices.find(({ value }) => value === chosen);
    return choice ? [choice.label] : [];
  });
}

const NO_COUNTS: FacetCounts = {
  albums: [],
  albumCount: 0,
  years: [],
  months: [],
  undated: 0,
  kinds: { picture: 0, video: 0 },
  orientations: { landscape: 0, portrait: 0, square: 0, unknown: 0 },
  hasPlace: { yes: 0, no: 0 },
  isHidden: { yes: 0, no: 0 },
  isMasked: { yes: 0, no: 0 },
  cameras: [],
};

function menusOf({ facets, counts, nameOfAlbum }: Omit<FacetMenusProps, 'onChange'>): FacetMenu[] {
  const { kinds, orientations } = counts;
  const [album = ''] = facets.albumIds ?? [];
  const year = facets.from?.slice(0, 4) ?? '';
  const month = monthOf(facets);
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
      chosen: year,
      choices: withChosen(
        counts.years.map((each) => ({ value: fourDigits(each.year), label: `${each.year}`, count: each.count })),
        year,
        (value) => `${Number(value)}`,
      ),
      choose: (value) => (value === '' ? { from: undefined, before: undefined } : yearFrom(value)),
    },
    {
      id: 'month',
      chosen: month,
      choices: withChosen(
        // Without a year, no months are counted.
        counts.months.map((each) => ({
          value: twoDigits(each.month),
          label: formatMonth(each.month),
          count: each.count,
        })),
        month,
        (value) => formatMonth(Number(value)),
      ),
      choose: (value) => (value === '' ? yearFrom(year) : monthFrom(year, Number(value))),
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
    {
      id: 'camera',
      chosen: facets.camera ?? '',
      choices: withChosen(
        counts.cameras.map(({ camera, count }) => ({ value: camera, label: camera, count })),
        facets.camera ?? '',
        (value) => value,
      ),
      choose: (value) => ({ camera: value === '' ? undefined : value }),
    },
    yesOrNo('place', facets.hasPlace, counts.hasPlace, (hasPlace) => ({ hasPlace })),
    yesOrNo('hidden', facets.isHidden, counts.isHidden, (isHidden) => ({ isHidden })),
    yesOrNo('masked', facets.isMasked, counts.isMasked, (isMasked) => ({ isMasked })),
  ];
}

/** "07" if the dates are those of one month; empty if they are those of a whole year, or if none are wanted. */
function monthOf({ from, before }: SearchFacets): string {
  if (from === undefined) return '';
  const [year = '', month = ''] = from.split('-');
  return monthFrom(year, Number(month)).before === before ? month : '';
}

function yearFrom(year: string): SearchFacets {
  return { from: `${year}-01-01`, before: `${fourDigits(Number(year) + 1)}-01-01` };
}

function monthFrom(year: string, month: number): SearchFacets {
  return {
    from: `${year}-${twoDigits(month)}-01`,
    before: month === 12 ? yearFrom(year).before : `${year}-${twoDigits(month + 1)}-01`,
  };
}

function formatMonth(month: number): string {
  return dateFormat({ month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
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
