/** Lists the keyboard shortcuts in a dialog. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { programQueries } from '../api/query-client';
import { panicQuery } from '../features/settings/queries';
import { Dialog } from '../ui/dialog';
import { keysHere } from '../ui/platform';

interface Group {
  readonly title: string;
  readonly keys: readonly (readonly [string, string])[];
}

const ANYWHERE = 'Anywhere';

const GROUPS: readonly Group[] = [
  {
    title: 'In a grid',
    keys: [
      ['← → ↑ ↓', 'Move to the nearest'],
      ['Home  End', 'First and last'],
      ['PgUp  PgDn', 'A screen up or down'],
      ['Enter', 'Open'],
      ['Space', 'Show what is masked while held; the mouse does too'],
      ['R', 'Reveal it for a time, or hide it again'],
      ['Mod C', 'Copy the picture; text where some is selected'],
      ['Mod S', 'Save the picture as a file'],
      ['Menu', 'What can be done with it'],
      ['Esc', 'Back to the albums'],
    ],
  },
  {
    title: 'In the viewer',
    keys: [
      ['← →', 'Previous and next picture'],
      ['Home  End', 'First and last picture'],
      ['Space  R', 'Show what is masked, as in a grid'],
      ['Esc', 'Back to the grid'],
    ],
  },
  {
    title: 'Accounts',
    keys: [
      ['Mod 1 … 9', 'Switch account'],
      ['Mod N', 'Add an account'],
      ['Alt ↑  Alt ↓', 'Move it, in the rail'],
      ['Menu', 'Open it, in the rail'],
    ],
  },
  {
    title: 'Acting as a member',
    keys: [
      ['Mod Shift G', 'Members of your group'],
      ['Mod Shift 1 … 9', 'Act as the one used last … ninth last'],
      ['Mod Shift H', 'Stop acting as a member, from anywhere'],
      ['Mod Shift J', 'Journal'],
    ],
  },
  {
    title: ANYWHERE,
    keys: [
      ['I', 'Inspector'],
      ['M', 'Mask everything at once'],
      ['Mod Shift M', 'The same, also while typing'],
      ['Mod +  −  0', 'Larger, smaller, default picture size'],
      ['Mod Shift .  ,  0', 'Larger, smaller, default text size'],
      ['Mod K', 'Palette: accounts and commands'],
      ['Mod L', 'Open an owner or album'],
      ['Mod R', 'Refresh'],
      ['Mod ,', 'Settings'],
      ['Mod Shift A', 'Activity'],
      ['?', 'This list'],
    ],
  },
];

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const panicKey = useQuery(panicQuery, programQueries).data?.key;
  const withPanic = ({ title, keys }: Group): Group['keys'] =>
    title === ANYWHERE && panicKey ? [...keys, [panicKey.words, 'Lock the window']] : keys;
  return (
    <Dialog title="Keyboard shortcuts" className="keys-sheet" onClose={onClose}>
      <div className="keys-groups">
        {GROUPS.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {withPanic(group).map(([key, meaning]) => (
                <div key={key}>
                  <dt>
                    <kbd>{keysHere(key)}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
