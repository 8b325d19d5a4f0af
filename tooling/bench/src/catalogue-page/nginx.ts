import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

/** nginx serving these pages from files, or null where the machine has none. */
export async function startNginx(folder: string, pages: readonly (readonly [string, string])[]) {
  if (spawnSync('nginx', ['-v']).error) return null
  const root = join(folder, 'pages')
  for (const [path, text] of pages) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, settings(folder, root, port))
  chmodSync(folder, 0o755)
  const child = spawn('nginx', ['-c', file, '-g', 'daemon off;'], { stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(address + pages[0]?.[0]).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isUp) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    address,
    stop: () => new Promise<void>((ended) => (child.once('exit', () => ended()), child.kill('SIGQUIT'))),
  }
}

function settings(folder: string, root: string, port: number): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  return `worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; etag on;
  default_type 'text/html; charset=utf-8';
  ${kept.join(' ')}
  open_file_cache max=1000 inactive=60s;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    add_header cache-control 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
  }
}
`
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
