const limitBytes = 20 * 1024 * 1024
const endings = ['.txt', '.docx', '.doc', '.rtf', '.pdf', '.png', '.jpg', '.jpeg', '.tif', '.tiff', '.webp']

export type FileObjection = 'tooLarge' | 'empty' | 'wrongType'

/** What can be said against a file before it travels; the API judges by content all the same. */
export function objectionTo(file: { name: string; size: number }): FileObjection | null {
  if (file.size === 0) return 'empty'
  if (file.size > limitBytes) return 'tooLarge'
  const name = file.name.toLowerCase()
  return endings.some((ending) => name.endsWith(ending)) ? null : 'wrongType'
}

/** The kinds of file that the chooser offers. */
export const acceptedFiles = endings.join(',')

/** A size as people read it: 21,4 MB. */
export function writeSize(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
}
