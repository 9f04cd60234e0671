import { defineSources } from '#facts/source.ts'

export const postgresql = defineSources('PostgreSQL', {
  'postgres-postinit': {
    title: 'postinit.c',
    url: 'https://github.com/postgres/postgres/blob/master/src/backend/utils/init/postinit.c',
    checked: '2026-11-28',
  },
  'postgres-proc': {
    title: 'proc.c',
    url: 'https://github.com/postgres/postgres/blob/master/src/backend/storage/lmgr/proc.c',
    checked: '2026-11-28',
  },
  'postgres-auth': {
    title: 'auth.c',
    url: 'https://github.com/postgres/postgres/blob/master/src/backend/libpq/auth.c',
    checked: '2026-11-28',
  },
  'postgres-utility': {
    title: 'utility.c',
    url: 'https://github.com/postgres/postgres/blob/master/src/backend/tcop/utility.c',
    checked: '2026-11-28',
  },
  'postgres-xlog': {
    title: 'xlog.c',
    url: 'https://github.com/postgres/postgres/blob/master/src/backend/access/transam/xlog.c',
    checked: '2026-11-28',
  },
})
