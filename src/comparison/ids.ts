import type { WrittenComparison } from './defineComparison.ts'

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

type Parts = Pick<WrittenComparison, 'id' | 'options' | 'criteria'>

/** The ids of all columns of a comparison. */
export const columnIds = ({ id, options }: Parts) =>
  Object.keys(options).map((option) => columnId(id, option))

/** The ids of all cells of a comparison. */
export const cellIds = ({ id, options, criteria }: Parts) =>
  Object.keys(criteria).flatMap((criterion) =>
    Object.keys(options).map((option) => cellId(rowId(id, criterion), option)),
  )
