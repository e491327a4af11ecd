/** The notice in place of results: says what else was found, or what keeps the others away, with a button for it. */
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SearchResult, SearchTerms } from '../../../preload/contract';
import { Button } from '../../ui/button';
import { t } from '../../ui/language';
import { Notice, NoticeActions } from '../../ui/notice';
import { hasFacets } from './search-terms';

export interface NothingFoundProps {
  readonly kind: 'pictures' | 'albums';
  readonly result: SearchResult;
  readonly terms: SearchTerms;
  readonly onTerms: (terms: SearchTerms) => void;
  readonly onKind: (kind: 'pictures' | 'albums') => void;
  /** Null if all albums are read, or are being read. */
  readonly readOthers: (() => void) | null;
}

/** Returns true if the notice offers it, because the filters may be out of view in a narrow window. */
export function clearsFilters(kind: NothingFoundProps['kind'], terms: SearchTerms): boolean {
  return kind === 'pictures' && hasFacets(terms);
}

interface Action {
  readonly label: string;
  readonly run: () => void;
}

export function NothingFound(props: NothingFoundProps): ReactNode {
  const actions = actionsOf(props);
  return (
    <Notice
      icon={SearchX}
      title={titleOf(props)}
      action={
        actions.length > 0 && (
          <NoticeActions>
            {actions.map(({ label, run }, index) => (
              <Button key={label} isPrimary={index === 0} onClick={run}>
                {label}
              </Button>
            ))}
          </NoticeActions>
        )
      }
    >
      {textOf(props)}
    </Notice>
  );
}

/** How many were found of the kind that is not shown. */
function othersFound({ kind, result }: NothingFoundProps): number {
  return kind === 'pictures' ? result.albums.total : result.pictures.total;
}

function titleOf(props: NothingFoundProps): string {
  const count = othersFound(props);
  if (count === 0) return t('search.nothingTitle');
  return t(props.kind === 'pictures' ? 'search.matchingAlbums' : 'search.matchingPictures', { count });
}

function textOf(props: NothingFoundProps): string {
  const { kind, result, terms, readOthers } = props;
  if (result.areTextsMasked) return t('search.nothingMasked');
  if (clearsFilters(kind, terms)) return t('search.nothingFiltered');
  if (othersFound(props) > 0) return t(kind === 'pictures' ? 'search.noPicture' : 'search.noAlbum');
  return t(readOthers ? 'search.nothingPartial' : 'search.nothingText');
}

function actionsOf(props: NothingFoundProps): Action[] {
  const { kind, result, terms, onTerms, onKind, readOthers } = props;
  const actions: Action[] = [];
  if (othersFound(props) > 0)
    actions.push(
      kind === 'pictures'
        ? { label: t('search.showAlbums'), run: () => onKind('albums') }
        : { label: t('search.showPictures'), run: () => onKind('pictures') },
    );
  if (result.areTextsMasked) actions.push({ label: t('search.clearText'), run: () => onTerms({ ...terms, text: '' }) });
  if (clearsFilters(kind, terms))
    actions.push({ label: t('search.clearFilters'), run: () => onTerms({ ...terms, facets: {} }) });
  if (readOthers) actions.push({ label: t('search.readOthers'), run: readOthers });
  return actions;
}
