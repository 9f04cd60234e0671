/** A file other than a page, for programs that want more. */
export interface ExtraFile {
  title: string
  /** Address below the site's base. */
  path: string
  summary: string
}

/** What programs can read besides pages. People subscribe to these addresses, so they never change. */
export const extraFiles: readonly ExtraFile[] = [
  {
    title: 'All pages',
    path: '/llms-full.txt',
    summary: 'All of the pages above in one file.',
  },
  {
    title: 'All messages',
    path: '/api/messages.json',
    summary: 'The messages that programs print, each with its cause, remedy and address, as JSON.',
  },
  {
    title: 'What changed',
    path: '/changes.xml',
    summary: 'What is new or different here, as an Atom feed.',
  },
  {
    title: 'Version calendar',
    path: '/reference/versions.json',
    summary: 'The Kubernetes versions on EKS with the dates when support ends, as JSON.',
  },
  {
    title: 'End-of-support dates',
    path: '/reference/eks-support.ics',
    summary: 'The same dates for a calendar app, as iCalendar.',
  },
]
