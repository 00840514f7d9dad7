import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LazyViewName } from '../model/lazy-view.ts';
import { ask } from './door.ts';
import { runPacked } from './run-packed.ts';
import type { ViewProps } from './view-props.ts';

/** What the file of a lazy view brings. */
interface LazyViewCode {
  /** Draws the view in an element of its own; called again, what has changed in it. */
  readonly mount: (root: HTMLElement, props: ViewProps) => void;
}

/** A view whose code is asked for once it is opened. It has its own copy of Preact, and is handed what all views are given. */
export function LazyView({ name, ...props }: ViewProps & { readonly name: LazyViewName }) {
  const { shell } = props.words;
  const root = useRef<HTMLDivElement>(null);
  const [code, setCode] = useState<LazyViewCode | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (code === 'loading')
      load(name).then(
        (loaded) => setCode(loaded),
        () => setCode('failed'),
      );
  }, [code, name]);
  useLayoutEffect(() => {
    if (typeof code === 'object' && root.current) code.mount(root.current, props);
  });
  return (
    <>
      <p role="status">{code === 'loading' && shell.loading}</p>
      <p role="alert">{code === 'failed' && shell.notLoaded}</p>
      {code === 'failed' && (
        <button type="button" onClick={() => setCode('loading')}>
          {shell.tryAgain}
        </button>
      )}
      <div ref={root} />
    </>
  );
}

async function load(name: LazyViewName): Promise<LazyViewCode> {
  const packed = await ask('readView', name);
  if (packed === null) throw new Error(`There is no view named ${name}`);
  await runPacked(packed.replace(NOTICES, ''));
  // The build puts what the file exports there.
  const { lazyView } = window as { lazyView?: LazyViewCode };
  if (lazyView === undefined) throw new Error(`The view named ${name} did not start`);
  return lazyView;
}

/** The build puts those of licences before the code. */
const NOTICES = /^<!--.*?-->/s;
