// The footer of a Parquet file with very many row groups: what it says of each is kept as bytes, which are a tenth of the library's objects.
import type { RowGroup, SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'

/** 'PAR1', with which a file begins and ends. */
export const MAGIC = Uint8Array.of(0x50, 0x41, 0x52, 0x31)
const LENGTH_BYTES = 4

/** Head of a list of structs in Thrift's compact protocol: so many in its upper half, or all bits and the number behind it. */
const STRUCT = 12
const MOST_IN_HEAD = 14

export class ParquetFooter {
  private readonly groups = new ByteWriter()
  private count = 0
  private rows = 0n
  /** Bytes before the head of the list of groups where the file has no rows, and behind the list. */
  private readonly before: number
  private readonly behind: number

  constructor(private readonly schema: SchemaElement[]) {
    const [none, one] = [footerOf(schema, [], 0n), footerOf(schema, [], 1n)]
    // the number of rows, one byte here, and the list's own number stand before it
    this.before = none.findIndex((byte, index) => byte !== one[index]) + 2
    this.behind = none.length - this.before - 1
  }

  /** Takes a row group; it says itself where in the file it stands. */
  add(group: RowGroup): void {
    const footer = footerOf(this.schema, [group], 0n)
    this.groups.appendBytes(footer.subarray(this.before + 1, footer.length - this.behind))
    this.count++
    this.rows += group.num_rows
  }

  /** All that stands behind the last row group. */
  getBytes(): Uint8Array {
    const empty = footerOf(this.schema, [], this.rows)
    const end = empty.length - this.behind
    const writer = new ByteWriter()
    writer.appendBytes(empty.subarray(0, end - 1))
    writer.appendUint8((Math.min(this.count, MOST_IN_HEAD + 1) << 4) | (this.count === 0 ? empty[end - 1]! : STRUCT))
    if (this.count > MOST_IN_HEAD) writer.appendVarInt(this.count)
    writer.appendBytes(this.groups.getBytes())
    writer.appendBytes(empty.subarray(end))
    writer.appendUint32(writer.offset)
    writer.appendBytes(MAGIC)
    return writer.getBytes()
  }
}

/** The footer as the library writes it, without what ends the file. */
function footerOf(schema: SchemaElement[], groups: RowGroup[], rows: bigint): Uint8Array {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'kehoach' })
  writer.row_groups = groups
  writer.num_rows = rows
  writer.finish()
  return bytes.getBytes().subarray(MAGIC.length, -LENGTH_BYTES - MAGIC.length)
}
