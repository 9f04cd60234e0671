import type { Loader, LoaderContext } from 'astro/loaders'

/**
 * Keeps the development server running while the data of an entry are broken: the entry keeps its last
 * data, or gets a placeholder. The checks show the error on the entry's own page. A build uses the
 * loader unchanged.
 * @param placeholder valid data for an entry that never had any
 */
export function forgiving(
  loader: Loader,
  placeholder: (id: string) => Record<string, unknown>,
): Loader {
  return {
    ...loader,
    // Only the development server watches.
    load: (context) => loader.load(context.watcher ? forgive(context, placeholder) : context),
  }
}

function forgive(
  context: LoaderContext,
  placeholder: (id: string) => Record<string, unknown>,
): LoaderContext {
  const parseData: LoaderContext['parseData'] = async (entry) => {
    try {
      return await context.parseData(entry)
    } catch {
      for (const key of Object.keys(entry.data)) Reflect.deleteProperty(entry.data, key)
      Object.assign(entry.data, context.store.get(entry.id)?.data ?? placeholder(entry.id))
      return context.parseData(entry)
    }
  }
  return { ...context, ...forgivingReaders(context), parseData }
}

/**
 * Astro passes its loaders one file reader per extension, although its types do not say so. A reader
 * that fails to parse the YAML returns no data.
 */
function forgivingReaders(context: object) {
  if (!('entryTypes' in context) || !(context.entryTypes instanceof Map)) return {}
  const entryTypes = [...context.entryTypes].map(([extension, type]) => {
    const getEntryInfo = async (entry: unknown) => {
      try {
        return await type.getEntryInfo(entry)
      } catch {
        return { data: {}, rawData: '', body: '', slug: '' }
      }
    }
    return [extension, { ...type, getEntryInfo }] as const
  })
  return { entryTypes: new Map(entryTypes) }
}
