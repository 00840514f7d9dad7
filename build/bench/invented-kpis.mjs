/** Invented KPIs of every kind with two years of weeks or months, and their log; plain script, evaluated in the script's context. */
export const inventedKpis = `
function inventedKpis(count, rows) {
  let seed = 20261121;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const kinds = ['count', 'amount', 'level', 'share'];
  const targets = [150, 60000, 60, 20];
  const values = [() => 1, () => Math.round(random() * 1000), () => 30 + Math.round(random() * 20), () => Number(random() < 0.2)];
  const kpis = [['KPI', 'Kind', 'Start', 'Due', 'Target', 'Population', 'Period', 'Exit date', 'Exit rule']];
  for (let i = 0; i < count; i += 1) {
    kpis.push(['KPI ' + i, kinds[i % 4], '2025-01-01', '2026-12-31', targets[i % 4], 120, i % 8 < 4 ? 'month' : 'week', '2025-12-31; 2026-06-30', 'chance < 50%']);
  }
  const log = [['Date', 'KPI', 'Value', 'Note']];
  for (let row = 0; row < rows; row += 1) {
    const kpi = row % count;
    log.push([new Date(Date.UTC(2025, 0, 1) + Math.floor(random() * 690) * 86400000), 'KPI ' + kpi, values[kpi % 4](), '']);
  }
  return { kpis, log };
}`;
