// What the reader chose or wrote, kept in this browser where it allows that.

/** The value kept under the key; null where there is none or nothing may be kept. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(`kehoach:${key}`)
  } catch {
    return null
  }
}

export function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`kehoach:${key}`)
    else localStorage.setItem(`kehoach:${key}`, value)
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
