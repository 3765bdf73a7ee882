import type { Logo } from './houseStyle.ts';

interface Props {
  readonly logo: Logo;
  /** What is said of it. */
  readonly label: string;
  /** In pixels: the largest that fits is taken. */
  readonly width: number;
  readonly height: number;
}

/** A logo on screen and in HTML: drawn from its checked paths, never from the file itself. */
export function LogoSvg({ logo: { view, paths }, label, width, height }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="logo"
      role="img"
      aria-label={label}
      viewBox={view.join(' ')}
      width={width}
      height={height}
    >
      {paths.map(({ d, fill, evenOdd, stroke }, at) => (
        <path
          key={at}
          d={d}
          fill={fill}
          {...(evenOdd ? { fillRule: 'evenodd' } : {})}
          {...(stroke
            ? {
                stroke: stroke.color,
                strokeWidth: stroke.width,
                strokeLinecap: stroke.cap,
                strokeLinejoin: stroke.join,
              }
            : {})}
        />
      ))}
    </svg>
  );
}
