export interface TemplateName {
  readonly id: string;
  readonly version: string;
}

/** What a new dossier begins with. */
export const exAnte: TemplateName = { id: 'uitvoeringstoets-vreemdelingenketen', version: '1.0' };

/** What follows after the change took effect. It says itself what it takes over, and from which versions. */
export const followUpTemplate: TemplateName = { id: 'invoeringstoets', version: '1.0' };

/** Known without loading a questionnaire: the start screen does without. */
export const canBeFollowed = ({ id, version }: TemplateName): boolean => id === exAnte.id && version === exAnte.version;
