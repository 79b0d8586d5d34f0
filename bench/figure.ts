/** One measured figure and what it is held against. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it should be, or what it was compared to, in words. */
  readonly against?: string
  readonly [more: string]: string | number | undefined
}

/** Prints a figure as one JSON line. */
export const tell = (figure: Figure): void => console.log(JSON.stringify(figure))

/** The value below which this share of the sorted values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits))
