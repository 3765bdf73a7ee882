import { useState } from 'react';
import { dossierFile } from '../../exchange/dossierFile.ts';
import { report } from '../../nl/dossier.ts';
import { Button } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { saveFile } from '../saveFile.ts';
import { OpenFile, useOpener } from '../start/opener.tsx';

/** The answers themselves, out and in. */
export function FilePanel() {
  const { session, title } = useDossier();
  const opener = useOpener();
  const [said, setSaid] = useState('');
  const save = async () => {
    const file = await dossierFile(await session.share(), title);
    saveFile(file.name, new Blob([file.text], { type: 'application/json' }));
    setSaid(report.fileSaved(file.name));
  };
  return (
    <section className="panel" aria-labelledby="bestand">
      <h2 className="label" id="bestand">
        {report.file}
      </h2>
      <p className="hint">{report.fileHint}</p>
      <div className="btns">
        <Button icon="download" onClick={() => void save()}>
          {report.saveFile}
        </Button>
        <OpenFile onFile={opener.open}>{report.openFile}</OpenFile>
      </div>
      <p role="status" className="hint">
        {said}
      </p>
      {opener.message}
    </section>
  );
}
