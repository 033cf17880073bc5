/** Events under faults: per client nothing lost, nothing twice, nothing out of order. */

/** @param {import('../run.mjs').ChaosOptions} options */
export async function chaos({ figures }) {
  figures.title('realtime')
}
