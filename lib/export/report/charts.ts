import { escapeHtml } from './escape';

const WIDTH = 480;
const HEIGHT = 120;
const FLOOR = 100;

/** Bars with their numbers, longest first as given; read as a table by those who cannot see them. */
export function barsHtml(rows: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...rows.map(([, n]) => n));
  const lines = rows.map(
    ([name, n]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td class="bar"><i style="width:${Math.round((n / most) * 100)}%"></i></td><td class="number">${n}</td></tr>`,
  );
  return `<table class="bars">${lines.join('')}</table>`;
}

/** 24 columns, one an hour, each with its words. */
export function hoursSvg(hours: readonly number[], title: string, label: (hour: number, count: number) => string): string {
  const most = Math.max(1, ...hours);
  const step = WIDTH / hours.length;
  const bars = hours.map((n, hour) => {
    const height = Math.round((n / most) * (FLOOR - 10));
    const mark = hour % 3 === 0 ? `<text x="${hour * step + step / 2}" y="${HEIGHT - 6}">${hour}</text>` : '';
    return `<rect x="${hour * step + 2}" y="${FLOOR - height}" width="${step - 4}" height="${height}"><title>${escapeHtml(label(hour, n))}</title></rect>${mark}`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)}">${bars.join('')}</svg>`;
}
