/** The elements of lock-screen.html. */
export function readElements() {
  return {
    decoy: find('decoy', HTMLElement),
    title: find('title', HTMLElement),
    form: find('unlock-form', HTMLFormElement),
    pinField: find('pin-field', HTMLElement),
    pinLabel: find('pin-label', HTMLElement),
    pin: find('pin', HTMLInputElement),
    unlock: find('unlock', HTMLButtonElement),
    problem: find('problem', HTMLElement),
    waiting: find('wait', HTMLElement),
    forgot: find('forgot', HTMLButtonElement),
    signOutQuestion: find('sign-out-question', HTMLElement),
    signOutExplanation: find('sign-out-explanation', HTMLElement),
    signOutProblem: find('sign-out-problem', HTMLElement),
    cancel: find('cancel', HTMLButtonElement),
    signOut: find('sign-out', HTMLButtonElement),
  };
}

function find<Kind extends HTMLElement>(id: string, Kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof Kind)) throw new Error(`The lock screen has no ${id}.`);
  return element;
}
