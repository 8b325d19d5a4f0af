import { createTheme, defaultVariantColorsResolver, Drawer, Modal, type VariantColorsResolver } from '@mantine/core'

const colours: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input)
  return input.variant === 'filled' ? { ...resolved, color: 'var(--vnit-action-text)' } : resolved
}

/**
 * How Mantine's parts behave here; how they look is said in styles/theme.css. Scroll locks are off since they would need
 * a style tag: base.css holds the page still.
 */
export const theme = createTheme({
  primaryColor: 'blue',
  variantColorResolver: colours,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: Modal.extend({
      defaultProps: { lockScroll: false, transitionProps: { duration: 120, transition: 'fade' }, centered: true },
    }),
    Drawer: Drawer.extend({
      defaultProps: { lockScroll: false, transitionProps: { duration: 120, transition: 'fade' } },
    }),
  },
})
