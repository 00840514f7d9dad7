import { useRef } from 'preact/hooks';

/** Tells a request that is asked for again, since no answer came, from a new one. */
interface RequestKey {
  /** The key of a request: the same until it is done, so that it is carried out once. One that differs in anything has another. */
  readonly of: (request: object) => string;
  /** Whether this very request was asked for last, and is not known to be done. */
  readonly isOpen: (request: object) => boolean;
  /** To be called once the request is done: the same asked for from now on is a new one. */
  readonly done: () => void;
}

/** The key of what one part of the page asks for. */
export function useRequestKey(): RequestKey {
  const open = useRef({ request: '', key: '' });
  const isOpen = (request: object) => open.current.request === JSON.stringify(request);
  return {
    of: (request) => {
      if (!isOpen(request)) open.current = { request: JSON.stringify(request), key: `${Date.now()} ${Math.random()}` };
      return open.current.key;
    },
    isOpen,
    done: () => {
      open.current = { request: '', key: '' };
    },
  };
}
