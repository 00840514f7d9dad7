import type { Decision, Loop, Stage, TargetsColumn } from '../../model/target.ts';
import type { Words } from '../texts.ts';

/** The words of the list of targets, and of the lists that were agreed on. */
export interface TargetsTabWords {
  readonly name: string;
  readonly columns: Readonly<Record<TargetsColumn, Words>>;
  readonly votes: Readonly<Record<'yes' | 'no' | '?', Words>>;
  readonly decisions: Readonly<Record<Decision, Words>>;
  readonly loops: Readonly<Record<Loop, Words>>;
  readonly stages: Readonly<Record<Stage, Words>>;
  /** The status of a target that no account is. */
  readonly notListed: string;
}
