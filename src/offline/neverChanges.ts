/**
 * Addresses that change with the content of their files, by a hash in their name or their query, so
 * that a browser may keep them. `public/_headers` has those with a hash in their name.
 */
export const neverChanges =
  /\/_astro\/|\/pagefind\/index\/|\/search\/(?:names|messages)-|\.(?:pagefind|json)\?[0-9a-f.]+$/
