import { randomBytes } from 'node:crypto';

/** A text that nobody guesses, fit for a path. */
export function unguessable(): string {
  return randomBytes(24).toString('base64url');
}
