// What damaged Vietnamese looks like: UTF-8 read as Latin-1 or Windows-1252, and replacement characters.

/** "KÃª hoáº¡ch", "Quy�t": two or more damaged places in a row, or one replacement character. */
export const DAMAGED_ENCODING = /\ufffd+|(?:[ÃÄÆá][\u00a0-\u00bf\u2018-\u201d]){2,}/u
