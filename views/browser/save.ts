// Saves text as a file of the reader's; nothing is sent anywhere.

export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** 'plans/ha-noi.txt' → 'ha-noi'. */
export function baseName(name: string): string {
  return (name.split('/').pop() ?? name).replace(/\.[a-z0-9]{1,8}$/i, '') || 'plan'
}
