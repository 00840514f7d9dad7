import { useState } from 'preact/hooks';
import type { PlanMessage } from '../../../../tabs/index.ts';
import { plansWords } from '../../../../text/plans/index.ts';
import { ask } from '../../../door.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import type { PlanProps } from './plan-props.ts';

/** What findings and crossings mean for us, to be chosen as messages of the communication plan. */
export function MessagesSection({
  reading,
  tabId,
  language,
  goTo,
  run,
  isBusy,
  says: { messages: says },
}: PlanProps & { readonly tabId: number }) {
  const { sections } = plansWords[language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { messages } = reading;
  const open = new Set(messages.filter(({ isPlanned }) => !isPlanned).map(({ text }) => text));
  const wanted = [...open].filter((text) => chosen.has(text));
  const choose = (text: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, text] : [...chosen].filter((other) => other !== text)));
  const isIdle = !isBusy && wanted.length > 0;
  const takeOver = async () => {
    if (!isIdle) return;
    const outcome = await run(says.running, () => ask('takeOverMessages', { tabId, messages: wanted }), says.done);
    if (outcome?.status === 'done') setChosen(new Set());
  };
  const linkTo = ({ section, row }: PlanMessage) =>
    section === 'crossings' ? reading.cellIn('crossings', row, 'offer') : reading.cellIn(section, row, 'soWhat');
  return (
    <section aria-labelledby="plan-messages">
      <h2 id="plan-messages">{says.heading}</h2>
      {messages.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <>
          <p class="note">{says.help}</p>
          <ul class="plain">
            {messages.map((message) => (
              <li key={message.row}>
                {message.isPlanned ? (
                  <p>{message.text}</p>
                ) : (
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={chosen.has(message.text)}
                      onChange={({ currentTarget }) => choose(message.text, currentTarget.checked)}
                    />
                    <span>{message.text}</span>
                  </label>
                )}
                <p class="note">
                  <PlaceButton
                    link={linkTo(message)}
                    text={says.place(sections[message.section], message.row)}
                    goTo={goTo}
                  />{' '}
                  {message.isPlanned && <span class="chip chip-0 planned">✓ {says.planned}</span>}
                </p>
              </li>
            ))}
          </ul>
          <p class="bar">
            <button type="button" class="action" aria-disabled={!isIdle} onClick={takeOver}>
              {says.button(wanted.length)}
            </button>
            {open.size > wanted.length && (
              <button type="button" onClick={() => setChosen(open)}>
                {says.all}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}
