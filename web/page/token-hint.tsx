/** Where the token is to be had, for whoever opened the page without it. */
export const TokenHint = ({ what }: { what: string }) => (
  <p class="notice">
    {what} needs the whole address that <code>npm run up</code> printed at its end, with what follows the #: copy it
    from there into this tab.
  </p>
)
