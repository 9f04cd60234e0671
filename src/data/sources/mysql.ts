import { defineSources } from '#facts/source.ts'

export const mysql = defineSources('MySQL', {
  'mysql-server-errors': {
    title: 'MySQL Server Error Message Reference',
    url: 'https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html',
    checked: '2026-11-28',
  },
  'mysql-ibdata-issue': {
    title: 'InnoDB: Unable to lock ./ibdata1 error (dbdb issue 33)',
    url: 'https://github.com/shueisha-arts-and-digital/dbdb/issues/33',
    checked: '2026-11-28',
  },
  'mysqljs-pr-2292': {
    title: 'Host is blocked because of many connection errors (pull request 2292)',
    url: 'https://github.com/mysqljs/mysql/pull/2292',
    checked: '2026-11-28',
  },
})
