/** Text with its addresses as links: only those of the given origins, whatever else it may name. */

const addressPattern = /(https?:\/\/[^\s<>"]+)/g

/** The origin, by whichever of its names this machine has. */
function isOf(address: string, origin: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(origin)) return false
  const [one, other] = [new URL(address), new URL(origin)]
  const isLocal = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1'
  const isSameHost = one.hostname === other.hostname || (isLocal(one) && isLocal(other))
  return isSameHost && one.protocol === other.protocol && one.port === other.port
}

export function LinkedText({ text, origins }: { text: string; origins: readonly string[] }) {
  return (
    <>
      {text.split(addressPattern).map((part, index) =>
        index % 2 === 1 && origins.some((origin) => isOf(part, origin)) ? (
          <a key={index} href={part} target="_blank" rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        )
      )}
    </>
  )
}
