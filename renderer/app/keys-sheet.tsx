/** The list of keys, in a dialog of the browser's own. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { programQueries } from '../api/query-client';
import { panicQuery } from '../features/settings/queries';
import { Dialog } from '../ui/dialog';
import { MOD } from '../ui/platform';

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
      [`${MOD} C`, 'Copy the picture; text where some is selected'],
      [`${MOD} S`, 'Save the picture as a file'],
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
      [`${MOD} 1 … 9`, 'Switch account'],
      [`${MOD} N`, 'Add an account'],
      ['Alt ↑  Alt ↓', 'Move it, in the rail'],
      ['Menu', 'Open it, in the rail'],
    ],
  },
  {
    title: 'Acting as a member',
    keys: [
      [`${MOD} Shift G`, 'Members of your group'],
      [`${MOD} Shift 1 … 9`, 'Act as the one used last … ninth last'],
      [`${MOD} Shift H`, 'Return to yourself, from anywhere'],
      [`${MOD} Shift J`, 'Journal'],
    ],
  },
  {
    title: ANYWHERE,
    keys: [
      ['I', 'Inspector'],
      ['M', 'Mask everything at once'],
      [`${MOD} Shift M`, 'The same, also while typing'],
      [`${MOD} +  −  0`, 'Larger, smaller, usual pictures'],
      [`${MOD} K`, 'Palette: accounts and commands'],
      [`${MOD} L`, 'Open an owner or album'],
      [`${MOD} R`, 'Read again'],
      [`${MOD} ,`, 'Settings'],
      [`${MOD} Shift A`, 'Activity'],
      ['?', 'This list'],
    ],
  },
];

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const panicKey = useQuery(panicQuery, programQueries).data?.key;
  const withPanic = ({ title, keys }: Group): Group['keys'] =>
    title === ANYWHERE && panicKey ? [...keys, [panicKey.words, 'Cover everything']] : keys;
  return (
    <Dialog title="Keys" className="keys-sheet" onClose={onClose}>
      <div className="keys-groups">
        {GROUPS.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {withPanic(group).map(([key, meaning]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
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
