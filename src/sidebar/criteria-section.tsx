import type { CriteriaSeen, Language, ReferenceDateSeen } from '../actions/overview.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';
import { type GoTo, PlaceButton } from './place-button.tsx';
import { shownDay, shownShare } from './shown.ts';

interface CriteriaSectionProps {
  readonly criteria: CriteriaSeen | null;
  readonly referenceDate: ReferenceDateSeen | null;
  readonly language: Language;
  readonly words: SidebarWords['criteria'];
  readonly goTo: GoTo;
}

/** By which criteria the companies are scored and as of which day, or how to begin a table of them. */
export function CriteriaSection({ criteria, referenceDate, language, words, goTo }: CriteriaSectionProps) {
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{words.heading}</h2>
      {criteria === null ? (
        <FirstStep words={words} />
      ) : (
        <>
          <p>
            <PlaceButton link={criteria.link} text={criteria.tab} goTo={goTo} />
          </p>
          <Weights criteria={criteria} language={language} words={words} />
          {referenceDate && <DateNote date={referenceDate} language={language} words={words} goTo={goTo} />}
        </>
      )}
    </section>
  );
}

function FirstStep({ words }: Pick<CriteriaSectionProps, 'words'>) {
  const [headers = [], ...rows] = words.example;
  return (
    <div class="first-step">
      <p class="missing">{words.missing}</p>
      <p>{words.firstStep}</p>
      <table>
        <caption>{words.exampleCaption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, column) => (
                <td key={headers[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WeightsProps extends Pick<CriteriaSectionProps, 'language' | 'words'> {
  readonly criteria: CriteriaSeen;
}

function Weights({ criteria: { criteria }, language, words }: WeightsProps) {
  if (criteria.length === 0) return null;
  return (
    <table class="weights">
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          <th scope="col">{words.share}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{share === null ? '–' : shownShare(share, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DateNoteProps extends Pick<CriteriaSectionProps, 'language' | 'words' | 'goTo'> {
  readonly date: ReferenceDateSeen;
}

function DateNote({ date: { day, link }, language, words, goTo }: DateNoteProps) {
  const date = shownDay(day, language);
  return link === null ? (
    <p class="note">
      {words.dateToday(date)} {words.dateHint}
    </p>
  ) : (
    <p class="note">
      <PlaceButton link={link} text={words.dateGiven(date)} goTo={goTo} />
    </p>
  );
}
