/** The elements of lock-screen.html. */
export function readElements() {
  return {
    form: find('lift', HTMLFormElement),
    pinPlace: find('pin-place', HTMLElement),
    pin: find('pin', HTMLInputElement),
    show: find('show', HTMLButtonElement),
    problem: find('problem', HTMLElement),
    waiting: find('wait', HTMLElement),
    forgot: find('forgot', HTMLButtonElement),
    anew: find('anew', HTMLElement),
    anewProblem: find('anew-problem', HTMLElement),
    keep: find('keep', HTMLButtonElement),
    beginAnew: find('begin-anew', HTMLButtonElement),
  };
}

function find<Kind extends HTMLElement>(id: string, Kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof Kind)) throw new Error(`The lock screen has no ${id}.`);
  return element;
}
