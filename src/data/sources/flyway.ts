import { defineSources } from '#facts/source.ts'

export const flyway = defineSources('Flyway', {
  'flyway-migration-info': {
    title: 'MigrationInfoImpl.java: how Flyway validates the migrations',
    url: 'https://github.com/flyway/flyway/blob/main/flyway-core/src/main/java/org/flywaydb/core/internal/info/MigrationInfoImpl.java',
    checked: '2026-11-29',
    asOf: '2026-07-20',
  },
  'flyway-configuration': {
    title: 'Configuration.java: the defaults of Flyway',
    url: 'https://github.com/flyway/flyway/blob/main/flyway-core/src/main/java/org/flywaydb/core/api/configuration/Configuration.java',
    checked: '2026-11-29',
    asOf: '2026-07-20',
  },
  'flyway-java': {
    title: 'Flyway.java: what Flyway does with a schema that is not empty',
    url: 'https://github.com/flyway/flyway/blob/main/flyway-core/src/main/java/org/flywaydb/core/Flyway.java',
    checked: '2026-11-28',
    asOf: '2026-07-20',
  },
})
