import type { Element } from 'hast'
import { defineHastPlugin } from 'satteri'

/**
 * Marks the cells of a column of numbers in a Markdown table with the class `number`, so that they line
 * up at the right. The first column says what a row is about, so it stays at the left.
 */
export const alignNumbers = defineHastPlugin({
  name: 'align-numbers',
  element: {
    filter: ['table'],
    visit(table, context) {
      const [head, ...rows] = elementsIn(table).flatMap(elementsIn).map(elementsIn)
      for (const [index, cell] of (head ?? []).entries()) {
        const below = rows.flatMap((cells) => cells[index] ?? [])
        const texts = below.map((each) => context.textContent(each).trim())
        if (index === 0 || texts.length === 0 || !texts.every(isNumber)) continue
        for (const each of [cell, ...below]) context.setProperty(each, 'className', ['number'])
      }
    },
  },
})

const elementsIn = (parent: Readonly<Element>) =>
  parent.children.filter((child) => child.type === 'element')

/** Whether a text is a number, with its sign, its currency or its unit: "1,234", "$0.10", "5 GiB". */
export const isNumber = (text: string) => /^[−-]?\$?\d[\d.,]*(?: ?[%\p{L}]+)?$/u.test(text)
