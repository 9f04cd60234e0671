/**
 * The address that opens a new issue with its text filled in.
 * @param repository its address, for example `https://github.com/team/eks-notes`
 * @param body Markdown
 */
export function newIssue(repository: string, title: string, body: string): string {
  const address = new URL(`${repository.replace(/\/$/, '')}/issues/new`)
  address.search = new URLSearchParams({ title, body }).toString()
  return address.href
}
