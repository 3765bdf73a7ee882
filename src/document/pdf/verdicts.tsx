import { documentWords as nl } from '../../nl/document.ts';
import { questionAnchor } from '../anchors.ts';
import type { Outline, Verdict } from '../shape.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, Sign, type SignKind, To, toneColor, Words } from './parts.tsx';
import { grid, row, soft, type } from './theme.ts';

const gap = 20;
const half = (grid.full - gap) / 2;

const signs: Record<Verdict['tone'], SignKind | undefined> = {
  adverse: 'down',
  favourable: 'up',
  neutral: undefined,
  unknown: 'none',
};

/** Both verdicts side by side and the same size: the person is never weighed under the chain. */
export function Verdicts(props: {
  readonly outline: Outline;
  readonly pen: Fonts;
  readonly reasons: 'with' | 'without';
}) {
  const { outline, pen, reasons } = props;
  return (
    <View style={{ ...row, width: grid.full }}>
      <VerdictBox verdict={outline.person} pen={pen} reasons={reasons} />
      <View style={{ width: gap }} />
      <VerdictBox verdict={outline.chain} pen={pen} reasons={reasons} />
    </View>
  );
}

function VerdictBox(props: { readonly verdict: Verdict; readonly pen: Fonts; readonly reasons: 'with' | 'without' }) {
  const { verdict, pen, reasons } = props;
  const tone = toneColor[verdict.tone];
  const sign = signs[verdict.tone];
  const room = half - (sign ? 17 : 0);
  const small = { width: half, marginTop: 2 };
  return (
    <View style={{ width: half, borderTopWidth: 2.5, borderColor: tone, paddingTop: 6 }}>
      <Words pen={pen} width={half} type={type.head} style={soft}>
        {verdict.who}
      </Words>
      <View style={{ ...row, marginTop: 2, width: half }}>
        {sign ? (
          <View style={{ paddingTop: 5, width: 17 }}>
            <Sign kind={sign} size={11} tone={tone} />
          </View>
        ) : null}
        <Words pen={pen} width={room} type={type.verdict} style={{ color: tone, width: room }}>
          {verdict.words}
        </Words>
      </View>
      {verdict.basis ? (
        <Words pen={pen} width={half} type={type.small} style={small}>
          {verdict.basis}
        </Words>
      ) : null}
      {verdict.own ? (
        <Words pen={pen} width={half} type={type.small} style={small}>
          {`${nl.verdict.own}: `}
          <Bold>{verdict.own}</Bold>
        </Words>
      ) : null}
      {reasons === 'with' ? <Reasons verdict={verdict} pen={pen} /> : null}
    </View>
  );
}

function Reasons({ verdict, pen }: { readonly verdict: Verdict; readonly pen: Fonts }) {
  const where = verdict.numbers.at(-1);
  return (
    <>
      {verdict.reasons.length > 0 ? (
        <Words pen={pen} width={half} type={type.small} style={{ ...soft, width: half, marginTop: 3 }}>
          {verdict.reasons.join(' ')}
        </Words>
      ) : null}
      {verdict.differs && where ? (
        <Words pen={pen} width={half} type={type.small} style={{ width: half, marginTop: 3 }}>
          {`${nl.verdict.differs} `}
          <To pen={pen} to={questionAnchor(where)}>
            {where}
          </To>
        </Words>
      ) : null}
    </>
  );
}
