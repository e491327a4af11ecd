/** The user’s guide in the program: what a person does most, in a few sentences each. */

/** The headings of the user’s guide. */
export const guideTopics = {
  browse: 'See albums and pictures',
  mask: 'Mask and reveal',
  acting: 'Act as a member of your group',
  check: 'Check several members',
  compare: 'Compare what a member sees',
  journal: 'Read the journal',
  lock: 'Lock the window',
  accounts: 'Add an account',
  keyboard: 'Use the keyboard',
} as const;

/** The paragraphs of the user’s guide, one per line. The values are shortcuts, such as "Ctrl K". */
export const guideTexts = {
  browse:
    'Choose an account in the bar at the side, then click an album. Double-click a picture to see it large.\nThe arrow keys lead through the pictures; Esc goes one level back.\n{inspector} shows the details of a picture. {palette} finds everything that Proofsheet has loaded.',
  mask: 'Pictures that are not known to be safe are masked: you see only soft colours.\nHold the mouse button or {space} to see one while you press. {reveal} reveals the selected picture for a time.\n{mask} masks at once what is revealed. While you type in a field, press {maskInFields}.\n{maskAll} masks all pictures, also those rated safe. Press it again to mask only the sensitive ones. Settings can do this at every start and when another window has the focus.\nRevealed pictures are masked again at every start, when you switch accounts, and when the computer sleeps or is locked.',
  acting:
    'If you manage a group, {group} opens the list of its members. Click a member to see what the member sees.\nA band across the window shows the member and the remaining time. Everything you open is recorded in the journal.\n{stop} ends it. It also ends when the time is over, and when Proofsheet closes.',
  check:
    '“Start a check” above the members of the group ({group}) goes through the members that you choose, one after another. {nextMember} leads to the next one.\nMark a member, an album or a picture as looked at, fine or to discuss, with a note. What is new since the last check has a badge.\nA check can be paused and continued another day. Its report can be exported.',
  compare:
    'Open the members of the group with {group}, and choose the comparison beside a member.\nIt shows each album twice, as your own account and as your group may see it, and what differs.',
  journal:
    '{journal} opens the journal. It records which member you acted as, when, why, and which albums you opened.\nFilter it, click an entry to read all of it, or export it as CSV or JSON. Proofsheet never removes entries.',
  lock: '“Lock the window” in the View menu hides everything behind an empty page. A panic key, which you choose in the settings ({settings}), does so at once from any program.\nEnter unlocks the window. If you set a PIN, it is required too.\nThe panic key does not replace the lock of your computer.',
  accounts:
    '{account} adds an account. Choose the service, then how to sign in; the browser is best, because Proofsheet never sees your password there.\nDouble-click an account in the bar to change its name or colour, or to sign out.',
  keyboard:
    '{keys} lists all keyboard shortcuts.\n{palette} opens the palette: type a few letters of an album, an owner, a member or a command.',
} as const;
