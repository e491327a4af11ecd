/**
 * An ESLint rule: texts that a person reads come from the catalogues in `messages`, so that they exist in every language.
 * Two words in a row, or one with a capital, count as a text; errors that only a developer reads are exempt.
 */

const WORDS = /\p{L}{2,}[,:;]? \p{L}|^\p{Lu}\p{Ll}{2,}[^A-Z]*$/u;
const LETTERS = /\p{L}{2,}/u;
const READ_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);

/** Names of keys of the keyboard. */
const KEY_NAMES = new Set(['Alt', 'Delete', 'End', 'Enter', 'Escape', 'Home', 'Shift', 'Space', 'Tab']);

/** The same in every language. */
const PROGRAM_NAME = 'Proofsheet';

/** Names of properties and of types are not shown. */
const NOT_SHOWN = new Set([
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportDeclaration',
  'ImportExpression',
  'MemberExpression',
  'TSLiteralType',
]);

/** A value that another is compared with is not shown. */
const isCompared = ({ parent }) =>
  parent.type === 'SwitchCase' || (parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator));

/** @type {import('eslint').Rule.RuleModule} */
export const noLiteralText = {
  meta: { type: 'problem', schema: [], messages: { text: 'Put this text into messages/en, and call t() here.' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'text' });
    const isForDevelopers = (node) => {
      for (let parent = node.parent; parent; parent = parent.parent) {
        if (parent.type === 'NewExpression') return /(?:Error|Failure)$/.test(parent.callee.name ?? '');
        if (parent.type === 'CallExpression')
          return /^(?:querySelector|match|closest)/.test(parent.callee.property?.name ?? parent.callee.name ?? '');
        if (/Function|Statement$/.test(parent.type)) return false;
      }
      return false;
    };
    const check = (node, text) => {
      const { parent } = node;
      if (
        NOT_SHOWN.has(parent.type) ||
        isCompared(node) ||
        KEY_NAMES.has(text) ||
        text === PROGRAM_NAME ||
        (parent.type === 'Property' && parent.key === node)
      )
        return;
      if (WORDS.test(text) && !isForDevelopers(node)) report(node);
    };
    return {
      JSXText: (node) => LETTERS.test(node.value) && report(node),
      JSXAttribute({ name, value }) {
        const isText = value?.type === 'Literal' && typeof value.value === 'string' && LETTERS.test(value.value);
        if (isText && READ_ATTRIBUTES.has(name.name)) report(value);
      },
      Literal(node) {
        if (typeof node.value === 'string' && node.parent.type !== 'JSXAttribute') check(node, node.value);
      },
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
};
