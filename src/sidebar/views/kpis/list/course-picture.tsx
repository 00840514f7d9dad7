import { useMemo } from 'preact/hooks';
import type { Kpi, KpiFigures } from '../../../../model/kpi.ts';
import type { KpisProps } from '../kpis-props.ts';
import { shownValue } from '../shown-figures.ts';
import { courseOf } from './course.ts';
import { courseScale, linePoints, PICTURE } from './course-drawing.ts';
import { useExitLine } from './use-exit-line.ts';

type CoursePictureProps = Pick<KpisProps, 'says' | 'reading'> & {
  readonly kpi: Kpi;
  readonly figures: KpiFigures;
};

/** How a KPI goes against its plan and its exit line, small. */
export function CoursePicture({ kpi, figures, says, reading: { today, entriesOf } }: CoursePictureProps) {
  const entries = entriesOf(kpi);
  const { plan, actual, lineDays, exitDates } = useMemo(() => courseOf(kpi, entries, today), [kpi, entries, today]);
  const line = useExitLine(kpi, entries, today, lineDays);
  const scale = courseScale(kpi, [...plan, ...actual, ...line]);
  const { list } = says;
  const told = (
    [
      [list.actual, figures.actual],
      [list.plan, figures.expected],
      [list.exitLine, figures.exitLine],
    ] as const
  ).flatMap(([label, value]) => (typeof value === 'number' ? [`${label} ${shownValue(value)}`] : []));
  const last = actual[actual.length - 1];
  return (
    <figure class="course">
      <svg
        viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
        role="img"
        aria-label={list.picture(kpi.name, told.join(list.and))}
      >
        {exitDates.map((day) => (
          <line key={day} class="exit-date" x1={scale.x(day)} x2={scale.x(day)} y1={0} y2={PICTURE.height} />
        ))}
        <polyline class="plan" points={linePoints(plan, scale)} />
        <polyline class="exit-line" points={linePoints(line, scale)} />
        <polyline class="actual" points={linePoints(actual, scale)} />
        {last && <circle class="actual" cx={scale.x(last.day)} cy={scale.y(last.value)} r={3} />}
      </svg>
      <figcaption class="legend" aria-hidden="true">
        <span class="actual">{list.actual}</span>
        <span class="plan">{list.plan}</span>
        {kpi.exitRule.length > 0 && <span class="exit-line">{list.exitLine}</span>}
      </figcaption>
    </figure>
  );
}
