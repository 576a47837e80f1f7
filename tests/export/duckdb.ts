// Queries over written files with DuckDB, as those who analyse a dataset do.
import { DuckDBInstance } from '@duckdb/node-api'

export type Row = Record<string, unknown>

/** The rows that a query gives; dates as '2026-12-25', whole numbers as numbers. */
export async function query(sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const reader = await connection.runAndReadAll(sql)
    return reader.getRowObjectsJson() as Row[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** A name in a query. */
export function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`
}
