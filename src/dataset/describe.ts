// The page schema/dataset.md: what the tables and columns mean, written from their definitions.
import { TABLE_NAMES, TABLES, type TableDefinition } from './tables.js'

const HEAD = `# The tables of a dataset

\`kehoach convert --to csv,xlsx,parquet\` writes these tables. Names, types and order of the columns are stable: a change of their meaning is a new major version, a new column stands at the end of its table or is named in the changelog. This page is written from [src/dataset/tables.ts](../src/dataset/tables.ts) by \`npm run schema\`.

| type    | Parquet              | CSV                              | XLSX   |
| ------- | -------------------- | -------------------------------- | ------ |
| string  | UTF-8 string         | text, quoted where needed        | text   |
| integer | INT32                | digits                           | number |
| number  | DOUBLE               | decimal point, no thousands sign | number |
| date    | DATE                 | \`2026-12-25\`                     | date   |

Tables join by \`document_id\`; ids of sections, targets, tasks, deadlines and agencies are unique within their document only, so join by \`document_id\` and the id. Empty is null (nothing between the commas in CSV). Values in one cell that are several are joined by \`; \`.
`

/** The page as Markdown. */
export function describeTables(): string {
  return [HEAD, ...TABLE_NAMES.map((name) => describe(name, TABLES[name]))].join('\n')
}

function describe(name: string, { description, key, columns }: TableDefinition): string {
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${column.type}${column.nullable ? ', may be empty' : ''} | ${column.description.replaceAll('|', '\\|')} |`,
  )
  return [
    `## ${name}`,
    '',
    `${description} Key: ${key.map((one) => `\`${one}\``).join(', ')}.`,
    '',
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
