/** The part of email-providers that is used here; the package brings no types of its own. */
declare module 'email-providers' {
  /** domains, in lower case */
  const domains: readonly string[]
  export default domains
}
