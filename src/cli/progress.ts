// How a conversion goes, as one line: files, failures, speed, time left.

export interface Progress {
  files: number
  total: number
  failed: number
  /** Bytes of the files that were really read, and of those that are left. */
  read: number
  left: number
  seconds: number
}

/**
 * The line for a terminal.
 *
 * @example
 * progressLine({ files: 1200, total: 5000, failed: 2, read: 15_600_000, left: 49_400_000, seconds: 10 })
 * // '1,200 of 5,000 files, 2 failed, 1.6 MB/s, 32 s left'
 */
export function progressLine({ files, total, failed, read, left, seconds }: Progress): string {
  const speed = seconds > 0 ? read / seconds : 0
  const parts = [`${grouped(files)} of ${grouped(total)} files`]
  if (failed > 0) parts.push(`${grouped(failed)} failed`)
  if (speed > 0) parts.push(`${megabytes(speed)}/s`, `${duration(left / speed)} left`)
  return parts.join(', ')
}

/** 1234567 → '1,234,567' */
export function grouped(count: number): string {
  return new Intl.NumberFormat('en-US').format(count)
}

/** 1_560_000 → '1.6 MB' */
export function megabytes(bytes: number): string {
  const size = bytes / 1_000_000
  return `${size < 10 ? size.toFixed(1) : grouped(Math.round(size))} MB`
}

/** 95 → '1 min 35 s' */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
