/** Line drawings on a 24 by 24 grid; one path each, so a page pays only for those it shows. */
const drawings = {
  add: 'M12 5v14M5 12h14',
  back: 'M19 12H5m6-6-6 6 6 6',
  bell: 'M6 17h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4.5zM10 20h4M12 3v2.5',
  calendar: 'M5 6h14v14H5zM5 10.5h14M9 3.5V8m6-4.5V8',
  call: 'M8.5 4H5c-.4 8 6.6 15.5 15 15v-3.5l-4-1.5-1.8 1.8a12 12 0 0 1-5-5L11 9z',
  change: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  child: 'M12 3l6 7-6 6-6-6zM12 3v13M6 10h12M12 16c0 3-3 2-3 5',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.5l3 2',
  cup: 'M5 9h11v5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10.5h2a2 2 0 0 1 0 4h-2M8.5 3.5v2.5m4-2.5v2.5',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  forward: 'M5 12h14m-6-6 6 6-6 6',
  heart: 'M12 19.5S4 14.5 4 9.2A4.2 4.2 0 0 1 12 7.5a4.2 4.2 0 0 1 8 1.7c0 5.3-8 10.3-8 10.3z',
  help: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9.8 9.8a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.8-1.1 1.7M12 16.3v.2',
  home: 'M4 11.5 12 4.5l8 7M6 10v9.5h12V10M10 19.5v-5h4v5',
  language:
    'M4 6.5h9M8.5 4v2.5M11 6.5c-1 4-3.5 6.5-7 8M6 9.5c1.2 2.5 3 4 5 5M12 20l4-9.5L20 20m-6.8-3h5.6',
  leave: 'M10 4.5H5.5v15H10M14 8l4.5 4-4.5 4M9.5 12h9',
  listen: 'M5 10v4h3l4 3.5v-11L8 10zM15.5 9.5a3.5 3.5 0 0 1 0 5M18 7a7 7 0 0 1 0 10',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  message: 'M4 5.5h16v11h-8L8 20v-3.5H4zM8 9.5h8m-8 3h5',
  mic: 'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5',
  paper: 'M6.5 3.5h7.5l3.5 3.5v13.5h-11zM14 3.5v4h3.5M9.5 12h5m-5 3.5h5',
  people:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3.5 19a5.5 5.5 0 0 1 11 0M16 6a2.5 2.5 0 0 1 0 5M17 13.7a5.5 5.5 0 0 1 3.5 5.3',
  person: 'M12 5a3.2 3.2 0 1 1 0 6.4A3.2 3.2 0 0 1 12 5zM5.5 19.5a6.5 6.5 0 0 1 13 0',
  place:
    'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  print: 'M7.5 9V4h9v5M7.5 16.5H4.5V9h15v7.5h-3M7.5 13.5h9v6.5h-9z',
  promise:
    'M8.5 8a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM15.5 7a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  ride: 'M4 16v-4l2-5h12l2 5v4zM4 12h16M6.5 16v2.5m11-2.5v2.5M7.5 14h.1m8.9 0h.1',
  table: 'M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM9.5 3.5h5m-5 17h5M3.5 9.5v5m17-5v5',
} as const

/** The names of the line drawings. */
export type GlyphName = keyof typeof drawings

/** A line drawing alone, silent to screen readers; parts use it where their word stands beside it. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  )
}
