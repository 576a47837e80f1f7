// kehoach/ingest/scan: scanned PDF files and images as text, by text recognition on this machine.
export type { ScanProgress } from './read-pictures.js'
export { readScan, type ScanOptions, type ScanText } from './read-scan.js'
