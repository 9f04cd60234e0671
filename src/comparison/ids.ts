/*
 * Ids of the parts of a comparison. They are published addresses: their form does not change.
 */

/** Id of a row: `pod-credentials.works-on-fargate`. */
export const rowId = (comparison: string, criterion: string) => `${comparison}.${criterion}`

/** Id of a cell: `pod-credentials.works-on-fargate.irsa`. */
export const cellId = (row: string, option: string) => `${row}.${option}`

/** Id of an entry in the list of sources: `pod-credentials.source.2`. */
export const sourceId = (comparison: string, number: number) => `${comparison}.source.${number}`

/** Id of a column: `pod-credentials.option.irsa`. */
export const columnId = (comparison: string, option: string) => `${comparison}.option.${option}`
