import { documentWords as nl } from '../../nl/document.ts';
import type { AttentionLevel } from '../../questions/derivedAnswer.ts';
import { type Style, Text, View } from './elements.ts';
import { Sign, type SignKind } from './parts.tsx';
import { color, row, type } from './theme.ts';

interface ChipLook {
  readonly sign: SignKind;
  readonly ink: string;
  readonly weight: number;
  readonly ground?: string;
  readonly line?: string;
}

const chips: Record<Exclude<AttentionLevel, 'onbekend'>, ChipLook> = {
  hoog: { sign: 'down', ink: color.paper, ground: color.harm, weight: 600 },
  middel: { sign: 'down', ink: color.ink, ground: color.harmMid, weight: 400 },
  laag: { sign: 'down', ink: color.ink, ground: color.harmSoft, weight: 400 },
  gunstig: { sign: 'up', ink: color.gain, line: color.gain, weight: 600 },
  geen: { sign: 'none', ink: color.soft, weight: 400 },
};

interface ChipProps {
  readonly level: AttentionLevel;
  /** From -2 to 2. */
  readonly direction?: number;
  readonly after?: string;
  /** What is said of it, where that is more than its word. */
  readonly said?: string;
  readonly style?: Style;
}

/** The direction is a sign, the attention level a word; the tone comes third and carries nothing alone. */
export function LevelChip({ level, direction, after, said, style }: ChipProps) {
  if (level === 'onbekend') return <Text style={{ ...type.table, color: color.warn }}>? {nl.cell.onbekend}</Text>;
  const { sign, ink, ground, line, weight } = chips[level];
  return (
    <View
      style={{
        ...row,
        alignItems: 'center',
        paddingHorizontal: 4,
        ...(ground ? { backgroundColor: ground } : {}),
        ...(line ? { borderWidth: 0.9, borderColor: line } : {}),
        ...style,
      }}
    >
      <Sign kind={direction === -2 ? 'down2' : direction === 2 ? 'up2' : sign} size={6.5} tone={ink} />
      <Text
        tag={said === undefined ? undefined : { role: 'Span', actual: said }}
        style={{ fontSize: 8.5, lineHeight: 1.15, color: ink, fontWeight: weight }}
      >
        {after ? `${level} ${after}` : level}
      </Text>
    </View>
  );
}
