import { defineConfig } from 'vite'

/** Pages are rendered by Node from the sources; Vite builds only what the browser loads: styles, fonts and the small script. */
export default defineConfig({
  build: {
    outDir: 'dist/client',
    manifest: true,
    assetsDir: 'tinh',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: 'src/client/main.ts' },
  },
})
