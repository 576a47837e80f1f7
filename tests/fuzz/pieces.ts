// What generated texts are made of: words of the grammars, markers, numbers, open markup, and characters that no plan should hold.
import { GRAMMAR } from '../../src/defaults.js'
import { DIGITS } from '../../src/engine/rule.js'

/** All cues of all rules: without them no rule runs. */
export const CUES: readonly string[] = [...new Set(GRAMMAR.fields.flatMap(({ rules }) => rules.flatMap(({ cues }) => cues)))].map((cue) =>
  cue.replace(DIGITS, '6'),
)

export const MARKERS: readonly string[] = [
  ...['PHẦN I', 'PHẦN THỨ NHẤT', 'Chương II', 'Mục 1.', 'Điều 3.', 'Phụ lục 01', 'A.', 'Đ.', 'I.', 'II.', 'III-', 'IIII.', 'XIV.', 'MMMMMM.'],
  ...['1.', '2.', '3)', '(4)', '1/', '01.', '1.1.', '1.1', '2.1.', '1.1.1.1.1.1.1.1', '999.', '0.', '-1.', '4294967296.', '9007199254740993.'],
  ...['a)', 'b)', 'đ)', 'ă.', 'z)', 'a.', 'i)', '(ii)', 'iv.', '-', '–', '—', '+', '•', '*', '**1.**', '__a)__', '\\-', '#', '## I.', '> 1.'],
]

export const NUMBERS: readonly string[] = [
  ...['5%', '12,5%', '1.500', '0', '00', '1.2.3.4.5', '3-5', '42/100.000', '1/0', '9'.repeat(40), `0,${'0'.repeat(40)}1`, '1e999', '-5', '≥ 90%', '> 5 %'],
  ...['30/6/2025', '31/02/2026', '45/45/2026', '29/2/2100', '00/00/0000', 'năm 0000', 'năm 9999', 'ngày 32 tháng 13 năm 2026', 'quý V/2026', '2030 - 2026'],
  ...['12/QĐ-TTg', '5-NQ/TW', '…/KH-UBND', 'từ 5% lên', 'từ năm 2030 đến năm 2020', '1.000.000.000.000.000.000 tỷ đồng', '٣', '１', '²', '½', 'Ⅳ', '①', '𝟙'],
]

/** Characters that are unseen, come in halves, or change their length when they are folded or composed. */
export const RUBBISH: readonly string[] = [
  ...['\u0000', '\u0001', '\u001b[31m', '\u007f', '\u009b', '\ud800', '\udc00', '\udbff', '\udfff', '\ud83d', '\ufffe', '\uffff', '\ufffd'],
  ...['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202d', '\u202e', '\u202c', '\u2066', '\u2067', '\u2069'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u034f', '\ufe0f', '\u115f', '\u3164', '\u{e0041}'],
  ...['\u0301', '\u0323', '\u031b', '\u0302\u0309', '\u0301'.repeat(30), '\u0344', '\u0958', '\u1100\u1161\u11a8', '\u2126', '\u212a', '\u{1d160}'],
  ...['İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'ŉ', 'ΐ', 'Ǆ', 'ſ', 'Ð', 'ð', 'Đ'.normalize('NFD'), 'ậ'.normalize('NFD'), 'ậ'.normalize('NFD').slice(1), '🏥', '👩‍⚕️', '№'],
  ...['\u00a0', '\u2003', '\u202f', '\u3000', '\u2028', '\u2029', '\u0085', '\v', '\f', '\r', '\n\r', '\t', 'KÃª hoáº¡ch', 'KÕ ho¹ch'],
]

/** Tables and tags that open and do not close, or close and never opened. */
export const MARKUP: readonly string[] = [
  ...[
    '<table',
    '<table>',
    '<table><tr><td>',
    '<tr>',
    '<tr',
    '<td',
    '<td>',
    '<th>',
    '</td>',
    '</th>',
    '</tr>',
    '</table>',
    '</table',
    '<TABLE><TR><TD COLSPAN=3>',
  ],
  ...['<td colspan="', '<td colspan="0">', '<td colspan="-1">', '<td colspan="1000">', '<td rowspan="1000">', '<td colspan="2" rowspan="2">', '<td rowspan=x>'],
  ...[
    '<thead>',
    '<tbody>',
    '</tbody>',
    '<br',
    '<br>',
    '<br/>',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<ul><li>',
    '<!--',
    '-->',
    '<!',
    '<![CDATA[',
    '</',
    '<',
    '>',
    '<>',
    '<a href="',
  ],
  ...['&', '&nbsp', '&nbsp;', '&amp;amp;', '&lt;td&gt;', '&#0;', '&#xD800;', '&#x110000;', '&#99999999999999999999;', '&#x;', '&hellip;', '&unknown;'],
  ...[
    '|',
    '||',
    '|||',
    '| ',
    ' |',
    '|\n',
    '|\n|\n',
    '| a | b |',
    '|---|---|',
    '| --- |',
    '|:-:|',
    '|-',
    '\\|',
    '|  |  |',
    '\t\t',
    'a  b   c',
    '+---+---+',
    '+===+',
  ],
  ...['**', '__', '***', '_', '`', '```', '~~~', '[1]', '[', '](', '![', '[^1]:', '\\', '\\\\', '---', '-------', '===', '* * *', '#', '######', '<http://a>'],
]
