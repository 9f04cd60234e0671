import { defineSources } from '#facts/source.ts'

export const alembic = defineSources('Alembic', {
  'alembic-script-base': {
    title: 'base.py: how Alembic finds a revision',
    url: 'https://github.com/sqlalchemy/alembic/blob/main/alembic/script/base.py',
    checked: '2026-11-28',
    asOf: '2026-08-08',
  },
})
