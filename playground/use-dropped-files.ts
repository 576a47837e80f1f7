// Files that are dropped anywhere on the page.
import { useEffect } from 'preact/hooks'

export function useDroppedFiles(onFile: (file: File) => void): void {
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      document.body.classList.add('dropping')
    }
    const leave = (): void => document.body.classList.remove('dropping')
    const drop = (event: DragEvent): void => {
      leave()
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      event.preventDefault()
      onFile(file)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onFile])
}
