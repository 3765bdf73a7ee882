import type { RoomOutline } from '../../document/outline.ts';
import { report } from '../../nl/dossier.ts';
import { roomWords } from '../../nl/stories.ts';
import { Blocks, TableView } from './Blocks.tsx';

const columns = roomWords.columns.map((label) => ({ label, kind: 'words' as const }));

/** Where room is given and where it is taken away, as on paper. */
export function RoomView({ room }: { room: RoomOutline }) {
  return (
    <section className="stack">
      <h3>{roomWords.title}</h3>
      <p>{room.sentences.join(' ')}</p>
      {room.rows.length > 0 && (
        <TableView
          table={{
            caption: roomWords.title,
            columns,
            rows: room.rows.map(({ layer, provision, kind, takenAway, note, needed }) => [
              layer,
              provision,
              { text: takenAway ? `${roomWords.kinds[kind]}, ${roomWords.takenAway}` : roomWords.kinds[kind] },
              note,
              needed,
            ]),
          }}
        />
      )}
      {room.parts.map(({ number, title, blocks }) => (
        <section key={number}>
          <h4>
            <span className="num">{number}</span> {title}
          </h4>
          {blocks.length > 0 ? <Blocks blocks={blocks} /> : <p className="paper__gap">{report.unanswered}</p>}
        </section>
      ))}
    </section>
  );
}
