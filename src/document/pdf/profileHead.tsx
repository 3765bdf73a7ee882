import { effectProfileWords as nl } from '../../nl/effectProfile.ts';
import type { EffectPicture, Insight } from '../../questions/derivedAnswer.ts';
import { questionAnchor } from '../anchors.ts';
import type { EffectProfile, Origin, Said } from '../effectProfile/shape.ts';
import type { Tone } from '../shape.ts';
import { View } from './elements.ts';
import type { Fonts } from './fonts.ts';
import { Bold, type Piece, piece, Sign, type SignKind, To, toneColor, Words } from './parts.tsx';
import { grid, row, type } from './theme.ts';

const gap = 20;
const half = (grid.full - gap) / 2;

interface Look {
  readonly tone: Tone;
  readonly sign?: SignKind;
}

const pictures: Readonly<Record<EffectPicture, Look>> = {
  'ernstig-nadelig': { tone: 'adverse', sign: 'down2' },
  nadelig: { tone: 'adverse', sign: 'down' },
  'beperkt-nadelig': { tone: 'adverse', sign: 'down' },
  gemengd: { tone: 'adverse', sign: 'down' },
  neutraal: { tone: 'neutral', sign: 'none' },
  gunstig: { tone: 'favourable', sign: 'up' },
  'niet-te-bepalen': { tone: 'unknown' },
};

const insights: Readonly<Record<Insight, Tone>> = {
  onvoldoende: 'unknown',
  beperkt: 'unknown',
  voldoende: 'neutral',
};

/** Picture and insight beside each other and the same size: neither stands under the other. */
export const headlines = ({ picture, insight, own }: EffectProfile, sentences: number, pen: Fonts): Piece =>
  piece({}, { ...row, width: grid.full, paddingBottom: 2 }, [
    <Box
      key="picture"
      head={nl.picture}
      words={picture.words}
      look={pictures[picture.kind]}
      why={picture.why.slice(0, sentences)}
      {...(own ? { own } : {})}
      pen={pen}
    />,
    <View key="gap" style={{ width: gap }} />,
    <Box
      key="insight"
      head={nl.insightHead}
      words={insight.words}
      look={{ tone: insights[insight.kind] }}
      why={insight.why.slice(0, sentences)}
      pen={pen}
    />,
  ]);

interface BoxProps {
  readonly head: string;
  readonly words: string;
  readonly look: Look;
  readonly why: readonly Said[];
  readonly own?: Said;
  readonly pen: Fonts;
}

function Box({ head, words, look, why, own, pen }: BoxProps) {
  const tone = toneColor[look.tone];
  const unknown = look.tone === 'unknown';
  const room = half - (look.sign || unknown ? 18 : 0);
  return (
    <View style={{ width: half, borderTopWidth: 2.5, borderColor: tone, paddingTop: 6 }}>
      <Words pen={pen} width={half} type={type.head} style={{ color: tone }}>
        {head}
      </Words>
      <View style={{ ...row, marginTop: 2, width: half }}>
        {look.sign ? (
          <View style={{ paddingTop: 5, width: look.sign === 'down2' ? 26 : 18 }}>
            <Sign kind={look.sign} size={11} tone={tone} />
          </View>
        ) : null}
        {unknown ? (
          <View artifact style={{ width: 14 }}>
            <Words pen={pen} width={14} type={type.verdict} style={{ color: tone }}>
              ?
            </Words>
          </View>
        ) : null}
        <Words pen={pen} width={room - 8} type={type.verdict} style={{ color: tone, width: room - 8 }}>
          {words}
        </Words>
      </View>
      {why.map((each) => (
        <SaidWords key={each.text} said={each} pen={pen} />
      ))}
      {own ? (
        <Words pen={pen} width={half} type={type.small} style={{ width: half, marginTop: 2 }}>
          <Bold>{own.text}</Bold> <Numbers pen={pen} of={own.from} />
        </Words>
      ) : null}
    </View>
  );
}

const SaidWords = ({ said, pen }: { readonly said: Said; readonly pen: Fonts }) => (
  <Words pen={pen} width={half} type={type.small} style={{ width: half, marginTop: 2 }}>
    {`${said.text} `}
    <Numbers pen={pen} of={said.from} />
  </Words>
);

const most = 3;

/** Question numbers as links; after three of them the grid or the appendix names the rest. */
export const Numbers = ({ of, pen }: { readonly of: readonly Origin[]; readonly pen: Fonts }) => {
  const numbers = [...new Set(of.map(({ number }) => number))];
  return numbers.slice(0, most).flatMap((number, at) => [
    at === 0 ? '' : ', ',
    <To key={number} pen={pen} to={questionAnchor(number)}>
      {number}
    </To>,
    at === most - 1 && numbers.length > most ? ' …' : '',
  ]);
};
