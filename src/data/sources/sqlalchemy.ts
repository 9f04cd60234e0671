import { defineSources } from '#facts/source.ts'

export const sqlalchemy = defineSources('SQLAlchemy', {
  'sqlalchemy-asyncpg': {
    title: 'asyncpg.py: SQLAlchemy passes the options of the URL to asyncpg as they are',
    url: 'https://github.com/sqlalchemy/sqlalchemy/blob/main/lib/sqlalchemy/dialects/postgresql/asyncpg.py',
    checked: '2026-11-28',
    asOf: '2026-08-21',
  },
})
