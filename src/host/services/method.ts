import type { Execution } from '../execution/execution.ts';
import type { Effect, Method, Signatures } from './service.ts';

/** `Args` is what the signatures promise; the gate has checked it before. */
type Run<Self, Args extends readonly unknown[]> = (self: Self, args: Args, execution: Execution) => unknown;

function method(effect: Effect) {
  return <Self, Args extends readonly unknown[]>(signatures: Signatures, run: Run<Self, Args>): Method<Self> => ({
    effect,
    signatures,
    run: (self, args, execution) => run(self, args as unknown as Args, execution),
  });
}

/** The four kinds of methods by their effect, with the arguments typed as the signatures promise them. */
export const local = method('local');
export const read = method('read');
export const write = method('write');
export const change = method('change');
