import { defineSources } from '#facts/source.ts'

export const prisma = defineSources('Prisma', {
  'prisma-migrate-resolve': {
    title: 'prisma migrate resolve',
    url: 'https://www.prisma.io/docs/cli/migrate/resolve',
    checked: '2026-11-28',
  },
})
