/** How many connections a worker may have, by the open files its process may have. */

/** Descriptors of Node itself, logs, modules, Redis, and the mails and files of running requests. */
const othersMax = 96
/** A worker must be able to serve at least health checks and a handful of clients with their sockets. */
const connectionsMin = 64

/** Thrown when the limit of open files leaves too few connections; the message is one line that says how to fix it. */
export class DescriptorError extends Error {}

/** How many files this process may open (the soft RLIMIT_NOFILE, which Node raises to the hard one); null: unlimited or unknown. */
export function openFilesMax(): number | null {
  const report = process.report?.getReport() as unknown as { userLimits?: { open_files?: { soft?: unknown } } }
  const soft = report?.userLimits?.open_files?.soft
  return typeof soft === 'number' ? soft : null
}

/**
 * The connections a worker may have.
 * @throws DescriptorError when they are fewer than a worker needs
 */
export function connectionsMax(filesMax: number | null, mongodbPoolMax: number): number {
  if (filesMax === null) return Number.POSITIVE_INFINITY
  const others = othersMax + 2 * mongodbPoolMax // twice: while the pool is replaced, both exist
  if (filesMax >= others + connectionsMin) return filesMax - others
  throw new DescriptorError(
    `A process may open ${filesMax} files here, and a worker needs ${others + connectionsMin}: ` +
      'raise the limit (`ulimit -n 4096`, or LimitNOFILE= of the systemd unit), then start again.'
  )
}
