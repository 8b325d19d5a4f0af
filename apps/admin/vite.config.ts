import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env['VNIT_API'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: { target: 'es2023', manifest: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { '/trpc': api, '/auth': api, '/files': api } },
  preview: { proxy: { '/trpc': api, '/auth': api, '/files': api } },
})
