/** The style sheet of the login host's pages: plain, and light or dark according to the system. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #f4f4f4; --surface: #fff; --line: #d4d4d4; --text: #1b1b1b; --quiet: #5c5c5c; --accent: #0b5cd5; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #161616; --surface: #1f1f1f; --line: #3a3a3a; --text: #ededed; --quiet: #a6a6a6; --accent: #6aa5ff; --on-accent: #0d0d0d; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 24px 16px; background: var(--ground); color: var(--text); font: 15px/24px system-ui, sans-serif; }
main { max-width: 520px; margin: 0 auto; padding: 24px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 28px; }
p { margin: 0 0 16px; }
fieldset { margin: 0 0 16px; padding: 0; border: 0; }
legend { padding: 0; font-weight: 600; }
.row { display: grid; grid-template-columns: 16px 1fr auto; align-items: center; gap: 0 8px; padding: 4px 0; border-bottom: 1px solid var(--line); }
@media (max-width: 480px) { .row :not(input, label) { grid-column: 2; } }
.row input { width: 16px; height: 16px; margin: 0; accent-color: var(--accent); }
main > :last-child { margin-bottom: 0; }
.quiet, code { color: var(--quiet); font-size: 13px; }
.buttons { display: flex; gap: 8px; margin: 0 0 16px; }
button { min-width: 96px; min-height: 36px; padding: 0 16px; border: 1px solid var(--line); border-radius: 6px; background: transparent; color: inherit; font: inherit; cursor: pointer; }
button.primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;
