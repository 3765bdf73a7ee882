import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { java, maven, root, run } from '../environment.mjs';

export const profiles = ['3a', 'ua1'] as const;
export type Profile = (typeof profiles)[number];

export interface FailedRule {
  /** As the validator names it: clause and test, "7.1-3". */
  readonly rule: string;
  readonly description: string;
  readonly times: number;
  /** The first place where it went wrong. */
  readonly where: string;
}

/** `unchecked`: the validator could not read the file, or left it out. */
export type Judgement =
  | { readonly kind: 'checked'; readonly failed: readonly FailedRule[] }
  | { readonly kind: 'unchecked'; readonly why: string };

const version = '1.30.2';
const sha256 = '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332';

/** The validator, fetched once; a jar that is not the one we know is never started. */
export function veraPdf(): string {
  const folder = path.join(root, '.cache/verapdf');
  const jar = path.join(folder, `cli-${version}.jar`);
  java();
  if (!existsSync(jar)) {
    console.log('veraPDF ophalen …');
    mkdirSync(folder, { recursive: true });
    const wanted = [`-Dartifact=org.verapdf.apps:cli:${version}`, `-DoutputDirectory=${folder}`];
    if (run(maven(), ['-q', '-B', 'dependency:copy', ...wanted]) !== 0 || !existsSync(jar)) {
      throw new Error('veraPDF is niet opgehaald. Controleer de netwerkverbinding en probeer het opnieuw.');
    }
  }
  if (createHash('sha256').update(readFileSync(jar)).digest('hex') !== sha256) {
    rmSync(jar);
    throw new Error('Het opgehaalde veraPDF is niet het bestand dat wij kennen en is weggegooid. Probeer het opnieuw.');
  }
  return jar;
}

const report = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        taskException: z.object({ exceptionMessage: z.string().optional() }).optional(),
        validationResult: z
          .array(
            z.object({
              jobEndStatus: z.string(),
              compliant: z.boolean(),
              details: z.object({
                passedChecks: z.number(),
                failedRules: z.number(),
                ruleSummaries: z.array(
                  z.object({
                    clause: z.string(),
                    testNumber: z.number(),
                    description: z.string(),
                    failedChecks: z.number(),
                    checks: z.array(z.object({ context: z.string(), errorMessage: z.string().nullish() })),
                  }),
                ),
              }),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

type Job = z.infer<typeof report>['report']['jobs'][number];

/** What the validator says of each file, in the order of the files: one that it does not mention is unchecked. */
export async function judgementsOf(
  jar: string,
  profile: Profile,
  files: readonly string[],
): Promise<readonly Judgement[]> {
  const said = await asked(jar, profile, files);
  const read = report.safeParse(said);
  const jobs = new Map(read.success ? read.data.report.jobs.map((job) => [job.itemDetails.name, job]) : []);
  return files.map((file) => judgementOf(jobs.get(file), read.success ? 'staat niet in de uitslag' : String(said)));
}

/** Its report as JSON; what it said instead, when it is none. */
function asked(jar: string, profile: Profile, files: readonly string[]): Promise<unknown> {
  const flags = ['-f', profile, '--format', 'json', '--maxfailuresdisplayed', '1'];
  return new Promise((resolve) => {
    execFile('java', ['-Xmx2g', '-jar', jar, ...flags, ...files], { maxBuffer: 2 ** 28 }, (_, out, err) => {
      try {
        resolve(JSON.parse(out));
      } catch {
        resolve(`geen uitslag van veraPDF: ${(err || out).trim().slice(0, 300)}`);
      }
    });
  });
}

function judgementOf(job: Job | undefined, otherwise: string): Judgement {
  const result = job?.validationResult?.[0];
  if (result?.jobEndStatus !== 'normal') {
    return { kind: 'unchecked', why: job?.taskException?.exceptionMessage ?? otherwise };
  }
  const { passedChecks, ruleSummaries, failedRules } = result.details;
  if (passedChecks === 0) return { kind: 'unchecked', why: 'er is niets nagekeken' };
  if (!result.compliant && (failedRules === 0 || ruleSummaries.length === 0)) {
    return { kind: 'unchecked', why: 'afgekeurd zonder regel' };
  }
  const failed = ruleSummaries.map(
    ({ clause, testNumber, description, failedChecks, checks }): FailedRule => ({
      rule: `${clause}-${testNumber}`,
      description,
      times: failedChecks,
      where: [checks[0]?.errorMessage, checks[0]?.context].filter(Boolean).join(' @ '),
    }),
  );
  return { kind: 'checked', failed };
}
