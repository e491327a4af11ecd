/**
 * SmugMug's built-in categories, by the ids seen in 2008 (smugmug-api.md, section 3.4), and some user-defined
 * categories.
 */
import type { Category } from './smugmug-album';

export const OTHER: Category = { id: 0, name: 'Other' };
export const ARCHITECTURE: Category = { id: 2, name: 'Architecture' };
export const LANDSCAPES: Category = { id: 13, name: 'Landscapes' };
export const NATURE: Category = { id: 15, name: 'Nature' };
export const TRAVEL: Category = { id: 20, name: 'Travel' };
export const VACATION: Category = { id: 33, name: 'Vacation' };

export const BUILT_IN_CATEGORIES: readonly Category[] = [
  OTHER,
  { id: 1, name: 'Animals' },
  ARCHITECTURE,
  { id: 3, name: 'Art' },
  { id: 8, name: 'Events' },
  { id: 9, name: 'Family' },
  { id: 12, name: 'Hobbies' },
  LANDSCAPES,
  NATURE,
  { id: 16, name: 'People' },
  { id: 18, name: 'Sports' },
  TRAVEL,
  { id: 23, name: 'Weddings' },
  VACATION,
  { id: 37, name: 'Pets' },
  { id: 47, name: 'Children' },
  { id: 50, name: 'Street Scenes' },
  { id: 57, name: 'Food' },
];

export const COAST: Category = { id: 20001, name: 'Coast' };
export const HIGH_COUNTRY: Category = { id: 20002, name: 'High country' };
export const NIGHT_SKY: Category = { id: 20003, name: 'Night sky' };
export const GROUNDS: Category = { id: 20101, name: 'Grounds & garden' };
export const HEDGES: Category = { id: 20102, name: 'Hedges' };
