/**
 * Returns a page without the inline scripts that have nothing to do on it: those for elements with an
 * attribute (`data-for`) that no element of the page has. Their hashes leave the policy with them.
 */
export const trimScripts = (html: string) =>
  html.replace(
    /<script data-for="([\w-]+)">([^]*?)<\/script>/g,
    (_, attribute: string, code: string) =>
      html.includes(` ${attribute}="`) ? `<script>${code}</script>` : '',
  )
