/* Shows a term's definition beside it, from the moment the reader points at it or reaches it by key. */
for (const kind of ['pointerover', 'focusin'] as const) {
  document.addEventListener(kind, async ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.term')
    if (link) (await import('./definition.client')).define(link)
  })
}

export {}
