// The laws of the architecture as functions from a file to its offences; see ARCHITECTURE.md: an engine without vocabulary, vocabulary without loops.
import { isBuiltin } from 'node:module'
import ts from 'typescript'
import { imports, nodes, place } from './source-files.js'

/** A law gives one line for each offence of a file, with file and line. */
export type Law = (file: ts.SourceFile) => string[]

export const MAX_LINES = 250

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu

// Wording is for people; fold.ts is the spelling of the alphabet itself (where a tone stands, which letter is which without it).
const HOLDS_VIETNAMESE = /(?:^|\/)wording\.ts$|^views\/wording\/|^src\/messages\/catalogue\.ts$|^src\/text\/fold\.ts$/

/**
 * No Vietnamese in strings, templates, patterns or names. Allowed are comments, examples in the `.describe()` of the schema, which are
 * comments too, and below src/text a single letter.
 */
export const noVietnamese: Law = (file) => {
  if (HOLDS_VIETNAMESE.test(file.fileName)) return []
  return offences(file, (node) => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node) && !ts.isRegularExpressionLiteral(node) && !isTemplatePart(node)) return false
    if (!VIETNAMESE.test(withoutEscapes(node.getText(file)).normalize('NFC'))) return false
    const isLetter = ts.isStringLiteralLike(node) && node.text.length === 1 && file.fileName.startsWith('src/text/')
    return !isLetter && !isDescription(node)
  })
}

/** No loops. */
export const noLoops: Law = (file) =>
  offences(
    file,
    (node) =>
      ts.isIterationStatement(node, false) ||
      (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'forEach'),
  )

/** No module of Node, with or without `node:`. */
export const noNodeModules: Law = (file) => [...imports(file)].filter(({ name }) => isBuiltin(name)).map(({ node }) => place(node))

const UNSTEADY = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'])

/** Nothing that prints, and nothing whose answer depends on clock, chance or locale. */
export const sameInputSameBytes: Law = (file) =>
  offences(file, (node) => {
    if (ts.isNewExpression(node)) return isName(node.expression, 'Date') && !node.arguments?.length
    if (ts.isCallExpression(node)) return isName(node.expression, 'Date')
    if (!ts.isPropertyAccessExpression(node)) return false
    const name = node.name.text
    return (
      isName(node.expression, 'console') || isName(node.expression, 'Intl') || UNSTEADY.has(node.getText(file)) || /^(?:toLocale.*|localeCompare)$/.test(name)
    )
  })

/** A call with a spread puts each entry of the list on the stack, and a large document overflows it. */
export const noListsOnTheStack: Law = (file) =>
  offences(
    file,
    (node) =>
      ts.isCallExpression(node) &&
      node.arguments.some(ts.isSpreadElement) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(?:push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint)$/.test(node.expression.name.text),
  )

export const noDefaultExports: Law = (file) =>
  offences(file, (node) => {
    if (ts.isExportAssignment(node)) return true
    if (ts.isExportSpecifier(node)) return node.name.text === 'default'
    return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  })

export const shortFile: Law = (file) => {
  const count = file.text.replace(/\n$/, '').split('\n').length
  return count > MAX_LINES ? [`${file.fileName}: ${count} lines`] : []
}

/** Patterns with letters outside ASCII, or with `\p`, read whole characters only under the flag u or v. */
export const unicodePatterns: Law = (file) =>
  offences(file, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return false
    const { source, flags } = pattern(node)
    return /(?![A-Za-z])\p{L}|\\[pP]\{/u.test(source) && !/[uv]/.test(flags)
  })

/** No `\b` or `\w` and no opposites of them: they know ASCII letters only and end a word inside "đến". */
export const noAsciiWords: Law = (file) => {
  const wrong = /(?<!\\)(?:\\\\)*\\[bBwW]/
  return offences(file, (node) => {
    if (ts.isRegularExpressionLiteral(node)) return wrong.test(pattern(node).source)
    if (ts.isTaggedTemplateExpression(node)) return node.tag.getText(file) === 'String.raw' && wrong.test(node.template.getText(file))
    const makesPattern = (ts.isNewExpression(node) || ts.isCallExpression(node)) && isName(node.expression, 'RegExp')
    return makesPattern && (node.arguments ?? []).some((argument) => ts.isStringLiteralLike(argument) && wrong.test(argument.text))
  })
}

function offences(file: ts.SourceFile, isWrong: (node: ts.Node) => boolean): string[] {
  return [...nodes(file)].filter(isWrong).map(place)
}

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

function pattern(node: ts.RegularExpressionLiteral): { source: string; flags: string } {
  const end = node.text.lastIndexOf('/')
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) }
}

/** The words of a literal with escapes of the forms \u0111 and \u{111} as letters, so that they hide nothing. */
function withoutEscapes(text: string): string {
  return text.replace(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_, long: string | undefined, short: string) =>
    String.fromCodePoint(Number.parseInt(long ?? short, 16)),
  )
}

function isDescription(node: ts.Node): boolean {
  const call = node.parent
  return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'describe'
}
