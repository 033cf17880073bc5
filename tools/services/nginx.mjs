/** The other balancer: deploy/nginx/nginx.conf with our addresses and folders filled in. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../processes/paths.mjs'

const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/**
 * nginx.conf for other addresses and folders, for whoever we are.
 * @param {{ listen: string, hosts: { port: number }[], folder: string }} options `listen` as "127.0.0.1:8080"; `folder` for its
 *   logs, its pid and bodies
 * @returns {string}
 */
export function renderNginx({ listen, hosts, folder }) {
  let isRepeat = false
  return readFileSync(join(root, 'deploy', 'nginx', 'nginx.conf'), 'utf8')
    .replace(/^user .*\n/m, '')
    .replace('/run/nginx.pid', join(folder, 'nginx.pid'))
    .replaceAll('/var/log/nginx', folder)
    .replaceAll('/var/cache/nginx', folder)
    .replace(/^http \{$/m, `http {\n${bodies.map((name) => `    ${name}_temp_path ${join(folder, name)};\n`).join('')}`)
    .replace(/^( *listen) \d+;$/m, `$1 ${listen};`)
    .replace(/^( *server) 127\.0\.0\.1:\d+( .*\n)/gm, (_line, start, rest) => {
      if (isRepeat) return ''
      isRepeat = true
      return hosts.map(({ port }) => `${start} 127.0.0.1:${port}${rest}`).join('')
    })
}
