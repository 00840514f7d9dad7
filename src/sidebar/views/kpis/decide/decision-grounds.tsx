import type { ExitDateState } from '../../../../model/exit-record.ts';
import { exitRuleText } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import { shownPercent } from '../../../../text/shown-numbers.ts';
import type { KpisProps } from '../kpis-props.ts';
import { dayText, shownValue } from '../shown-figures.ts';
import type { DueDecision } from './due-decision.ts';

type DecisionGroundsProps = Pick<KpisProps, 'says' | 'language' | 'reading'> & {
  readonly state: ExitDateState;
  readonly due: DueDecision;
};

/** What a decision rests on: what was agreed on, whether the rule applied, and the figures of the day. */
export function DecisionGrounds({ says, language, reading, state, due }: DecisionGroundsProps) {
  const { decide } = says;
  const { agreement, kpi, figures } = due;
  const isFired = figures?.fired === true;
  const words = kpisWords[language];
  const rule = kpi && exitRuleText(kpi.exitRule, kpi.direction, language);
  const shown = (value: number | null, format = shownValue) => (value === null ? words.noData : format(value));
  return (
    <>
      <p class="missing">{decide.missed(reading.today - state.exitDate)}</p>
      {figures === null ? (
        <p class="warning">{decide.lost}</p>
      ) : (
        <>
          <p class={isFired ? 'fired' : undefined}>
            {!rule
              ? decide.noRule
              : isFired
                ? `⚠ ${decide.fired(rule)}`
                : figures.fired === null
                  ? decide.notJudged(rule)
                  : decide.notFired(rule)}
          </p>
          {isFired && kpi?.exitAction && (
            <p>{(agreement ? decide.agreedAction : decide.tabledAction)(words.exitActions[kpi.exitAction][0])}</p>
          )}
          <table class="figures">
            <caption class="note">{decide.figures}</caption>
            <tbody>
              {(
                [
                  ['actual', shown(figures.actual)],
                  ['expected', shown(figures.expected)],
                  ['chance', shown(figures.chance, shownPercent)],
                  ['exitLine', figures.exitLine === null ? '–' : shownValue(figures.exitLine)],
                ] as const
              ).map(([value, text]) => (
                <tr key={value}>
                  <th scope="row">{words.values[value][0]}</th>
                  <td>{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p class="note">
        {agreement ? decide.version(agreement.version, dayText(agreement.agreedOn, language)) : decide.noVersion}{' '}
        {agreement && agreement.decides !== '' && decide.decides(agreement.decides)}
      </p>
    </>
  );
}
