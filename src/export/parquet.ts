// Rows of a dataset table as a typed Parquet file, and such files joined to one.
import type { RowGroup, SchemaElement } from 'hyparquet'
import { parquetMetadata } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type Cell, type Column, type ColumnType, TABLES, type TableName } from '../dataset/tables.js'
import { MAGIC, ParquetFooter } from './parquet-footer.js'

const MILLISECONDS_A_DAY = 86_400_000

const TYPES: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
}

/** The rows as a Parquet file of one row group; without rows it has its columns only. */
export function toParquet(table: TableName, rows: readonly object[]): Uint8Array {
  const columns: readonly Column[] = TABLES[table].columns
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'kehoach' })
  if (rows.length > 0) {
    const cells = rows as readonly Record<string, Cell>[]
    writer.write({
      columnData: columns.map(({ name, type }) => ({ name, data: cells.map((row) => encoded(row[name] ?? null, type)), offsetIndex: false })),
      rowGroupSize: rows.length,
    })
  }
  writer.finish()
  return bytes.getBytes()
}

/**
 * Joins files of one table: their compressed columns are copied as they are, only their places in the file are counted anew.
 *
 * @param parts the files in order, one at a time
 * @param write takes the joined file piece by piece; a piece is its own only until `write` comes back
 */
export function joinParquet(table: TableName, parts: Iterable<Uint8Array>, write: (bytes: Uint8Array) => void): void {
  const footer = new ParquetFooter(schemaOf(TABLES[table].columns))
  let size = MAGIC.length
  write(MAGIC)
  for (const part of parts) {
    const { row_groups: groups } = parquetMetadata(new Uint8Array(part).buffer)
    for (const group of groups) {
      const [start, end] = extentOf(group)
      write(part.subarray(Number(start), Number(end)))
      footer.add(moved(group, BigInt(size) - start))
      size += Number(end - start)
    }
  }
  write(footer.getBytes())
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, nullable }): SchemaElement => ({ name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...TYPES[type] })),
  ]
}

function encoded(cell: Cell, type: ColumnType): Cell {
  return type === 'date' && typeof cell === 'string' ? Date.parse(cell) / MILLISECONDS_A_DAY : cell
}

/** From the first byte of the group's first column to behind its last one. */
function extentOf({ columns }: RowGroup): [start: bigint, end: bigint] {
  const chunks = columns.map(({ meta_data: chunk }) => {
    const start = chunk!.dictionary_page_offset ?? chunk!.data_page_offset
    return { start, end: start + chunk!.total_compressed_size }
  })
  return [chunks[0]!.start, chunks.at(-1)!.end]
}

function moved(group: RowGroup, shift: bigint): RowGroup {
  return {
    ...group,
    columns: group.columns.map((column) => {
      const chunk = column.meta_data!
      return {
        ...column,
        file_offset: column.file_offset === 0n ? 0n : column.file_offset + shift,
        meta_data: {
          ...chunk,
          data_page_offset: chunk.data_page_offset + shift,
          ...(chunk.dictionary_page_offset !== undefined && { dictionary_page_offset: chunk.dictionary_page_offset + shift }),
        },
      }
    }),
  }
}
