// Signs of the fonts Symbol and Wingdings, which Word keeps in a private range of Unicode.

const SIGNS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0a8': '☐',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf02a': '*',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
  '\uf0be': '—',
  '\uf0e0': '→',
  '\uf0ae': '→',
  '\uf06f': '☐',
}

/** Text with these signs as people see them; a letter "o" alone is the hollow bullet of Courier. */
export function symbolOf(text: string): string {
  if (text === 'o ' || text === 'o') return text.replace('o', '○')
  return text.replace(/[\uf020-\uf0ff]/gu, (sign) => SIGNS[sign] ?? '•')
}
