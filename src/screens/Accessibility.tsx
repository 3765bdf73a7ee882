import { accessibility as words } from '../nl/accessibility.ts';
import { frame } from '../nl/screens.ts';
import { Arrival } from './Arrival.tsx';
import { Frame } from './Frame.tsx';
import { routes } from './routes.ts';

export function Accessibility() {
  return (
    <Frame
      roomsLabel={frame.listRooms}
      rooms={[
        { label: frame.yourDrafts, route: routes.start, current: undefined },
        { label: frame.bin, route: routes.bin, current: undefined },
      ]}
    >
      <main className="page" id="inhoud" tabIndex={-1}>
        <div className="stack prose">
          <Arrival tab={words.title}>{words.title}</Arrival>
          {words.intro.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {words.parts.map((part) => (
            <section key={part.title} className="stack stack--tight">
              <h2>{part.title}</h2>
              <ul>
                {part.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </main>
    </Frame>
  );
}
