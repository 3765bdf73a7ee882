import { type LogoPath, logoSize } from '../../house/houseStyle.ts';
import { documentWords as nl } from '../../nl/document.ts';
import { house } from '../../nl/house.ts';
import { kindOf } from '../paperWords.ts';
import type { Outline, Profile } from '../shape.ts';
import { Line, Path, Rect, Svg, View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { cellWords, type Piece, piece, Words } from './parts.tsx';
import { color, grid, page, row, soft, type } from './theme.ts';
import { Verdicts } from './verdicts.tsx';

/** The whole height of a page, so that what belongs at its foot stands there. */
const height = page.height - page.top - page.bottom - 1;

/** How much a cover holds: long titles and verdicts take the room of the drawing first, then of the title. */
export const coverRooms = ['ample', 'compact', 'tight'] as const;
export type CoverRoom = (typeof coverRooms)[number];

export function coverPiece(outline: Outline, pen: Fonts, room: CoverRoom = 'ample'): Piece {
  const { cover, profile } = outline;
  return piece(
    { bookmark: { title: cover.title, level: 1 } },
    { width: grid.full, minHeight: height },
    [
      <House key="house" pen={pen} />,
      <View
        key="kind"
        style={{
          ...row,
          justifyContent: 'space-between',
          alignItems: 'center',
          borderTopWidth: 3,
          borderColor: color.ink,
          paddingTop: 9,
        }}
      >
        <Words pen={pen} width={300} type={type.h3} style={{ color: pen.house.accent, width: 300 }}>
          {kindOf(cover)}
        </Words>
        <Words pen={pen} width={200} type={type.small} style={{ ...soft, width: 200, textAlign: 'right' }}>
          {`${nl.cover.version(cover.version)} · ${cover.date}`}
        </Words>
      </View>,
      <Title key="title" title={cover.title} room={room} pen={pen} />,
      <Words key="lede" pen={pen} width={400} type={type.lede} style={{ ...soft, marginTop: 14, width: 400 }}>
        {[cover.lede ?? nl.cover.lede, ...(cover.scope === 'quickscan' ? [nl.cover.quickscan] : [])].join(' ')}
      </Words>,
      profile && room !== 'tight' ? <Horizon key="horizon" profile={profile} room={room} pen={pen} /> : null,
      <View key="space" style={{ flexGrow: 1, minHeight: 20 }} />,
      <View key="verdicts" style={{ marginBottom: 22 }}>
        <Verdicts outline={outline} pen={pen} reasons="without" />
      </View>,
      <Facts key="facts" facts={cover.facts} pen={pen} />,
      cover.draft === 'toets' ? null : <Notice key="notice" text={nl.cover[cover.draft]} pen={pen} />,
    ],
    'voorblad',
  );
}

const logoRoom = { width: 200, height: 48 } as const;

/** Whose report it is: the logo, or the name where there is none. A neutral report starts with its rule. */
function House({ pen }: { readonly pen: Fonts }) {
  const { name, logo } = pen.house;
  if (!name) return null;
  if (!logo) {
    return (
      <Words pen={pen} width={grid.full} type={type.h3} style={{ width: grid.full, marginBottom: 14 }}>
        {name}
      </Words>
    );
  }
  const { width, height } = logoSize(logo, logoRoom);
  return (
    <View style={{ width, height, marginBottom: 18 }} tag={{ role: 'Figure', alt: house.logoOf(name) }}>
      <Svg width={width} height={height} viewBox={logo.view.join(' ')} style={{ overflow: 'hidden' }}>
        {logo.paths.map((path, at) => (
          <Path key={String(at)} d={path.d} fill={path.fill} {...logoStroke(path)} />
        ))}
      </Svg>
    </View>
  );
}

const logoStroke = ({ evenOdd, stroke }: LogoPath) => ({
  ...(evenOdd ? { fillRule: 'evenodd' } : {}),
  ...(stroke
    ? { stroke: stroke.color, strokeWidth: stroke.width, strokeLinecap: stroke.cap, strokeLinejoin: stroke.join }
    : {}),
});

/** A title may be as long as the name of an act: then it is set smaller, never cut. */
function Title(props: { readonly title: string; readonly room: CoverRoom; readonly pen: Fonts }) {
  const { title, room, pen } = props;
  const lines = pen.width(title, type.display) / grid.full;
  const longest = Math.max(...title.split(' ').map((word) => pen.width(word, type.display)));
  const ample = lines > 8 ? type.h1 : lines > 3.4 || longest > grid.full ? type.displaySmall : type.display;
  const style = { ample, compact: type.displaySmall, tight: type.h2 }[room];
  return (
    <Words
      pen={pen}
      width={grid.full}
      type={style}
      style={{ marginTop: room === 'ample' ? 44 : 24, width: grid.full }}
      tag={{ role: 'H1' }}
    >
      {title}
    </Words>
  );
}

function Facts({ facts, pen }: { readonly facts: Outline['cover']['facts']; readonly pen: Fonts }) {
  const width = grid.full / 2 - 16;
  return (
    <View
      style={{ ...row, flexWrap: 'wrap', borderTopWidth: 0.5, borderColor: color.line, paddingTop: 10 }}
      tag={{ role: 'L' }}
    >
      {facts.map(({ term, value }) => {
        const { text, style } = cellWords(value);
        return (
          <View key={term} style={{ width: grid.full / 2, paddingRight: 16, marginBottom: 7 }} tag={{ role: 'LI' }}>
            <Words pen={pen} width={width} type={type.micro} style={{ ...soft, width }} tag={{ role: 'Lbl' }}>
              {term}
            </Words>
            <Words pen={pen} width={width} type={type.small} style={{ ...style, width }} tag={{ role: 'LBody' }}>
              {text}
            </Words>
          </View>
        );
      })}
    </View>
  );
}

const Notice = ({ text, pen }: { readonly text: string; readonly pen: Fonts }) => (
  <View style={{ backgroundColor: color.wash, padding: 8, marginTop: 4 }}>
    <Words pen={pen} width={grid.full - 16} type={type.micro} style={{ width: grid.full - 16 }}>
      {text}
    </Words>
  </View>
);

const units = { ample: 22, compact: 13, tight: 0 } as const;
const rise = 96;
const bar = 4.2;

/** Every assessment as one stroke: down is adverse, up favourable, dashed unknown. */
function Horizon(props: { readonly profile: Profile; readonly room: CoverRoom; readonly pen: Fonts }) {
  const { profile, room, pen } = props;
  const unit = units[room];
  const slot = grid.full / Math.max(profile.dimensions.length, 1);
  const high = rise + unit * 4 + 4;
  return (
    <View style={{ marginTop: 26, height: high + 34 }} tag={{ role: 'Div' }}>
      <View tag={{ role: 'Figure', alt: nl.cover.horizonAlt(worstWords(profile)) }}>
        <Svg width={grid.full} height={high}>
          {profile.dimensions.map((name, at) => (
            <Line
              key={name}
              x1={(at + 0.5) * slot - 2}
              y1={rise - 34}
              x2={(at + 0.5) * slot - 2}
              y2={rise}
              stroke={color.line}
              strokeWidth={0.5}
            />
          ))}
          {profile.dimensions.flatMap((name, at) => strokes(profile, name, { left: at * slot, slot, unit }))}
          <Line x1={0} y1={rise} x2={grid.full} y2={rise} stroke={color.ink} strokeWidth={1.2} />
        </Svg>
        {profile.dimensions.map((name, at) => (
          <View
            key={name}
            style={{
              position: 'absolute',
              left: (at + 0.5) * slot - 12,
              top: rise - 44,
              width: 110,
              transform: 'rotate(-64deg)',
              transformOrigin: '0 6',
            }}
          >
            <Words pen={pen} width={110} type={type.micro} style={soft}>
              {name}
            </Words>
          </View>
        ))}
      </View>
      <Words
        tag={{ role: 'Caption' }}
        pen={pen}
        width={grid.full}
        type={type.micro}
        style={{ ...soft, marginTop: 8, width: grid.full }}
      >
        {nl.cover.horizon}
      </Words>
    </View>
  );
}

/** Per dimension the heaviest assessment in it, in words. */
function worstWords({ dimensions, cells, unknown, untouched }: Profile): readonly string[] {
  return dimensions.map((dimension) => {
    if (unknown.includes(dimension)) return nl.cover.horizonPart(dimension, nl.cell.onbekend);
    if (untouched.includes(dimension)) return nl.cover.horizonPart(dimension, nl.cover.untouched);
    const own = cells.filter((cell) => cell.dimension === dimension);
    const worst = levelsByWeight.find((level) => own.some((cell) => cell.level === level));
    return nl.cover.horizonPart(dimension, worst ?? nl.cover.untouched);
  });
}

const levelsByWeight = ['hoog', 'middel', 'laag', 'onbekend', 'gunstig', 'geen'] as const;

interface StrokePlace {
  readonly left: number;
  readonly slot: number;
  /** Height of one step of severity. */
  readonly unit: number;
}

function strokes(profile: Profile, name: string, { left, slot, unit }: StrokePlace) {
  if (profile.unknown.includes(name)) {
    return [
      <Rect
        key={name}
        x={left + 3}
        y={rise + 4}
        width={slot - 7}
        height={unit * 2}
        fill="none"
        stroke={color.strong}
        strokeWidth={0.8}
        strokeDasharray="2 2"
      />,
    ];
  }
  const cells = profile.cells.filter((cell) => cell.dimension === name);
  const step = Math.min(bar + 0.9, (slot - 5) / Math.max(cells.length, 1));
  return cells.map((cell, index) => {
    const up = cell.level === 'gunstig';
    const size = Math.max(up ? unit : cell.severity * unit, 1.5);
    const fill = strokeTone(cell);
    return (
      <Rect
        key={`${name}${cell.group}`}
        x={left + 3 + index * step}
        y={up ? rise - size : rise}
        width={Math.min(bar, step - 0.6)}
        height={size}
        fill={fill}
      />
    );
  });
}

function strokeTone({ level, severity }: Profile['cells'][number]): string {
  if (level === 'gunstig') return color.gain;
  if (level === 'hoog') return color.harm;
  return severity > 0 ? color.harmBar : color.soft;
}
