const paths = {
  search: 'M13.2 13.2 17 17M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0Z',
  check: 'M4 10.5 8 14.5 16 5.5',
  plus: 'M10 4v12M4 10h12',
  open: 'M2.5 15.5v-11h5l2 2.5h8v8.5ZM2.5 10h15',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10ZM12.3 10a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0Z',
  people:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 17c0-3.2 2.3-5 5.5-5s5.5 1.8 5.5 5M13 4a3 3 0 0 1 0 5.5M15 12.3c1.9.7 3 2.3 3 4.7',
  dots: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  warn: 'M10 3 18 16.5H2ZM10 8v4M10 14.3h.01',
  stop: 'M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9ZM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
  download: 'M10 3v9.5M6.5 9.2l3.5 3.5 3.5-3.5M3.5 17h13',
  table: 'M3 4h14v12H3ZM3 8.5h14M8.5 8.5V16',
  trash: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11M8.5 9v5M11.5 9v5',
  computer: 'M3 4h14v9H3ZM7 17h6M10 13v4',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM10 5.5V10l3 2',
  question: 'M7.2 7.4c.2-1.9 1.3-2.9 3-2.9 1.8 0 3 1.1 3 2.7 0 2.6-3.2 2.5-3.2 5M10 15.5h.01',
  right: 'M7.5 4.5 13 10l-5.5 5.5',
  left: 'M12.5 4.5 7 10l5.5 5.5',
  link: 'M8.5 11.5 11.5 8.5M7 9 4.8 11.2a2.8 2.8 0 0 0 4 4L11 13M9 7l2.2-2.2a2.8 2.8 0 0 1 4 4L13 11',
  copy: 'M7 7h9.5v9.5H7ZM4 13H3.5V3.5H13V4',
  info: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM10 9.2v4.6M10 6.4h.01',
  bulb: 'M7.5 15.5h5M8.5 18h3M7.5 15.5c0-2-2.5-3.2-2.5-6.5a5 5 0 0 1 10 0c0 3.3-2.5 4.5-2.5 6.5',
  undo: 'M4 9h8a4 4 0 0 1 0 8H8M7.5 5.5 4 9l3.5 3.5',
  close: 'M5 5l10 10M15 5 5 15',
  file: 'M5 2.5h6.5L15 6v11.5H5ZM11 2.5V6.5h4',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: the word stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
