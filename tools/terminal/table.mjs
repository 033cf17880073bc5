/** Tables for the terminal, and what `up` prints when everything is ready. */

/**
 * @param {import('../processes/runfile.mjs').Run} run
 * @param {{ role: string, email: string, password: string }[]} accounts
 * @param {boolean} isDetached
 */
export function summary(run, accounts, isDetached) {
  const url = run.lb ?? run.hosts[0] ?? ''
  const rows = [
    ...(run.lb ? [['balancer', run.lb]] : []),
    ...run.hosts.map((host, index) => [`host-${index + 1}`, host]),
    ['MongoDB', ownOrGiven('MONGODB_URI', run.mongodbUri)],
    ['Redis', ownOrGiven('REDIS_URL', run.redisUrl)],
    ...(run.statistics ? [['HAProxy', `${run.statistics} (status page)`]] : []),
    ['logs', '.skillmatch/log/']
  ]
  const demo = ['JOB_SEEKER', 'EMPLOYER'].flatMap((role) => {
    const account = accounts.find((one) => one.role === role)
    return account ? [[role, `${account.email}  ${account.password}`]] : []
  })
  const login = accounts[0]
  const body = login && JSON.stringify({ email: login.email, password: login.password })
  const next = [
    `curl ${url}/api/jobs`,
    ...(login ? [`curl ${url}/api/auth/login -H 'content-type: application/json' -d '${body}'`] : []),
    'npm run verify',
    isDetached ? 'npm run down' : 'Ctrl-C stops everything (data stays for the next start)'
  ]
  return [
    '',
    'SkillMatch is up.',
    ...(run.page ? ['', `  Open ${run.page}`] : []),
    '',
    ...table(rows),
    ...(demo.length > 0 ? ['', 'Demo accounts (e-mail, password)', ...table(demo)] : []),
    '',
    'Try next',
    ...next.map((line) => `  ${line}`),
    ''
  ].join('\n')
}

/** Columns as wide as their widest cell. @param {string[][]} rows */
export function columns(rows) {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((cells) => cells[index]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/** @param {string[][]} rows */
function table(rows) {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', ...cells]) => `  ${name.padEnd(width)}  ${cells.join('  ')}`)
}

/**
 * The address of our own service; of one that was given only where it comes from, as a URI may hold a password anywhere.
 * @param {string} name of the variable
 * @param {string} [url]
 */
const ownOrGiven = (name, url = '') => (process.env[name] ? `as ${name} says` : url)
