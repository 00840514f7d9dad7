import { versionsOf } from '../../../../core/kpi/index.ts';
import type { Language } from '../../../../model/language.ts';
import { linkTo } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import type { KpiRow } from '../kpi-rows.ts';
import type { KpisProps } from '../kpis-props.ts';
import { dayText } from '../shown-figures.ts';
import { type VersionStep, versionSteps } from '../versions.ts';
import { termText } from './term-text.ts';

/** What was agreed on so far, the newest first, and what changed from version to version. */
export function VersionsSection({ says, language, reading, goTo, row }: KpisProps & { readonly row: KpiRow }) {
  const words = says.agree.versions;
  const versions = versionsOf(reading.agreements, row.name);
  const { record } = reading.tables;
  if (versions.length === 0 || record === null) return null;
  return (
    <section aria-labelledby="exit-versions">
      <h2 id="exit-versions">{words.heading(versions.length)}</h2>
      {versionSteps(versions).map((step) => {
        const { version, agreedOn, text, row: inRecord } = step.agreement;
        return (
          <div key={version} class="version">
            <h3>{words.version(version, dayText(agreedOn, language))}</h3>
            <blockquote>{text}</blockquote>
            <Changes says={says} language={language} step={step} />
            <PlaceButton link={linkTo(record, inRecord - 1)} text={words.inRecord} goTo={goTo} />
          </div>
        );
      })}
    </section>
  );
}

function Changes({
  says,
  language,
  step: { agreement, before, changed },
}: Pick<KpisProps, 'says'> & { readonly language: Language; readonly step: VersionStep }) {
  const words = says.agree.versions;
  if (before === null) return null;
  if (changed.length === 0) return <p class="note">{words.unchanged}</p>;
  const textOf = (kpi: typeof before.kpi, column: (typeof changed)[number]) =>
    termText(kpi, column, language) || words.blank;
  return (
    <>
      <p class="note">{words.changed}</p>
      <ul>
        {changed.map((column) => (
          <li key={column}>
            {words.change(
              kpisWords[language].columns[column][0],
              textOf(before.kpi, column),
              textOf(agreement.kpi, column),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
