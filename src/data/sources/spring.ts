import { defineSources } from '#facts/source.ts'

export const spring = defineSources('Spring', {
  'spring-boot-probes-enabled': {
    title: 'Spring Boot documentation: the property that enables the probe groups',
    url: 'https://github.com/spring-projects/spring-boot/commit/03739e3097ddf9423c9b4ab6212ab9d011c4fe4f.diff',
    checked: '2026-11-28',
  },
  'spring-boot-additional-paths': {
    title: 'Spring Boot documentation: probes on the main port (pull request 34978)',
    url: 'https://github.com/spring-projects/spring-boot/pull/34978/files',
    checked: '2026-11-28',
  },
})
