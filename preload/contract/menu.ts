/** Commands that the native menu sends to the window. */
import * as z from 'zod';

export const MenuCommand = z.enum([
  'go-back',
  'toggle-inspector',
  'mask-everything',
  'take-mask-off',
  'reveal',
  'reveal-album',
  'copy-picture',
  'save-picture',
  'larger-tiles',
  'smaller-tiles',
  'reset-tiles',
  'reload-view',
  'show-keys',
  'show-settings',
  'show-activity',
  'find',
  'show-palette',
  'add-account',
  'show-account',
  'show-group',
  'show-journal',
  'open-logs',
  'copy-report',
]);
export type MenuCommand = z.infer<typeof MenuCommand>;
