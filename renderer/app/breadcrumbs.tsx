/** The path to the current location: the identity, the owner and the categories, each of which can be opened. */
import type { ReactNode } from 'react';
import type { Identity, Location, Owner } from '../../preload/contract';
import { type CategoryPath, categoryName } from '../features/albums/category-lines';
import { tooltip } from '../ui/tooltip';
import styles from './breadcrumbs.module.css';
import { navigation, startOf } from './navigation';

export interface Crumb {
  readonly label: string;
  readonly onOpen: () => void;
}

export interface CrumbDeps {
  readonly identity: Identity;
  /** As the rail shows it. */
  readonly identityName: string;
  readonly location: Location;
  readonly owner: Owner | undefined;
  readonly category: CategoryPath;
}

export interface Crumbs {
  /** The identity and the owner; one crumb stands for both if the owner is the identity's own person. */
  readonly above: readonly Crumb[];
  readonly categories: readonly Crumb[];
}

export function crumbsOf({ identity, identityName, location, owner, category }: CrumbDeps): Crumbs {
  const albums: Location = { ...location, ownerId: owner?.id ?? null, category: [], albumId: null, picture: null };
  const own = { label: identityName, onOpen: () => navigation.go(owner?.isSelf ? albums : startOf(identity.key)) };
  const others = owner && !owner.isSelf ? [{ label: owner.name, onOpen: () => navigation.go(albums) }] : [];
  return {
    above: [own, ...others],
    categories: category.map((step, index) => ({
      label: categoryName(step),
      onOpen: () => navigation.go({ ...albums, category: [...category.slice(0, index + 1)] }),
    })),
  };
}

export interface BreadcrumbsProps {
  readonly label: string;
  readonly crumbs: readonly Crumb[];
  /** True if the last crumb is the current location, not the level above it. */
  readonly isCurrent?: boolean;
}

export function Breadcrumbs({ label: name, crumbs, isCurrent = false }: BreadcrumbsProps): ReactNode {
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={name} className={styles['root']} data-current={isCurrent}>
      <ol className={styles['list']}>
        {crumbs.map(({ label, onOpen }, index) => (
          // The position identifies a level; names may repeat.
          <li key={index} className={styles['level']}>
            <button
              type="button"
              dir="auto"
              className={styles['crumb']}
              {...tooltip(label)}
              {...(isCurrent && index === crumbs.length - 1 ? { 'aria-current': 'page' } : {})}
              onClick={onOpen}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
