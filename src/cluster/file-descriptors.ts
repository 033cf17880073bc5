/** How many connections a worker may have, by the open files its process may have. */

/** Node's own, logs, modules, Redis, the mails and files of running requests; and twice MongoDB's pool while it is renewed. */
const othersMax = 96
/** Fewer are no service: health checks, a handful of people and their sockets. */
const leastConnections = 64

/** Thrown when the limit of open files leaves too few connections; the message is one line with the cure. */
export class DescriptorError extends Error {}

/** What this process may open (RLIMIT_NOFILE, the soft one: Node itself has raised it to the hard one); null: unlimited or unknown. */
export function openFilesMax(): number | null {
  const report = process.report?.getReport() as unknown as { userLimits?: { open_files?: { soft?: unknown } } }
  const soft = report?.userLimits?.open_files?.soft
  return typeof soft === 'number' ? soft : null
}

/**
 * The connections a worker may have.
 * @throws DescriptorError when they are too few to serve anybody
 */
export function connectionsMax(filesMax: number | null, mongodbPoolMax: number): number {
  if (filesMax === null) return Number.POSITIVE_INFINITY
  const others = othersMax + 2 * mongodbPoolMax
  if (filesMax >= others + leastConnections) return filesMax - others
  throw new DescriptorError(
    `A process may open ${filesMax} files here, and a worker needs ${others + leastConnections}: ` +
      'raise the limit (`ulimit -n 4096`, or LimitNOFILE= of the systemd unit), then start again.'
  )
}
