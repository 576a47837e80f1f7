// Letters that Unicode does not take apart: what someone types who types no marks.
export const BARE_LETTERS: Readonly<Record<string, string>> = { đ: 'd' }
