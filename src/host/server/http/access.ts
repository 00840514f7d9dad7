import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { unguessable } from '../unguessable.ts';

/**
 * Who may talk to this server: whoever knows the address that this run printed.
 *
 * The token is a part of the path, not a cookie: a cookie of 127.0.0.1 would be sent to every other server on this computer, whatever
 * its port, and along with requests that the page did not make. An address is sent nowhere by itself (pages are served with
 * `no-referrer`), it survives a reload, and a second window opens by copying it.
 */
export class Access {
  /** The path of the page, and of everything that belongs to it; begins and ends with a slash. */
  readonly path: string;
  private readonly token: string;
  private invitation: string | null = null;

  constructor() {
    this.token = unguessable();
    this.path = `/${this.token}/`;
  }

  /**
   * A path that leads to the page once. It is for the browser that we open: whoever works on the same computer can see with which
   * arguments programs are started.
   */
  invite(): string {
    this.invitation = `/enter/${unguessable()}`;
    return this.invitation;
  }

  /** Whether a path is that of the invitation, which is used up by that. */
  takeInvitation(url: string): boolean {
    const isInvited = this.invitation !== null && sameText(url, this.invitation);
    if (isInvited) this.invitation = null;
    return isInvited;
  }

  /** What a path names below the one of this run, without the query; null: it does not begin with the token. */
  below(url: string): string | null {
    const [, token = '', name] = /^\/([^/?]*)(?:\/([^?]*))?/.exec(url) ?? [];
    return sameText(token, this.token) ? (name ?? null) : null;
  }
}

/**
 * Whether a request was made for this server, by its own page where a page made it. A name that somebody lets point to this computer
 * (DNS rebinding) is not among ours; a page from elsewhere, and one in a sandbox, has another origin.
 */
export function isForUs({ host, origin }: IncomingHttpHeaders, port: number): boolean {
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  return host !== undefined && ours.includes(host) && (origin === undefined || origin === `http://${host}`);
}

/** Compares without telling by the time how much is alike. */
function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
