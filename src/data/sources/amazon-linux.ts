import { defineSources } from '#facts/source.ts'

export const amazonLinux = defineSources('Amazon Linux', {
  'amazon-linux-2023-issue-993': {
    title: 'Programs hang on kernel 6.12 (issue 993)',
    url: 'https://github.com/amazonlinux/amazon-linux-2023/issues/993',
    checked: '2026-11-28',
  },
})
