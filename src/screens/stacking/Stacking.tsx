import { frame } from '../../nl/screens.ts';
import { useDossier } from '../dossier/dossier.ts';
import { Frame } from '../Frame.tsx';
import { listRooms } from '../start/Start.tsx';
import { OpenDossier } from './openDossier.ts';
import { StackPage } from './StackPage.tsx';

/** On its own, from the start screen. */
export const StackingScreen = () => (
  <Frame roomsLabel={frame.listRooms} rooms={listRooms('stacking')}>
    <StackPage />
  </Frame>
);

/** As a room of the open dossier, which then always takes part. */
export const StackingRoom = () => (
  <OpenDossier value={useDossier()}>
    <StackPage />
  </OpenDossier>
);
