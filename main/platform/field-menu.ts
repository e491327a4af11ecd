/** The context menu of text fields. Fields for secrets have none, and neither has anything that shows a picture. */
import type { BrowserWindow, ContextMenuParams } from 'electron';
import { Menu } from 'electron';
import { roleItem, withLines } from './menu';

/** Electron 25 has `inputFieldType` in place of `formControlType`. */
type Field = Pick<ContextMenuParams, 'isEditable' | 'editFlags'> & {
  readonly formControlType?: string;
  readonly inputFieldType?: string;
};

const SECTIONS = [['undo', 'redo'], ['cut', 'copy', 'paste', 'delete'], ['selectAll']] as const;
type FieldRole = (typeof SECTIONS)[number][number];

export function watchFieldMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, field) => {
    if (!hasMenu(field)) return;
    const sections = SECTIONS.map((roles) =>
      roles.map((role) => ({ ...roleItem(role), enabled: isPossible(role, field.editFlags) })),
    );
    Menu.buildFromTemplate(withLines(sections)).popup({ window, x: field.x, y: field.y });
  });
}

/** Chromium calls a field for secrets a password. */
function hasMenu({ isEditable, formControlType, inputFieldType }: Field): boolean {
  return isEditable && formControlType !== 'input-password' && inputFieldType !== 'password';
}

function isPossible(role: FieldRole, flags: Field['editFlags']): boolean {
  switch (role) {
    case 'undo':
      return flags.canUndo;
    case 'redo':
      return flags.canRedo;
    case 'cut':
      return flags.canCut;
    case 'copy':
      return flags.canCopy;
    case 'paste':
      return flags.canPaste;
    case 'delete':
      return flags.canDelete;
    case 'selectAll':
      return flags.canSelectAll;
  }
}
