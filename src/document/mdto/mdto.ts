import { documentWords } from '../../nl/document.ts';
import { mdtoWords as nl } from '../../nl/mdto.ts';
import type { Outline } from '../shape.ts';
import { cleanText, type Node, xmlOf } from './xml.ts';

/** The report as it was made. */
export interface PdfFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** When the checksum was taken: ISO 8601, UTC. */
  readonly at: string;
}

export interface MdtoFile {
  readonly name: string;
  readonly xml: string;
}

/**
 * The report and its PDF as MDTO 1.0 metadata: one `informatieobject` and one `bestand` that point at each other. MDTO
 * takes one of the two per file, so there are two files, named as the tools of the archives name them.
 *
 * Nothing is invented. Title, kind, version, status, drafter and classification come from the answers. What MDTO asks for
 * and the dossier does not know says "Nog te bepalen", with the name of the list that the value has to come from: the
 * appraisal (`waardering`) follows from a selection list, and the organisation that forms the archive (`archiefvormer`) is
 * not the drafter, whose answer is a function and an organisation in one line: that stands under `betrokkene`.
 */
export async function mdtoOf(
  outline: Outline,
  pdf: PdfFile,
  dossier: string,
): Promise<{ readonly informatieobject: MdtoFile; readonly bestand: MdtoFile }> {
  const [informatieobject, bestand] = await Promise.all([
    xmlOf('informatieobject', objectOf(outline, pdf, dossier)),
    xmlOf('bestand', fileOf(outline, pdf, dossier)),
  ]);
  const base = pdf.name.replace(/\.pdf$/i, '');
  return {
    informatieobject: { name: `${base}.mdto.xml`, xml: informatieobject },
    bestand: { name: `${pdf.name}.bestand.mdto.xml`, xml: bestand },
  };
}

/** Keys stand in the order that the schema asks. */
function objectOf(outline: Outline, pdf: PdfFile, dossier: string): Node {
  const { cover, attachments } = outline;
  const questionnaire = nl.lists.questionnaire(cover.template);
  const drafter = drafterOf(outline);
  return {
    identificatie: [
      identification(dossier, nl.source.dossier),
      identification(cover.fingerprint, nl.source.fingerprint),
    ],
    naam: titleOf(outline),
    aggregatieniveau: concept(nl.level, nl.lists.level),
    classificatie: concept(cover.kind, questionnaire),
    omschrijving: [
      nl.description(cover.kind, cover.version, cover.status),
      ...(attachments.length > 0 ? [nl.attachments([...new Set(attachments.map((each) => each.name))])] : []),
    ],
    taal: 'nl',
    event: {
      eventType: concept(nl.created, nl.lists.event),
      eventTijd: pdf.at,
      ...(drafter ? { eventVerantwoordelijkeActor: reference(drafter) } : {}),
    },
    waardering: concept(nl.toBeDetermined, nl.lists.appraisal),
    heeftRepresentatie: reference(pdf.name, identification(pdf.sha256, nl.source.file)),
    archiefvormer: reference(nl.toBeDetermined),
    ...(drafter
      ? {
          betrokkene: {
            betrokkeneTypeRelatie: concept(nl.drafter, questionnaire),
            betrokkeneActor: reference(drafter),
          },
        }
      : {}),
    beperkingGebruik: restrictionOf(outline, questionnaire),
  };
}

function fileOf(outline: Outline, pdf: PdfFile, dossier: string): Node {
  return {
    identificatie: identification(pdf.sha256, nl.source.file),
    naam: pdf.name,
    omvang: String(pdf.size),
    bestandsformaat: concept(nl.format.label, nl.lists.format, nl.format.code),
    checksum: {
      checksumAlgoritme: concept(nl.checksum, nl.lists.checksum),
      checksumWaarde: pdf.sha256,
      checksumDatum: pdf.at,
    },
    isRepresentatieVan: reference(titleOf(outline), identification(dossier, nl.source.dossier)),
  };
}

const titleOf = ({ cover }: Outline): string => said(cover.title) ?? nl.untitled;

/** The words of a fact on the cover, or undefined where the answer is absent or special. */
function factOf({ cover }: Outline, term: string): string | undefined {
  const value = cover.facts.find((fact) => fact.term === term)?.value;
  return value && 'text' in value ? said(value.text) : undefined;
}

const drafterOf = (outline: Outline): string | undefined => factOf(outline, documentWords.cover.author);

function restrictionOf(outline: Outline, questionnaire: string): Node {
  const classification = factOf(outline, documentWords.cover.classification);
  return classification
    ? {
        beperkingGebruikType: concept(classification, questionnaire),
        beperkingGebruikNadereBeschrijving: nl.restriction,
      }
    : {
        beperkingGebruikType: concept(nl.toBeDetermined, nl.lists.restriction),
        beperkingGebruikNadereBeschrijving: nl.noRestriction,
      };
}

const identification = (mark: string, source: string): Node => ({
  identificatieKenmerk: mark,
  identificatieBron: source,
});

const reference = (name: string, identity?: Node): Node => ({
  verwijzingNaam: name,
  ...(identity ? { verwijzingIdentificatie: identity } : {}),
});

const concept = (label: string, list: string, code?: string): Node => ({
  begripLabel: label,
  ...(code === undefined ? {} : { begripCode: code }),
  begripBegrippenlijst: reference(list),
});

/** undefined when there is nothing to read in it. */
const said = (text: string): string | undefined => cleanText(text) || undefined;
