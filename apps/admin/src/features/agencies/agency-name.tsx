import { useLanguage } from '../../lib/language.tsx'

/** An agency's name in the reader's language; the other language is marked for screen readers. */
export function AgencyName({ name, nameEn }: { name: string; nameEn: string }) {
  const { language } = useLanguage()
  return language === 'en' && nameEn ? <span lang="en">{nameEn}</span> : <span lang="vi">{name}</span>
}
