import { useEffect, useRef } from 'preact/hooks';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import type { PlansProps } from '../plans-props.ts';

/** What is left of the plans that were asked for, and what could not be done, with what helps. */
export function MakingLeft({ maker: { making, goOn, forget }, language, open, isBusy }: PlansProps) {
  const says = plansViewWords[language].make;
  const isOpen = !isBusy && making !== null;
  // Before the first batch is done all of it is still asked for below.
  const left = isOpen && making.done > 0 ? making.accounts.length - making.done : 0;
  const { gone, withoutIds } = isOpen ? making.sum : { gone: 0, withoutIds: 0 };
  const hasNews = left + gone + withoutIds > 0;
  const news = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It was asked for elsewhere in the view, too.
    if (hasNews) news.current?.scrollIntoView({ block: 'nearest' });
  }, [hasNews]);
  return (
    <div ref={news} class={hasNews ? 'first-step' : ''}>
      <div role="status">
        {isOpen && left > 0 && <p>{says.left(making.done, making.accounts.length)}</p>}
        {gone > 0 && <p>{says.gone(gone)}</p>}
        {withoutIds > 0 && <p>{says.withoutIds(withoutIds)}</p>}
      </div>
      {hasNews && (
        <p class="buttons">
          {left > 0 && (
            <button type="button" class="action" onClick={goOn}>
              {says.goOn}
            </button>
          )}
          {withoutIds > 0 && (
            <button type="button" onClick={() => open('data')}>
              {says.toData}
            </button>
          )}
          <button type="button" onClick={forget}>
            {says.forget}
          </button>
        </p>
      )}
    </div>
  );
}
