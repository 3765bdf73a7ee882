import { useState } from 'react';
import type { Outline } from '../../document/outline.ts';
import { report } from '../../nl/dossier.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { saveFile } from '../saveFile.ts';

interface Props {
  outline: Outline;
  pdf: Uint8Array;
  /** Of the PDF as a file. */
  name: string;
}

/** What an archive wants to know of the PDF, in two files beside it. */
export function Mdto({ outline, pdf, name }: Props) {
  const { draft } = useDossier();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      const [{ mdtoOf }, { sha256 }] = await Promise.all([
        import('../../document/mdto/mdto.ts'),
        import('../attachments/sha256.ts'),
      ]);
      const at = new Date().toISOString();
      const hash = await sha256(new Uint8Array(pdf));
      const made = await mdtoOf(outline, { name, size: pdf.byteLength, sha256: hash, at }, draft.id);
      for (const file of [made.informatieobject, made.bestand]) {
        saveFile(file.name, new Blob([file.xml], { type: 'application/xml' }));
      }
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p className="hint">{report.mdtoHint}</p>
      <p>
        <Button icon="download" onClick={() => void save()}>
          {report.saveMdto}
        </Button>
      </p>
      <div role="alert">
        {failed && (
          <Alert kind="error">
            <p>{report.mdtoFailed}</p>
          </Alert>
        )}
      </div>
    </>
  );
}
