/** Builds HTML whose values are escaped unless they are HTML already. */

export interface Html {
  readonly html: string;
}

type Value = string | Html | readonly Html[];

/** Tag of a template: the template is HTML, each value is text or HTML. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.reduce((all, part, index) => all + htmlOf(values[index - 1] ?? '') + part) };
}

function htmlOf(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
