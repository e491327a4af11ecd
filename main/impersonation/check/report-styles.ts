/** The style sheet of a printed report, for both directions. */
export const REPORT_STYLES = `
html { font: 10pt/1.4 system-ui, sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
body { margin: 0; }
h1 { margin: 0 0 8pt; font-size: 18pt; line-height: 1.2; }
h2 { margin: 0 0 3pt; font-size: 12pt; line-height: 1.3; break-after: avoid; break-inside: avoid; }
h3 { margin: 5pt 0 2pt; font-size: 10pt; break-after: avoid; }
p { margin: 0 0 3pt; }
small { font-size: 9pt; font-weight: 400; color: #555; }
dl { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 2pt 12pt; }
dl > div { display: contents; }
dt { color: #555; }
dd { margin: 0; min-inline-size: 0; }
section { margin-block-start: 12pt; padding-block-start: 8pt; border-block-start: 0.75pt solid #bbb; }
ul { margin: 0; padding-inline-start: 14pt; }
ul.albums { padding: 0; list-style: none; }
ul.albums > li { display: inline; }
ul.albums > li:not(:last-child)::after { content: " · "; color: #777; }
li { margin-block-end: 2pt; }
li > strong { margin-inline-end: 4pt; }
li > small { margin-inline-start: 4pt; white-space: nowrap; }
li.looked-at > strong, li.fine > strong { font-weight: 400; }
blockquote { margin: 1pt 0 3pt; padding-inline-start: 8pt; border-inline-start: 1.5pt solid #bbb; white-space: pre-wrap; }
p.end { margin-block-start: 14pt; font-size: 9pt; color: #555; }
`;
