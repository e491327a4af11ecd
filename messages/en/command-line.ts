/** What the program prints in a terminal. Options such as --help stay as they are. */
export const commandLine = {
  usage: 'Usage: proofsheet [OPTIONS] [LINK]',
  purpose: 'Shows the albums and pictures of your accounts on hosted services.',
  link: 'LINK begins with proofsheet: and is opened by the running program, if there is one.',
  help: 'Prints this text.',
  version: 'Prints the version.',
  userData: 'Keeps accounts, settings and stored pictures in the folder DIR.',
  chromium: '“man proofsheet” also describes the options for unusual systems.',
  /** `word`: what was typed, "--hlep". */
  'unknown-option': 'There is no option “{word}”.',
  'unknown-argument': '“{word}” is not a link that begins with proofsheet:.',
  'no-folder': '“{word}” needs the path of a folder.',
  debugging: '“{word}” would let other programs read the window, so it is refused.',
  see: '“proofsheet --help” lists the options.',
} as const;
