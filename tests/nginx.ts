import { aptInstall, installed } from './programs.ts'

/** The nginx that is installed, if any. */
export const installedNginx = () => installed(['nginx'], ['-v'])

/**
 * An nginx: one that is installed, else the one of `apt-get`.
 * @returns the path of the program; `undefined` if there is none
 */
export function findNginx(): string | undefined {
  const found = installedNginx()
  if (found !== undefined) return found
  aptInstall('nginx-light')
  return installedNginx()
}
