/**
 * The resources that each page may call and receives events of; main refuses all others. A page that is not listed, such
 * as the one that decodes pictures, can call nothing.
 */
import type { ProofsheetContract } from './index';

export type Resource = keyof ProofsheetContract;

export const PAGE_RESOURCES = {
  window: [
    'identities',
    'accounts',
    'group',
    'acting',
    'overview',
    'check',
    'comparison',
    'journal',
    'secrets',
    'demo',
    'storage',
    'owners',
    'albums',
    'pictures',
    'search',
    'favourites',
    'selection',
    'servers',
    'network',
    'links',
    'activity',
    'mask',
    'preferences',
    'clipboard',
    'diagnostics',
    'updates',
    'menu',
    'lock',
    'screen',
  ],
  lockScreen: ['lockScreen'],
} as const satisfies Readonly<Record<string, readonly Resource[]>>;

export type PageName = keyof typeof PAGE_RESOURCES;
export type ResourceOf<Page extends PageName> = (typeof PAGE_RESOURCES)[Page][number];

/** Checks the name of a procedure or event, "resource.verb". */
export function isOfPage(page: PageName, name: string): boolean {
  const [resource] = name.split('.', 1);
  return PAGE_RESOURCES[page].some((own) => own === resource);
}
