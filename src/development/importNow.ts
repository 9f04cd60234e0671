import { isRunnableDevEnvironment, type ViteDevServer } from 'vite'

/**
 * Imports a module of the project as it is now. In development, what the configuration imported at the
 * start is out of date once a data file has changed.
 * @param path from the project's root, with a slash at the beginning
 * @throws when the module, or one that it imports, has an error
 */
export function importNow<Module>(server: ViteDevServer, path: string): Promise<Module> {
  const { ssr } = server.environments
  if (!isRunnableDevEnvironment(ssr)) throw new Error(`No module can be imported for ${path}.`)
  return ssr.runner.import<Module>(path)
}
