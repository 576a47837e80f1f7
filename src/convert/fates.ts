// How each document fared in this run, in five bytes each.
import { DOCUMENT_STATUSES, type DocumentStatus } from './job.js'

/** By the document's number among those of all shards; one of which nothing was said needed nothing. */
export class Fates {
  private readonly statuses: Uint8Array
  private readonly milliseconds: Uint32Array

  constructor(documents: number) {
    this.statuses = new Uint8Array(documents)
    this.milliseconds = new Uint32Array(documents)
  }

  set(document: number, status: DocumentStatus, milliseconds: number): void {
    this.statuses[document] = DOCUMENT_STATUSES.indexOf(status) + 1
    this.milliseconds[document] = Math.round(milliseconds)
  }

  get(document: number): { status: DocumentStatus; milliseconds: number } {
    return { status: DOCUMENT_STATUSES[this.statuses[document]! - 1] ?? 'kept', milliseconds: this.milliseconds[document]! }
  }
}
