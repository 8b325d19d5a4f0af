/**
 * The form in which Vietnamese text is compared: NFC, lower case, đ and its look-alikes as d, no marks, single blanks.
 * "Đất  đai", "ĐẤT ĐAI" and "dat dai" all fold to "dat dai". Index and query both use it.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}
