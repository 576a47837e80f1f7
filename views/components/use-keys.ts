// Keys of the whole page; none of them while someone writes in a field.
import { useEffect, useRef } from 'preact/hooks'

export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return
      const writes = event.target instanceof Element && event.target.closest('input, textarea, select') !== null
      if (writes && event.key !== 'Escape') return
      const action = current.current[event.key]
      if (action === undefined) return
      event.preventDefault()
      if (writes) (event.target as HTMLElement).blur()
      action()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
