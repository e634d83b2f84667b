import { theme } from 'antd';
import { useMemo } from 'react';

export interface ChartColours {
  readonly text: string;
  readonly dim: string;
  readonly line: string;
  readonly accent: string;
  readonly warning: string;
}

/** The look's colours for what a chart draws; the same object while the look stays, so that nothing is drawn twice. */
export function useChartColours(): ChartColours {
  const { colorText, colorTextSecondary, colorBorderSecondary, colorPrimary, colorWarning } = theme.useToken().token;
  return useMemo(
    () => ({
      ...{ text: colorText, dim: colorTextSecondary, line: colorBorderSecondary },
      ...{ accent: colorPrimary, warning: colorWarning },
    }),
    [colorText, colorTextSecondary, colorBorderSecondary, colorPrimary, colorWarning],
  );
}
