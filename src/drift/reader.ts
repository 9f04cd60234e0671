/** How a document is read that states values of facts. */
export interface Reader {
  /** The address of the document that has the value of a name. */
  address: (of: string) => string
  /**
   * The value of a name in the text of the document; `undefined` if it states none.
   * @throws when the text is not of the expected form
   */
  valueIn: (text: string, of: string) => string | number | undefined
}
